import { z } from 'astro/zod';
import { actor } from './actor.ts';
import { agreement } from './agreement.ts';
import { claim } from './claim.ts';
import { correction } from './correction.ts';
import { dated } from './date.ts';
import { flag, pattern } from './fields.ts';
import { ID, ref } from './id.ts';
import { picture } from './picture.ts';
import { term } from './term.ts';

const retirement = z.strictObject({
  id: pattern(ID, 'a published id')
    .meta({ examples: ['old-id'] })
    .describe('The id that is given up.'),
  heir: ref().describe('The record, section or paragraph at which its links land from now on.'),
});

/** What any Markdown file of content/ may have in its frontmatter. */
export const records = {
  actors: z.array(actor).default([]).describe('Who acts or is named in the story.'),
  terms: z.array(term).default([]).describe('Words that a reader may not know.'),
  dates: z.array(dated).default([]).describe('What the timeline shows.'),
  agreements: z.array(agreement).default([]).describe('The agreements of the story.'),
  claims: z.array(claim).default([]).describe('The claims of the report under analysis.'),
  corrections: z.array(correction).default([]).describe('What was corrected or updated in this file.'),
  pictures: z.array(picture).default([]).describe('The pictures that its text shows.'),
  retired: z
    .array(retirement)
    .default([])
    .describe('Published anchors that are given up, each with the id that stands in for it.'),
  draft: flag.describe('The file is checked, but nothing of it is published.'),
};

/** The singular under which records of a list are linked to: `actor:ada-low`. */
export const RECORD_KINDS = {
  actors: 'actor',
  terms: 'term',
  dates: 'date',
  agreements: 'agreement',
  claims: 'claim',
  corrections: 'correction',
  pictures: 'picture',
} as const;
