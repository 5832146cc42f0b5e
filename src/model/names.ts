import { z } from 'astro/zod';
import { lang, text, truth } from './fields.ts';

const name = z.strictObject({
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
const auto = truth('true');

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
