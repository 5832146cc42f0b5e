import type { z } from 'astro/zod';
import { actor } from '../../src/model/actor.ts';
import { agreement } from '../../src/model/agreement.ts';
import { claim } from '../../src/model/claim.ts';
import { correction } from '../../src/model/correction.ts';
import { dated } from '../../src/model/date.ts';
import { picture } from '../../src/model/picture.ts';
import { source } from '../../src/model/source.ts';
import { term } from '../../src/model/term.ts';

/** The schemas that content is held to, by the lists of `article.json`. */
export const SCHEMAS = {
  actors: actor,
  terms: term,
  dates: dated,
  agreements: agreement,
  claims: claim,
  sources: source,
  corrections: correction,
  pictures: picture,
} satisfies Record<string, z.ZodType<object>>;

/** A value as the reader of content files meets it: all that is no list and no map is text. */
export function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
}
