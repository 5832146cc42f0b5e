import { z } from 'astro/zod';
import { part } from './article.ts';
import { cites } from './cite.ts';
import { day } from './edtf.ts';
import { text } from './fields.ts';
import { id, key, ref } from './id.ts';
import { records } from './records.ts';

const provided = z.strictObject({
  says: text.describe('What the agreement says.'),
  article: text
    .optional()
    .describe('The article that says it.')
    .meta({ examples: ['XXI'] }),
  cites,
});

const provision = z.strictObject({
  id,
  group: text
    .optional()
    .describe('The heading above it and those after it, up to the next such heading.')
    .meta({ examples: ['Coming in'] }),
  topic: text.describe('What it is about.'),
  texts: z
    .record(ref('agreement'), provided)
    .describe('What each agreement says on it, by the agreement’s id; one left out is not established.'),
});

const summed = part.extend({ section: ref().describe('The section that it sums up.') });

/** Frontmatter of content/explainers/*.md: questions and answers. */
export const explainer = z.strictObject({
  id,
  title: text.describe('The heading of the page.'),
  label: text.describe('Its name in the navigation.'),
  description: text.describe('What search engines and cards say of it.'),
  'as-of': day.describe('The day up to which it knows the record.'),
  summary: z.array(summed).default([]).describe('The page in short, in at most 150 words.'),
  tracks: key('the key of a kind of agreement').optional().describe('The kind of agreement whose progress it shows.'),
  provisions: z.array(provision).default([]).describe('What agreements provide, compared.'),
  ...records,
});

export type ExplainerData = z.output<typeof explainer>;
