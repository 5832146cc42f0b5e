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

test('an AVIF whose first box has an odd length is not turned by it', () => {
  const bytes = avif(TILES);
  bytes.writeUInt32BE(33, 0);
  expect(pictureHeader(bytes)).toEqual({ format: 'avif', width: 300, height: 200 });
});

test('an AVIF without a size is no picture', () => {
  expect(pictureHeader(avif([]))).toBeUndefined();
});

/** A JPEG with another segment before its own. */
const withSegment = async (marker: string, content: string) => {
  const bytes = await blank().jpeg().toBuffer();
  const segment = Buffer.from(`\xff${marker}\0${String.fromCharCode(content.length + 2)}${content}`, 'latin1');
  return Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2)]);
};

/** The directory of a TIFF file, with its bytes in one order or the other, and entries of it: who made the camera, and a quarter turn. */
const LITTLE = 'II*\0\x08\0\0\0';
const [LITTLE_MAKER, LITTLE_TURN] = ['\x0f\x01\x02\0\x01\0\0\0\x06\0\0\0', '\x12\x01\x03\0\x01\0\0\0\x06\0\0\0'];
const BIG = 'MM\0*\0\0\0\x08';
const [BIG_MAKER, BIG_TURN] = ['\x01\x0f\0\x02\0\0\0\x01\0\x06\0\0', '\x01\x12\0\x03\0\0\0\x01\0\x06\0\0'];
const TURNED = `Exif\0\0${LITTLE}\x01\0${LITTLE_TURN}`;

test.each([
  ['without an orientation', '\xe1', `Exif\0\0${LITTLE}\x01\0${LITTLE_MAKER}${LITTLE_TURN}`, false],
  ['without an orientation, big end first', '\xe1', `Exif\0\0${BIG}\0\x01${BIG_MAKER}\0\0\0\0`, false],
  ['with an orientation', '\xe1', TURNED, true],
  ['with an orientation after something else', '\xe1', `Exif\0\0${LITTLE}\x02\0${LITTLE_MAKER}${LITTLE_TURN}`, true],
  ['with an orientation, big end first', '\xe1', `Exif\0\0${BIG}\0\x02${BIG_MAKER}${BIG_TURN}`, true],
  ['in a segment of another kind', '\xe2', TURNED, false],
  ['of another name', '\xe1', TURNED.replace('Exif', 'http'), false],
])('a JPEG whose Exif is %s is turned: %4$s', async (_, marker, content, turned) => {
  const [width, height] = turned ? [200, 300] : [300, 200];
  expect(pictureHeader(await withSegment(marker, content))).toEqual({ format: 'jpg', width, height });
});

test.each(['\xc4', '\xc8', '\xcc', '\xbf', '\xd0'])('a segment %j of a JPEG has no size', async (marker) => {
  expect(pictureHeader(await withSegment(marker, '123456789'))).toEqual({ format: 'jpg', width: 300, height: 200 });
});

test.each(['\xc0', '\xc3', '\xc5', '\xcf'])('a segment %j of a JPEG has its size', async (marker) => {
  expect(pictureHeader(await withSegment(marker, '\x08\0\x02\0\x03'))).toEqual({ format: 'jpg', width: 3, height: 2 });
});

test.each([
  ['RIFF', 'WAVE'],
  ['FORM', 'WEBP'],
])('%s with %s is no picture', async (container, content) => {
  const bytes = await blank().webp().toBuffer();
  bytes.write(container, 0, 'latin1');
  bytes.write(content, 8, 'latin1');
  expect(pictureHeader(bytes)).toBeUndefined();
});

test('an image of the family of AVIF in another coding is no picture', () => {
  const bytes = avif(TILES);
  bytes.write('heic', 8, 'latin1');
  expect(pictureHeader(bytes)).toBeUndefined();
});
