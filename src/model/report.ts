import { z } from 'astro/zod';
import { day } from './edtf.ts';
import { number, text } from './fields.ts';
import { id, ref } from './id.ts';
import { records } from './records.ts';

/** Frontmatter of content/reports/*.md: a report under analysis, claim by claim. */
export const report = z.strictObject({
  id,
  title: text.describe('The heading of the page.'),
  description: text.describe('What search engines and cards say of it.'),
  source: ref('source').describe('The report itself.'),
  paragraphs: number('a number of paragraphs')
    .describe('How many paragraphs it has.')
    .meta({ examples: ['14'] }),
  'as-of': day.describe('The day up to which the analysis knows the record.'),
  ...records,
});

export type ReportData = z.output<typeof report>;
