import { expect, test } from 'vitest';
import { pictureShown } from '../../src/corpus/picture-shown.ts';

const picture = { id: 'harbour', file: 'pictures/harbour.jpg', alt: 'A harbour', credit: 'Ada', licence: 'CC0' };
const shown = (source?: string, width = 600) =>
  pictureShown(
    { ...picture, ...(source !== undefined && { source }) },
    'notes/',
    new Map([['log', { kind: 'source', address: 'sources/#log' }]]),
    new Map([['harbour', { width, height: width / 2 }]]),
    new Map([['log', { publisher: 'A port', name: 'Harbour log' }]]),
  );

test('a picture has its words, and its files as seen from the page', () => {
  const { alt, credit, licence, source, files } = shown();
  expect({ alt, credit, licence, source }).toEqual({ alt: 'A harbour', credit: 'Ada', licence: 'CC0' });
  expect(files).toEqual([
    { href: '../pictures/harbour-480.webp', width: 480, height: 240 },
    { href: '../pictures/harbour-600.webp', width: 600, height: 300 },
  ]);
});

test('the source of a picture is named, and leads to the sources', () => {
  expect(shown('log').source).toEqual({ name: 'Harbour log', href: '../sources/#log' });
});

test('of a picture that is never published, source and file may be unknown', () => {
  expect(shown('none').source).toEqual({ name: 'none', href: '../' });
  const [file] = pictureShown(picture, '', new Map(), new Map(), new Map()).files;
  expect(file).toMatchObject({ width: 1, height: 1 });
});
