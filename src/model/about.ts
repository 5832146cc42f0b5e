import { z } from 'zod';
import { day, id, text } from './fields.ts';
import { records } from './records.ts';

/** Frontmatter of content/about.md: method and promises in the publisher’s own words. */
export const about = z.strictObject({
  id,
  title: text.optional(),
  description: text.optional(),
  'as-of': day.optional(),
  ...records,
});

export type AboutData = z.output<typeof about>;
