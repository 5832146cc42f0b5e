import { z } from 'astro/zod';
import { parseEdtf } from '../dates/edtf.ts';
import { inRange } from '../dates/sense.ts';
import { unsupportedEdtf } from '../dates/unsupported.ts';
import { isBlank } from '../diagnostics/characters.ts';
import { RESERVED } from './anchors.ts';
import { tagOfLanguage } from './language-tag.ts';

/** The shape of every id, which is also its anchor, JSON key and share address. */
export const ID = /^[a-z][a-z0-9-]*$/;

/** A folder is called by it, of which file systems bear 255 letters. */
const LONGEST_ID = 100;

export const id = z
  .string()
  .regex(ID, { error: 'an id of small letters, digits and hyphens that begins with a letter' })
  .max(LONGEST_ID, { error: `an id of at most ${LONGEST_ID} letters` })
  .refine((value) => !RESERVED.test(value), { error: 'an id that does not begin with `p-` or `site-`' })
  .meta({
    defines: true,
    expected: 'an id',
    description: 'Its id, the only one of its name on the site, and its anchor.',
    examples: ['some-id'],
  });

/** The id of another record; the linker checks that it exists and is of one of these kinds (any, where none is named). */
export const ref = (...kinds: RefKind[]) => {
  const expected =
    `the id of ${kinds.length > 0 ? (/^a/.test(kinds[0]!) ? 'an' : 'a') : 'a record'} ${list(kinds)}`.trim();
  return z
    .string()
    .regex(ID, { error: expected })
    .meta({ refers: kinds, expected, examples: [`some-${kinds[0] ?? 'record'}`] });
};

export type RefKind = 'actor' | 'agreement' | 'claim' | 'date' | 'source' | 'term';

function list(words: readonly string[]): string {
  return words.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}

/** Text of a shape, which `expected` says in words. */
export function pattern(shape: RegExp, expected: string) {
  return z.string().regex(shape, { error: expected }).meta({ expected });
}

/** The key of something that is declared in site.yaml: a kind of agreement, a step. */
export const key = (what: string) => pattern(ID, what).meta({ examples: ['some-key'] });

export const text = z
  .string()
  .trim()
  .min(1, { error: 'some text' })
  .refine((value) => !isBlank(value), { error: 'some text' })
  .meta({ expected: 'text', examples: ['Some text'] });

const EDTF = 'an EDTF date that exists, such as `2024-05-02`, `2024-05`, `2021~` or `2023-08/2023-10`';

/** What to write in the place of a text that is no date. */
function dateExpected(text: string, otherwise: string): string {
  const { write, part } = unsupportedEdtf(text) ?? {};
  return write ? `${write}, as this site does not support EDTF’s ${part}` : otherwise;
}

/** An EDTF date as a string (ISO 8601-2); it never becomes a JavaScript Date. */
export const date = z
  .string()
  .refine((value) => parseEdtf(value) !== undefined, {
    error: ({ input }) => dateExpected(String(input), EDTF),
    abort: true,
  })
  .refine(inRange, { error: 'a year from 1 to 2999' })
  .meta({
    expected: 'an EDTF date, such as `2024-05-02`, `2024-05`, `2021~` or `2023-08/2023-10`',
    examples: ['2024-05-02'],
  });

/** An EDTF date that is no interval. */
export const moment = z
  .string()
  .refine((value) => parseEdtf(value)?.kind === 'moment', {
    error: ({ input }) => dateExpected(String(input), 'one date, such as `2024-05-02`, `2024-05` or `2021~`'),
    abort: true,
  })
  .refine(inRange, { error: 'a year from 1 to 2999' })
  .meta({ expected: 'a date, such as `2024-05-02`, `2024-05` or `2021~`', examples: ['2024-05-02'] });

/** An exact day. */
export const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value) !== undefined, {
    error: 'a day that exists, such as `2024-05-02`',
    abort: true,
  })
  .refine(inRange, { error: 'a year from 1 to 2999' })
  .meta({ expected: 'a day, such as `2024-05-02`', examples: ['2024-05-02'] });

/** A web address. */
export const webAddress = pattern(/^https?:\/\/[^\s"<>]+$/, 'a web address').meta({
  examples: ['https://www.example.org/'],
});

/** BCP 47 language tag. */
export const lang = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, {
    error: ({ input }) => {
      const tag = tagOfLanguage(String(input));
      return tag === undefined ? 'a language tag, such as `ja`' : `\`${tag}\`, the tag of that language`;
    },
  })
  .meta({ expected: 'a language tag, such as `ja`', examples: ['ja'] });

/** A number from 1, written as such. */
export const number = (expected: string) =>
  pattern(/^[1-9]\d*$/, expected)
    .meta({ examples: ['1'] })
    .transform(Number)
    .pipe(z.int().min(1));

/** `true` or `false`, the latter where nothing is said. */
export const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true')
  .pipe(z.boolean());

export const cite = z.strictObject({
  source: ref('source').describe('The source that supports it.'),
  at: text
    .optional()
    .describe('Where in the source.')
    .meta({ examples: ['§2', 'Article XXI'] }),
  quote: text.optional().describe('A short spoken quotation, of at most 30 words.'),
  by: ref('actor').optional().describe('Who said the quotation; it needs a speaker.'),
});

export const cites = z
  .array(cite)
  .min(1, { error: 'at least one source' })
  .describe('The sources that it rests on.')
  .meta({ examples: [[{ source: 'communique', at: '§2' }]] });

export const name = z.strictObject({
  text: text.describe('The name as it is written.'),
  lang: lang.describe('Its language, as a BCP 47 tag.').meta({ examples: ['ja', 'zh-Hant', 'fr'] }),
  reading: text.optional().describe('How it is read, in Roman letters or kana.'),
});

export const names = z
  .array(name)
  .default([])
  .describe('The name in other languages and scripts.')
  .meta({ examples: [[{ text: 'Österreich', lang: 'de' }]] });

/** Whether prose that has a name unlinked is linked. */
export const auto = z
  .enum(['true', 'false'])
  .default('true')
  .transform((value) => value === 'true')
  .pipe(z.boolean());

/** A name by which readers may look for a record. */
export const alias = z.strictObject({
  text: text.describe('The name.'),
  auto: auto.describe('Whether prose that has this name unlinked is linked.'),
});

const brief = z.preprocess((value) => (typeof value === 'string' ? { text: value } : value), alias);

export const aliases = z
  .array(brief)
  .default([])
  .describe('Other names by which readers may look for it.')
  .meta({ examples: [['RVA', { text: 'the pact', auto: 'false' }]] });

/** Whether prose that has any name of a record unlinked is linked. */
export const linked = auto.describe(
  'Whether prose that has one of its names unlinked is linked at the first use in a section.',
);

export const confidence = z.enum(['high', 'medium', 'low']);

export type Cite = z.output<typeof cite>;
