import { z } from 'zod';
import { day, id, ref, text } from './fields.ts';
import { records } from './records.ts';

/** Frontmatter of content/reports/*.md: a report under analysis, claim by claim. */
export const report = z.strictObject({
  id,
  title: text,
  description: text,
  source: ref('source'),
  /** How many paragraphs the report has. */
  paragraphs: z
    .string()
    .regex(/^[1-9]\d*$/, { error: 'a number of paragraphs' })
    .transform(Number),
  'as-of': day,
  ...records,
});

export type ReportData = z.output<typeof report>;
