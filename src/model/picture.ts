import { z } from 'astro/zod';
import { pattern, text } from './fields.ts';
import { id, ref } from './id.ts';

/** Where the file of a picture stands in content/. */
export const PICTURE_FILE = /^pictures\/[a-z0-9][a-z0-9-]*\.(jpg|png|webp|avif)$/;

const file = pattern(
  PICTURE_FILE,
  'a file such as `pictures/some-name.jpg` (or `.png`, `.webp`, `.avif`; small letters, digits, hyphens)',
).meta({ examples: ['pictures/some-name.jpg'] });

/** A picture, which the prose of the file that declares it shows by `![](picture:some-id)`. */
export const picture = z.strictObject({
  id,
  file: file.describe('Its file, below `content/`.'),
  alt: text.describe('What it shows, for who does not see it.'),
  credit: text.describe('Who made it.').meta({ examples: ['Ada Muster'] }),
  licence: text.describe('By what right it is shown.').meta({ examples: ['CC BY 4.0'] }),
  caption: text.optional().describe('What stands below it.'),
  source: ref('source').optional().describe('Where it was found.'),
});

export type Picture = z.output<typeof picture>;
