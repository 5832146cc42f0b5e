import type { Problem } from '../diagnostics/problem.ts';
import { anyOf, unexpected } from '../diagnostics/wording.ts';
import { RECORD_KINDS } from '../model/records.ts';
import { shortName } from './short-name.ts';
import { isMarkdown, type Document } from './documents.ts';

/** What an id names, and where it is given. */
export type Definition = {
  id: string;
  kind: string;
  /** How a reader knows it: a name, title or heading. */
  name: string;
  /** The same in a word or two, where many stand in a row. */
  label: string;
  document: Document;
  place: string;
  problem: (message: string, rule: string) => Problem;
};

/** The ids of the blocks of each body, in their order. */
export type Anchors = ReadonlyMap<Document, readonly string[]>;

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
      define(id, kindAt(document, path), namesAt(document, path), (message, rule) =>
        yaml.problemAt(path, message, rule),
      ),
    );
  const sections = !isMarkdown(document)
    ? []
    : document.prose.sections.map(({ id, text, line, column }) =>
        define(id, 'section', { name: text, label: text }, (message, rule) => ({
          file,
          line,
          column,
          message,
          rule,
        })),
      );
  const paragraphs = !isMarkdown(document)
    ? []
    : document.prose.blocks.map(({ text, line, column }, index) =>
        define(anchors.get(document)![index]!, 'paragraph', { name: text, label: text }, (message, rule) => ({
          file,
          line,
          column,
          message,
          rule,
        })),
      );
  return [...records, ...sections, ...paragraphs];

  function define(
    id: string,
    kind: string,
    names: { name: string; label: string },
    problem: Definition['problem'],
  ): Definition {
    const { line, column } = problem('', '');
    return { id, kind, ...names, document, place: `${file}:${line}:${column}`, problem };
  }
}

/** Letters of a name that gives way to an alias where many stand in a row. */
const LONGEST_LABEL = 40;

/** What a record of whatever kind is called: the first of the fields that can name it. */
function namesAt({ data }: Document, path: readonly PropertyKey[]): { name: string; label: string } {
  const record = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data);
  const {
    id,
    name: given,
    title,
    topic,
    says,
    text,
    what,
    alt,
    at,
    publisher,
  } = record as Record<string, string | undefined>;
  // A sentence that stands for a name among others has no full stop.
  const sentence = (says ?? text ?? what)?.replace(/\.$/, '');
  const name = given ?? title ?? topic ?? sentence ?? alt ?? id!;
  const { aliases = [] } = record as { aliases?: string[] };
  return { name, label: says ? at! : (publisher ?? shortName({ name, aliases }, LONGEST_LABEL)) };
}

/** The kind of the record at a path: of a list of records its singular; `source`; `document`; or, for parts of a page, `section`. */
function kindAt({ kind }: Document, path: readonly PropertyKey[]): string {
  if (kind === 'sources') return 'source';
  if (path.length === 1) return 'document';
  return RECORD_KINDS[path[0] as keyof typeof RECORD_KINDS] ?? 'section';
}

/** Holds every reference of the frontmatter against the ids. */
export function checkReferences(documents: readonly Document[], ids: Ids): Problem[] {
  return documents.flatMap(({ ids: uses, yaml }) =>
    uses.flatMap((use) => {
      if (!('refers' in use)) return [];
      const { id, path, refers } = use;
      const target = ids.get(id);
      if (target && (refers.length === 0 || refers.includes(target.kind))) return [];
      const kinds = refers.length === 0 ? 'record' : anyOf(refers);
      const known = [...ids.values()]
        .filter(({ kind }) => refers.length === 0 || refers.includes(kind))
        .map((known) => known.id);
      const found = target ? `${target.kind} \`${id}\`` : `${refers.length === 1 ? refers[0] : 'id'} \`${id}\``;
      const rule = `unknown-${refers.length === 1 ? refers[0] : 'record'}`;
      const message = unexpected(found, `the id of a known ${kinds}`, id, known);
      return [
        path.at(-1) === id ? yaml.problemAt(path.slice(0, -1), message, rule, id) : yaml.problemAt(path, message, rule),
      ];
    }),
  );
}
