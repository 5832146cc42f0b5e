import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { pictureHeader } from '../../src/corpus/picture-header.ts';

/** A picture of 300 × 200 pixels. */
const blank = () => sharp({ create: { width: 300, height: 200, channels: 3, background: 'teal' } });
const clear = () => blank().ensureAlpha(0.5);

const MADE: Record<string, [format: string, picture: Sharp]> = {
  PNG: ['png', blank().png()],
  JPEG: ['jpg', blank().jpeg()],
  'progressive JPEG with metadata': ['jpg', blank().jpeg({ progressive: true }).withIccProfile('p3')],
  'lossy WebP': ['webp', blank().webp()],
  'lossless WebP': ['webp', blank().webp({ lossless: true })],
  'WebP with transparency': ['webp', clear().webp()],
  AVIF: ['avif', blank().avif()],
  'AVIF with transparency': ['avif', clear().avif()],
};

test.each(Object.entries(MADE))('the size of a picture in %s', async (_, [format, picture]) => {
  expect(pictureHeader(await picture.toBuffer())).toEqual({ format, width: 300, height: 200 });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a JPEG of the orientation %i has the size as it is seen', async (orientation) => {
  const bytes = await blank().jpeg().withMetadata({ orientation }).toBuffer();
  const { width, height } = (await sharp(bytes).metadata()).autoOrient;
  expect(pictureHeader(bytes)).toEqual({ format: 'jpg', width, height });
});

test.each(Object.keys(MADE))('a %s cut anywhere in its header is no picture, or still has its size', async (name) => {
  const [, picture] = MADE[name]!;
  const bytes = await picture.toBuffer();
  const whole = pictureHeader(bytes);
  for (let length = 0; length < 400; length++)
    expect([undefined, whole]).toContainEqual(pictureHeader(bytes.subarray(0, length)));
});

test.each(['', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', 'plain text, and more of it than a header has'])(
  '%j is no picture',
  (text) => {
    expect(pictureHeader(Buffer.from(text))).toBeUndefined();
  },
);
