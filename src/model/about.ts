import { z } from 'astro/zod';
import { day } from './edtf.ts';
import { text } from './fields.ts';
import { id } from './id.ts';
import { records } from './records.ts';

/** Frontmatter of content/about.md: method and promises in the publisher’s own words. */
export const about = z.strictObject({
  id,
  title: text.optional().describe('The heading of the page.'),
  description: text.optional().describe('What search engines and cards say of it.'),
  'as-of': day.optional().describe('The day up to which it is true.'),
  ...records,
});

export type AboutData = z.output<typeof about>;
