import { z } from 'astro/zod';
import { text } from './fields.ts';
import { ref } from './id.ts';

const cite = z.strictObject({
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

export type Cite = z.output<typeof cite>;
