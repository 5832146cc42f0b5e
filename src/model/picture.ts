import { z } from 'zod';
import { id, ref, text } from './fields.ts';

/** Where the file of a picture stands in content/. */
export const PICTURE_FILE = /^pictures\/[a-z0-9][a-z0-9-]*\.(jpg|png|webp|avif)$/;

/** A picture, which the prose of the file that declares it shows by `![](picture:some-id)`. */
export const picture = z.strictObject({
  id,
  file: z.string().regex(PICTURE_FILE, {
    error: 'a file such as `pictures/some-name.jpg` (or `.png`, `.webp`, `.avif`; small letters, digits, hyphens)',
  }),
  /** What it shows, for who does not see it. */
  alt: text,
  /** Who made it. */
  credit: text,
  /** By what right it is shown: `CC BY 4.0`. */
  licence: text,
  caption: text.optional(),
  source: ref('source').optional(),
});

export type Picture = z.output<typeof picture>;
