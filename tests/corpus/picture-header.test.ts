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

const uint32 = (number: number) => String.fromCharCode(0, 0, number >> 8, number & 255);

const TILES = [
  [64, 500],
  [300, 200],
  [128, 64],
] as const;

/** The boxes of an AVIF that matter: the sizes of its tiles and of the whole, and how it is turned. */
const avif = (sizes: readonly (readonly [number, number])[], turn = '') =>
  Buffer.from(
    `\0\0\0 ftypavif${sizes.map((size) => `ispe\0\0\0\0${size.map(uint32).join('')}`).join('')}${turn}${'\0'.repeat(20)}`,
    'latin1',
  );

test.each([
  ['', [300, 200]],
  ['irot\0', [300, 200]],
  ['irot\x01', [200, 300]],
  ['irot\x02', [300, 200]],
  ['irot\x03', [200, 300]],
])('an AVIF with %j has the size of the whole, as it is seen', (turn, [width, height]) => {
  expect(pictureHeader(avif(TILES, turn))).toEqual({ format: 'avif', width, height });
});

test('an AVIF without a size is no picture', () => {
  expect(pictureHeader(avif([]))).toBeUndefined();
});

test.each([
  ['little', 'II*\0\x08\0\0\0\x01\0\x0f\x01\x02\0\x01\0\0\0\x06\0\0\0\0\0\0\0'],
  ['big', 'MM\0*\0\0\0\x08\0\x01\x01\x0f\0\x02\0\0\0\x01\0\x06\0\0\0\0\0\0'],
])('a JPEG whose Exif, %s end first, has no orientation is not turned', async (_, tiff) => {
  const bytes = await blank().jpeg().toBuffer();
  const exif = Buffer.from(`\xff\xe1\0\x22Exif\0\0${tiff}`, 'latin1');
  const told = Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)]);
  expect(pictureHeader(told)).toEqual({ format: 'jpg', width: 300, height: 200 });
});
