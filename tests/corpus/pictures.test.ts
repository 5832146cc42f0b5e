import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { renditions } from '../../src/corpus/pictures.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

const jpeg = await sharp({ create: { width: 1200, height: 800, channels: 3, background: 'teal' } })
  .jpeg()
  .toBuffer();
const withoutWidth = await sharp(jpeg).png().toBuffer();
withoutWidth.writeUInt32BE(0, 16);
const withoutHeight = await sharp(jpeg).png().toBuffer();
withoutHeight.writeUInt32BE(0, 20);
const RECORD = `pictures:
  - {id: harbour, file: pictures/harbour.jpg, alt: A harbour, credit: A. Photographer, licence: CC BY 4.0}
`;
const PLACE = '\n![](picture:harbour)\n';
const NOTES = 'explainers/notes.md';

/** An explainer of some frontmatter and text. */
const notes = (records: string, text: string) =>
  `---\nid: notes\ntitle: Notes\nlabel: Notes\ndescription: Notes.\nas-of: 2024-05-03\n${records}---\n${text}`;

test('a picture has its size, and stands where it is placed', () => {
  const corpus = read({ [NOTES]: notes(RECORD, PLACE), 'pictures/harbour.jpg': jpeg });
  expect(corpus.pictures).toEqual([
    {
      id: 'harbour',
      file: 'pictures/harbour.jpg',
      alt: 'A harbour',
      credit: 'A. Photographer',
      licence: 'CC BY 4.0',
      width: 1200,
      height: 800,
      url: 'notes/#harbour',
    },
  ]);
  expect(corpus.explainers.find(({ id }) => id === 'notes')!.html).toContain('src="../pictures/harbour-960.webp"');
  expect(corpus.index['harbour']).toMatchObject({ kind: 'picture', name: 'A harbour' });
});

test.each([
  [300, [300]],
  [480, [480]],
  [1200, [480, 960, 1200]],
  [1600, [480, 960, 1600]],
  [5000, [480, 960, 1600]],
])('a picture %i pixels wide is published in %j', (width, widths) => {
  expect(renditions({ id: 'a', width, height: width }).map((one) => one.width)).toEqual(widths);
});

test.each([
  [1200, 800, [320, 640, 800]],
  [600, 1, [1, 1]],
])('one of %i × %i pixels is so high at each width: %j', (width, height, heights) => {
  expect(renditions({ id: 'a', width, height }).map((one) => one.height)).toEqual(heights);
});

test('a file that is wrong may declare the pictures that it names', () => {
  const files = { [NOTES]: 'harbour', 'pictures/harbour.jpg': jpeg, 'pictures/quay.jpg': jpeg };
  expect(problems(files).map((line) => line.split(':')[0])).toEqual([`content/${NOTES}`, 'content/pictures/quay.jpg']);
});

test.each([
  [
    'of no width',
    { [NOTES]: notes(RECORD.replace('.jpg', '.png'), PLACE), 'pictures/harbour.png': withoutWidth },
    [
      'content/pictures/harbour.png:1:1  Unexpected file that is no picture, expected a JPEG, PNG, WebP or AVIF file  [picture-file]',
    ],
  ],
  [
    'of no height',
    { [NOTES]: notes(RECORD.replace('.jpg', '.png'), PLACE), 'pictures/harbour.png': withoutHeight },
    [
      'content/pictures/harbour.png:1:1  Unexpected file that is no picture, expected a JPEG, PNG, WebP or AVIF file  [picture-file]',
    ],
  ],
  [
    'declared without its file',
    { [NOTES]: notes(RECORD, PLACE), 'pictures/harbor.jpg': jpeg },
    [
      `content/${NOTES}:8:25  Unexpected picture \`pictures/harbour.jpg\`, expected a file of content/; did you mean \`pictures/harbor.jpg\`?  [unknown-file]`,
      'content/pictures/harbor.jpg:1:1  Unexpected picture that no file declares, expected a record with `file: pictures/harbor.jpg` under `pictures`  [unused-picture]',
    ],
  ],
  [
    'declared and not placed',
    { [NOTES]: notes(RECORD, 'Text.'), 'pictures/harbour.jpg': jpeg },
    [
      `content/${NOTES}:8:10  Unexpected picture \`harbour\` that the text does not show, expected \`![](picture:harbour)\` on a line of its own  [unused-picture]`,
    ],
  ],
  [
    'declared beside one that is placed',
    {
      [NOTES]: notes(RECORD + RECORD.split('\n')[1]!.replaceAll('harbour', 'quay') + '\n', PLACE),
      'pictures/harbour.jpg': jpeg,
      'pictures/quay.jpg': jpeg,
    },
    [
      `content/${NOTES}:9:10  Unexpected picture \`quay\` that the text does not show, expected \`![](picture:quay)\` on a line of its own  [unused-picture]`,
    ],
  ],
  [
    'of a file of another format',
    { [NOTES]: notes(RECORD.replace('.jpg', '.png'), PLACE), 'pictures/harbour.png': jpeg },
    [
      'content/pictures/harbour.png:1:1  Unexpected picture of the format `.jpg`, expected one of the format its name ends with  [picture-file]',
    ],
  ],
  [
    'of a file that is none',
    { [NOTES]: notes(RECORD, PLACE), 'pictures/harbour.jpg': Buffer.from('<svg/>') },
    [
      'content/pictures/harbour.jpg:1:1  Unexpected file that is no picture, expected a JPEG, PNG, WebP or AVIF file  [picture-file]',
    ],
  ],
  [
    'of a kind that is not shown',
    { 'pictures/harbour.svg': Buffer.from('<svg/>') },
    [
      'content/pictures/harbour.svg:1:1  Unexpected file that is no picture, expected a file like `pictures/some-name.jpg` (or `.png`, `.webp`, `.avif`; small letters, digits, hyphens)  [stray-file]',
    ],
  ],
])('a picture %s', (_, files, lines) => {
  expect(problems(files)).toEqual(lines);
});

test.each(['alt', 'credit', 'licence'])('a picture without %s is refused', (key) => {
  const records = RECORD.replace(new RegExp(` ${key}: [^,}]*,?`), '')
    .replace(', }', '}')
    .replace(',}', '}');
  expect(problems({ [NOTES]: notes(records, PLACE), 'pictures/harbour.jpg': jpeg })[0]).toBe(
    `content/${NOTES}:8:5  Unexpected absence of \`${key}\`, expected text  [missing-key]`,
  );
});

test('a picture of 20 megabytes is read, and of a byte more not', () => {
  const files = { [NOTES]: notes(RECORD, PLACE), 'pictures/harbour.jpg': jpeg };
  const grown = (bytes: number) => problems(files, (root) => truncateSync(join(root, 'pictures/harbour.jpg'), bytes));
  expect(grown(20_000_000)).toEqual([]);
  expect(grown(20_000_001)).toEqual([
    'content/pictures/harbour.jpg:1:1  Unexpected 20000001 bytes, expected at most 20000000 bytes in a picture  [too-large]',
  ]);
});

type Files = Record<string, string | Uint8Array>;

function read(files: Files, change: (root: string) => void = () => {}) {
  return withTree('base', (root) => {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    change(root);
    return readCorpus(root);
  });
}

/** The lines of the problems of the sound tree with some files put into it. */
function problems(files: Files, change?: (root: string) => void): string[] {
  try {
    read(files, change);
  } catch (error) {
    return (error as Error).message.split('\n').slice(0, -2);
  }
  return [];
}
