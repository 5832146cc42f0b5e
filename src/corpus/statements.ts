import type { TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import type { Block } from '../markdown/blocks.ts';
import { PARAGRAPH } from '../remembered/hold.ts';
import type { Statement } from '../remembered/version.ts';
import type { EditionData } from '../model/edition.ts';
import { isMarkdown, type Document, type MarkdownDocument } from './documents.ts';
import type { Anchors } from './block-anchors.ts';

/** A statement, and where it stands. */
export type Placed = Statement & { problem: (message: string, rule: RuleName) => Problem };

/** Keys that state nothing: what leads and orders, where a change is told, and the days on which somebody last looked. */
const UNSTATED = new Set(
  'id as-of accessed review road-in URL auto sort weight retired draft reworded static-ordering parse-names comma-suffix'.split(
    ' ',
  ),
);

type Path = (string | number)[];
type Fields = Record<string, unknown>;
type Field = { id: string; field: string; text: string; path: Path };

/** Keys of site.yaml that readers are told. What it says is taken for that of the front page. */
const OF_SITE = ['title', 'tagline', 'publisher', 'licences', 'thins-after', 'kinds'] as const;

/** Whether a field is one of site.yaml. */
export function isOfSite(field: string): boolean {
  return field.startsWith('site.');
}

/** Fields that say nothing new of what has them: its names, its sources, and parts of a body that have no id. */
const FREE =
  /^(cites|proof|names|aliases|see|wikidata|iso3166|archived\.\w+|paragraph|heading|footnoteDefinition|code)$/;

/** Whether a field may be added to what was published without a word. A reference to a source may be completed. */
export function isFreelyAdded(kind: string, field: string): boolean {
  return kind === 'source' || FREE.test(field);
}

/**
 * Everything that the page of a document and those of its records state: fields of what has an id, headings, paragraphs, notes, code.
 * @param since the day from which what is new is said to stand
 * @param lead the id of the article on the front page
 */
export function statementsOf(document: Document, anchors: Anchors, since: string, lead: string): Placed[] {
  const { data, yaml } = document;
  const stated = document.kind === 'site' ? ofSite(document.data, lead) : inItem(data, [], 'id' in data ? data.id : '');
  const fields = [...stated].map(({ path, ...rest }) => ({
    ...rest,
    since,
    problem: (message: string, rule: RuleName) => yaml.problemAt(path, message, rule),
  }));
  return isMarkdown(document) ? [...fields, ...proseOf(document, anchors, since)] : fields;
}

function* ofSite(data: EditionData, id: string): Generator<Field> {
  for (const key of OF_SITE) yield* inField(data[key], [key], id, `site.${key}`);
  for (const [index, { name }] of data.lanes.entries())
    yield { id, field: 'site.lanes', text: name, path: ['lanes', index, 'name'] };
}

function proseOf(document: MarkdownDocument, anchors: Anchors, since: string): Placed[] {
  const { path: file, data, prose } = document;
  const ids = anchors.get(document)!;
  const apart: { id: string; field: string; text: string; line: number; column: number }[] = [];
  visit(prose.tree, (node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'code') return;
    apart.push({ id: data.id, field: node.type, text: toString(node), ...node.position!.start });
  });
  return [
    ...prose.sections.map((section) => ({ ...section, field: 'heading' })),
    ...prose.blocks.map((block, index) => ({ ...block, text: saidBy(block), id: ids[index]!, field: PARAGRAPH })),
    ...apart,
  ].map(({ id, field, text, line, column }) => ({
    id,
    field,
    text,
    since,
    problem: (message, rule) => ({ file, line, column, message, rule }),
  }));
}

/** The text of a block; of a table with the bounds of its cells, as a word says something else in another column. */
function saidBy({ node, text }: Block): string {
  if (node.type !== 'captioned') return text;
  return node.children
    .flatMap((part) => (part.type === 'paragraph' ? [toString(part)] : part.children.map(rowText)))
    .join(' / ');
}

function rowText({ children }: TableRow): string {
  return children.map((cell) => toString(cell)).join(' | ');
}

/** The fields of a thing that has an id, and of those in it. */
function* inItem(item: Fields, path: Path, id: string): Generator<Field> {
  for (const [key, value] of Object.entries(item))
    if (!UNSTATED.has(key)) yield* inField(value, [...path, key], id, key);
}

function* inField(value: unknown, path: Path, id: string, field: string): Generator<Field> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* inList(one, [...path, index], id, field);
  } else if (isMap(value)) {
    for (const [key, inner] of Object.entries(value)) yield* inField(inner, [...path, key], id, `${field}.${key}`);
  } else if (value !== undefined) yield { id, field, text: String(value), path };
}

/** An item of a list is one statement, without what in it has an id of its own. */
function* inList(value: unknown, path: Path, id: string, field: string): Generator<Field> {
  if (isMap(value) && typeof value['id'] === 'string') yield* inItem(value, path, value['id']);
  else {
    const text = [...leavesOf(value)].join(' · ');
    if (text) yield { id, field, text, path };
    if (isMap(value))
      for (const [key, inner] of Object.entries(value)) {
        if (isListOfItems(inner))
          for (const [index, item] of inner.entries()) yield* inItem(item, [...path, key, index], String(item['id']));
      }
  }
}

function* leavesOf(value: unknown): Generator<string> {
  if (isListOfItems(value) || value === undefined) return;
  if (typeof value !== 'object' || value === null) yield String(value);
  else for (const [key, inner] of Object.entries(value)) if (!UNSTATED.has(key)) yield* leavesOf(inner);
}

function isListOfItems(value: unknown): value is Fields[] {
  return Array.isArray(value) && value.every((one) => isMap(one) && typeof one['id'] === 'string');
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
