import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { anyOf, unexpected } from '../diagnostics/wording.ts';
import type { ArticleData } from '../model/article.ts';
import { RECORD_KINDS } from '../model/records.ts';
import { shortPublisherOf, type Source } from '../model/source.ts';
import type { IdUse } from '../model/walk.ts';
import type { Words } from '../words/language.ts';
import { shortName } from './short-name.ts';
import { isMarkdown, type Document } from './documents.ts';
import type { Gleanings } from './gleanings.ts';

/** What an id names, and where it is given. */
export type Definition = {
  id: string;
  kind: string;
  /** How a reader knows it: a name, title or heading. */
  name: string;
  /** The same in a word or two, where many stand in a row. */
  label: string;
  /** Of what has no name of its own: what the section of its page is called; nothing above the first. */
  section?: (words: Words) => string | undefined;
  document: Document;
  place: string;
  problem: (message: string, rule: RuleName) => Problem;
};

type Statement = ArticleData['statements'][number];
type Names = Pick<Definition, 'name' | 'label' | 'section'>;

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

/** Letters of a name that gives way to an alias where many stand in a row. */
const LONGEST_LABEL = 40;

/** What a record of whatever kind is called: the first of the fields that can name it; its id where the record is wrong. */
function namesAt({ kind, data }: Document, path: readonly PropertyKey[], id: string): Names {
  const record = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
  if (record === undefined) return { name: id, label: id };
  const { name: given, title, topic, says, text, what, alt, at } = record as Record<string, string | undefined>;
  // A sentence that stands for a name among others has no full stop.
  const sentence = (says ?? text ?? what)?.replace(/\.$/, '');
  const name = given ?? title ?? topic ?? sentence ?? alt ?? id;
  if (kind === 'sources') return { name, label: shortPublisherOf(record as Source) };
  const section = sectionOf(path[0], record as { heading?: string; kind?: Statement['kind'] });
  if (section) return { name, label: name, section };
  const { aliases = [] } = record as { aliases?: { text: string }[] };
  return { name, label: says && at ? at : shortName({ name, aliases }, LONGEST_LABEL) };
}

/** The section of what pages hold beside their prose and give no name: a part in short, a key point, a statement. */
function sectionOf(list: PropertyKey | undefined, { heading, kind }: { heading?: string; kind?: Statement['kind'] }) {
  if (heading) return () => heading;
  if (list === 'key-points') return ({ article }: Words) => article.keyPoints;
  if (list === 'statements' && kind) return ({ article }: Words) => article.statements[kind];
  return undefined;
}

/** The kind of the record at a path: of a list of records its singular; `source`; `document`; or, for parts of a page, `section`. */
function kindAt({ kind }: Document, path: readonly PropertyKey[]): string {
  if (kind === 'sources') return 'source';
  if (path.length === 1) return 'document';
  return RECORD_KINDS[path[0] as keyof typeof RECORD_KINDS] ?? 'section';
}

/** For how many unknown ids the nearest known one is looked for, as each is held against all. */
const GUESSES = 200;

/** Holds every reference of the frontmatter against the ids, but for those that a file that is wrong may define. */
export function checkReferences(documents: readonly Document[], ids: Ids, { mayDefine }: Gleanings): Problem[] {
  let guesses = 0;
  return documents.flatMap((document) => [
    ...references(document).flatMap((reference) => {
      const { id, refers } = reference;
      const target = ids.get(id);
      const fits = (kind: string) => refers.length === 0 || refers.some((one) => one === kind);
      if (target ? fits(target.kind) : mayDefine(id, refers)) return [];
      const kinds = refers.length === 0 ? 'record' : anyOf(refers);
      const known =
        guesses++ < GUESSES ? [...ids.values()].filter(({ kind }) => fits(kind)).map((known) => known.id) : [];
      const found = target ? `${target.kind} \`${id}\`` : `${refers.length === 1 ? refers[0] : 'id'} \`${id}\``;
      const rule: RuleName = `unknown-${refers.length === 1 ? refers[0]! : 'record'}`;
      return [referenceProblem(document, reference, unexpected(found, `the id of a known ${kinds}`, id, known), rule)];
    }),
    ...repeated(document),
  ]);
}

type Reference = Extract<IdUse, { refers: unknown }>;

export function references({ ids }: Document): Reference[] {
  return ids.filter((use) => 'refers' in use);
}

/** A problem at a reference, which may be a value or a key. */
export function referenceProblem(
  { yaml }: Document,
  { id, path }: Reference,
  message: string,
  rule: RuleName,
): Problem {
  return path.at(-1) === id
    ? yaml.problemAt(path.slice(0, -1), message, rule, id)
    : yaml.problemAt(path, message, rule);
}

/** Ids that stand twice in a list of ids, such as that of an agreement’s parties. */
function repeated(document: Document): Problem[] {
  const seen = new Set<string>();
  return references(document).flatMap(({ id, path }) => {
    if (typeof path.at(-1) !== 'number') return [];
    const place = JSON.stringify([path.slice(0, -1), id]);
    if (!seen.has(place)) return (seen.add(place), []);
    return [document.yaml.problemAt(path, unexpected(`second \`${id}\``, 'each id once in a list'), 'repeated-id')];
  });
}
