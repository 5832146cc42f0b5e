import { z } from 'astro/zod';
import { cites } from './cite.ts';
import { byline } from './csl-name.ts';
import { day } from './edtf.ts';
import { text } from './fields.ts';
import { id, key, ref } from './id.ts';
import { records } from './records.ts';

const keyPoint = z.strictObject({
  id,
  text: text.describe('The point, in a sentence.'),
  proof: z
    .array(ref('actor', 'agreement', 'claim', 'date', 'source', 'term'))
    .min(1, { error: 'at least one record' })
    .describe('The records that prove it.')
    .meta({ examples: [['talks-agreed']] }),
});

const point = z.strictObject({
  id,
  topic: text
    .optional()
    .describe('What it is about: points on one topic stand in a row.')
    .meta({ examples: ['Aim'] }),
  text: text.describe('The point, in a sentence.'),
  cites,
});

/** A paragraph of a text in short, with its heading. */
export const part = z.strictObject({
  id,
  heading: text.describe('What the paragraph is about.').meta({ examples: ['What happened'] }),
  text: text.describe('The paragraph.'),
});

const position = z.strictObject({
  actor: ref('actor').describe('Whose position it is.'),
  heading: text.describe('The heading over it.'),
  points: z.array(point).min(1, { error: 'at least one point' }).describe('What the position is.'),
});

export const STATEMENT_KINDS = ['known', 'unknown', 'disputed'] as const;

const statement = z.strictObject({
  id,
  kind: z.enum(STATEMENT_KINDS).describe('How far it is known.'),
  text: text.describe('The statement, in a sentence.'),
  cites,
  review: day.describe('The day by which to look again.'),
});

/** Frontmatter of content/articles/*.md: an analysis. */
export const article = z.strictObject({
  id,
  title: text.describe('The headline.'),
  label: text.describe('What sort of article it is, as newspapers label it.').meta({ examples: ['Analysis'] }),
  'label-means': text
    .describe('What that label means, in words.')
    .meta({ examples: ['Our reading of the published record.'] }),
  description: text.describe('What search engines and cards say of it.'),
  authors: z
    .array(byline)
    .default([])
    .describe('Who wrote it: persons by the parts of their names, a desk or another body by its name alone.')
    .meta({ examples: [[{ given: 'Ada', family: 'Muster' }, 'the desk']] }),
  dateline: text
    .optional()
    .describe('The place it was written at.')
    .meta({ examples: ['Vienna'] }),
  published: day.describe('The day it was first published.'),
  'as-of': day.describe('The day up to which it knows the record.'),
  about: ref('agreement').optional().describe('The agreement whose status stands at its head.'),
  report: ref('source').optional().describe('The report under analysis.'),
  'key-points': z.array(keyPoint).default([]).describe('What to take away, each point with its proof.'),
  'in-short': z.array(part).default([]).describe('The story in three minutes, without its proofs.'),
  'road-in': key('the id of a heading of the second level in the article')
    .optional()
    .describe(
      'The section that ends with the road ahead, on the front page; where nothing is said, it stands after the last.',
    )
    .meta({ examples: ['what-comes-next'] }),
  positions: z.array(position).default([]).describe('What the sides say, in their order.'),
  statements: z.array(statement).default([]).describe('What is known, unknown and disputed.'),
  ...records,
});

export type ArticleData = z.output<typeof article>;
