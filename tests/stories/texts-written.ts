import type { Element, Root } from 'hast';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Document } from '../../src/corpus/documents.ts';
import { defOf, metaOf, unwrap, type Schema } from '../../src/model/schema.ts';
import { SCHEMAS } from '../../src/model/schemas.ts';
import { pageAt, seen, spaced } from './as-written.ts';
import { elements } from './pages.ts';

/** A text of a record, its field, and the id of the record. */
type TextOf = { field: string; id: string; text: string };

/** Every text that a file gives a record with an id of its own. */
function textsOf({ kind, data }: Document): TextOf[] {
  return textsIn(SCHEMAS[kind], data, kind, '');
}

function textsIn(schema: Schema, value: unknown, field: string, id: string): TextOf[] {
  const def = defOf(unwrap(schema));
  if (typeof value === 'string') return metaOf(schema).expected === 'text' ? [{ field, id, text: spaced(value) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { id?: string }).id ?? id;
  if (def.type === 'array') return Object.values(value).flatMap((item) => textsIn(def.element, item, field, own));
  if (def.type === 'record')
    return Object.entries(value).flatMap(([key, item]) => textsIn(def.valueType, item, `${field}.${key}`, own));
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([key, inner]) =>
    textsIn(inner, (value as Record<string, unknown>)[key], `${field}.${key}`, own),
  );
}

/** Texts that stand beside the anchor of their record, not within it: they are looked for in the print edition. */
const BESIDE: { field: RegExp; where: string }[] = [
  { field: /^site\.(?!kinds\..*\.steps\.)/, where: 'all over the site' },
  { field: /dates\.title$/, where: 'over what is folded on the timeline' },
  { field: /references\.publisher(-short)?$/, where: 'over the sources of a publisher, and beside what they prove' },
  { field: /provisions\.group$/, where: 'over several provisions' },
  { field: /cites\.at$/, where: 'beside the point or cell that rests on it' },
  { field: /agreements\.(road\..*|reported\.label)$/, where: 'in figures' },
  { field: /positions\.points\.topic$/, where: 'at the head of a row of points' },
];

/** An order that is no text; and what a step or standing is called, which shows only where an agreement is at it. */
const UNSEEN = /actors\.sort$|^site\.kinds\..*\.steps\./;

/** Every text of a record that does not stand unchanged at its anchor, or where it is looked for instead. */
export function missingTexts(dist: string, corpus: Corpus, documents: readonly Document[]): TextOf[] {
  const pages = new Map<string, Places>();
  const placesAt = (url: string) => pages.get(url) ?? (pages.set(url, placesOf(pageAt(dist, url))), pages.get(url)!);
  // As a page may keep words together.
  const unbroken = (text: string) => text.replaceAll('\u00a0', ' ');
  const print = unbroken(seen(placesAt('print/').get('')!));
  return documents.flatMap(textsOf).filter(({ field, id, text }) => {
    if (UNSEEN.test(field) || (BESIDE.some((one) => one.field.test(field)) && print.includes(unbroken(text))))
      return false;
    const [url, anchor] = corpus.index[id]?.url.split('#') ?? [];
    const place = url === undefined ? undefined : placesAt(url).get(anchor ?? '');
    return !place || !unbroken(seen(place)).includes(unbroken(text));
  });
}

/** The elements of a page by their ids, and the page itself without one. */
type Places = ReadonlyMap<string, Element>;

function placesOf(tree: Root): Places {
  const named = elements(tree).filter(({ properties: { id } }) => id !== undefined);
  return new Map([
    ['', tree as unknown as Element],
    ...named.map((one) => [String(one.properties['id']), one] as const),
  ]);
}
