import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { RECORD_KINDS } from '../model/records.ts';
import type { Anchors } from './block-anchors.ts';
import { isMarkdown, type Document } from './documents.ts';
import { namesAt, type Names } from './record-names.ts';

/** What an id names, and where it is given. */
export type Definition = Names & {
  id: string;
  kind: string;
  document: Document;
  place: string;
  problem: (message: string, rule: RuleName) => Problem;
};

/** Every id of the site, by the id. */
export type Ids = ReadonlyMap<string, Definition>;

/** Gathers all ids of all files; one given twice is a problem that points at the first. */
export function gatherIds(documents: readonly Document[], anchors: Anchors): { ids: Ids; problems: Problem[] } {
  const ids = new Map<string, Definition>();
  const problems: Problem[] = [];
  for (const definition of documents.flatMap((document) => definitions(document, anchors))) {
    const first = ids.get(definition.id);
    if (first) {
      problems.push(
        definition.problem(
          unexpected(`second \`${definition.id}\``, `an id of its own; the first is at ${first.place}`),
          'duplicate-id',
        ),
      );
    } else ids.set(definition.id, definition);
  }
  return { ids, problems };
}

function definitions(document: Document, anchors: Anchors): Definition[] {
  const { path: file, yaml } = document;
  const records = document.ids
    .filter((use) => 'defines' in use)
    .map(({ id, path }) =>
      define(id, kindAt(document, path), namesAt(document, path, id), (message, rule) =>
        yaml.problemAt(path, message, rule),
      ),
    );
  if (!isMarkdown(document)) return records;
  const { sections, blocks } = document.prose;
  const parts = [
    ...sections.map((section) => ({ kind: 'section', ...section })),
    ...blocks.map((block, index) => ({ kind: 'paragraph', id: anchors.get(document)![index]!, ...block })),
  ].map(({ kind, id, text, line, column }) => {
    const over = sections.findLast((section) => section.line < line)?.text;
    const names = { name: text, label: text, ...(kind === 'paragraph' ? { section: () => over } : {}) };
    return define(id, kind, names, (message, rule) => ({ file, line, column, message, rule }));
  });
  return [...records, ...parts];

  function define(id: string, kind: string, names: Names, problem: Definition['problem']): Definition {
    const { line, column } = problem('', 'duplicate-id');
    return { id, kind, ...names, document, place: `${file}:${line}:${column}`, problem };
  }
}

/** The kind of the record at a path: of a list of records its singular; `source`; `document`; or, for parts of a page, `section`. */
function kindAt({ kind }: Document, path: readonly PropertyKey[]): string {
  if (kind === 'sources') return 'source';
  if (path.length === 1) return 'document';
  return RECORD_KINDS[path[0] as keyof typeof RECORD_KINDS] ?? 'section';
}
