import { z } from 'zod';
import { parseEdtf } from '../dates/edtf.ts';
import { RESERVED } from './anchors.ts';

/** The shape of every id, which is also its anchor, JSON key and share address. */
export const ID = /^[a-z][a-z0-9-]*$/;

export const id = z
  .string()
  .regex(ID, { error: 'an id of small letters, digits and hyphens that begins with a letter' })
  .refine((value) => !RESERVED.test(value), { error: 'an id that does not begin with `p-` or `site-`' })
  .meta({ defines: true });

/** The id of another record; the linker checks that it exists and is of one of these kinds (any, where none is named). */
export const ref = (...kinds: RefKind[]) => z.string().regex(ID, { error: 'an id' }).meta({ refers: kinds });

export type RefKind = 'actor' | 'agreement' | 'claim' | 'date' | 'source' | 'term';

export const text = z.string().trim().min(1, { error: 'some text' });

/** An EDTF date as a string (ISO 8601-2); it never becomes a JavaScript Date. */
export const date = z.string().refine((value) => parseEdtf(value) !== undefined, {
  error: 'an EDTF date that exists, such as `2024-05-02`, `2024-05`, `2021~` or `2023-08/2023-10`',
});

/** An EDTF date that is no interval. */
export const moment = z.string().refine((value) => parseEdtf(value)?.kind === 'moment', {
  error: 'one date, such as `2024-05-02`, `2024-05` or `2021~`',
});

/** An exact day. */
export const day = z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value) !== undefined, {
  error: 'a day that exists, such as `2024-05-02`',
});

/** A web address. */
export const webAddress = z.string().regex(/^https?:\/\/[^\s"<>]+$/, { error: 'a web address' });

/** BCP 47 language tag. */
export const lang = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, { error: 'a language tag, such as `ja`' });

export const cite = z.strictObject({
  /** The source that supports the record. */
  source: ref('source'),
  /** Where in it: `§2`, `Article XXI`. */
  at: text.optional(),
  /** A short spoken quotation. */
  quote: text.optional(),
  /** Who said the quotation. */
  by: ref('actor').optional(),
});

export const cites = z.array(cite).min(1, { error: 'at least one source' });

export const name = z.strictObject({
  text,
  lang,
  /** Romanised or kana reading. */
  reading: text.optional(),
});

export const confidence = z.enum(['high', 'medium', 'low']);

export type Cite = z.output<typeof cite>;
