import { RECORD_KINDS } from '../model/records.ts';
import { ID } from '../model/id.ts';
import type { Document } from './documents.ts';
import type { ContentFile, Stray } from './files.ts';

/** What can be told of files that are wrong, so that others are not blamed for it. */
export type Gleanings = {
  /** Whether a record with this id, of one of these kinds (any, where none is named), may be among them. */
  mayDefine: (id: string, kinds: readonly string[]) => boolean;
  /** Whether one of them may refer to an id. */
  mayName: (id: string) => boolean;
};

/** An id as a record or a heading is given it. */
export const GIVEN = /\bid["']?:[ \t]*["']?([a-z][a-z0-9-]*)|\{#([a-z][a-z0-9-]*)(?: "[^"]*")?\}/g;

/**
 * Reads what it can in files that are wrong, whatever their encoding.
 * @param documents what was read of them
 */
export function glean(files: readonly (ContentFile | Stray)[], documents: readonly Document[]): Gleanings {
  const texts = files.map(({ kind, bytes }) => ({
    kind,
    text: new TextDecoder('latin1').decode(bytes).replaceAll('\0', ''),
  }));
  const given = new Set(texts.flatMap(({ text }) => [...text.matchAll(GIVEN)].map(([, id, heading]) => id ?? heading)));
  const words = new Set(texts.flatMap(({ text }) => text.replace(GIVEN, ' ').match(/[a-z][a-z0-9-]*/g) ?? []));
  // A file without any record is one that lost them.
  const emptied = texts.filter(({ text }) => !/\bid["']?:/.test(text)).flatMap(({ kind }) => kindsIn(kind));
  const missing = new Set([...emptied, ...documents.flatMap(kindsWithoutId)]);
  return {
    mayDefine: (id, kinds) =>
      given.has(id) || (kinds.length === 0 ? missing.size > 0 : kinds.some((kind) => missing.has(kind))),
    mayName: (id) => words.has(id),
  };
}

function kindsIn(file: ContentFile['kind'] | undefined): string[] {
  return file === 'sources' ? ['source'] : file === 'site' ? [] : [...Object.values(RECORD_KINDS), 'section'];
}

/** The kinds of those records of a document that have no id by which they could be known. */
function kindsWithoutId({ kind, yaml: { value } }: Document): string[] {
  const lists = kind === 'sources' ? { references: 'source' } : RECORD_KINDS;
  return Object.entries(lists).flatMap(([list, kind]) => {
    const records: unknown = (value as Record<string, unknown> | undefined)?.[list];
    return Array.isArray(records) && records.some((record) => !hasId(record)) ? [kind] : [];
  });
}

function hasId(record: unknown): boolean {
  return ID.test(String((record as { id?: unknown } | null)?.id ?? ''));
}
