import { expect, test } from 'vitest';
import { frameHeight } from '../../src/exports/frame-height.ts';
import type { Embed } from '../../src/figures/embeds.ts';
import { base, edited, source } from '../views/corpora.ts';

/** The height of a frame with nothing in it but a title, a description and what it rests on. */
function height(given: Partial<Embed>, corpus = base): number {
  const shows = { kind: 'text', cites: [], isCut: false } as const;
  return frameHeight(corpus, { id: 'talks', title: 'T', description: 'D', shows, ...given } as Embed);
}
const text = (cites: object[], isCut = false) => ({ shows: { kind: 'text', cites, isCut } }) as Partial<Embed>;

/** A line of title and a line of text. */
const LEAST = Math.ceil(150 + 29.3 + 27.2);

test.each<[string, Partial<Embed>, number]>([
  ['one line of each', {}, LEAST],
  ['a title that fills its line', { title: 'x'.repeat(45) }, LEAST],
  ['a title that does not', { title: 'x'.repeat(46) }, Math.ceil(150 + 2 * 29.3 + 27.2)],
  [
    'a title in two scripts',
    { title: 'x'.repeat(40), native: { text: '日本条', lang: 'ja' } },
    Math.ceil(150 + 2 * 29.3 + 27.2),
  ],
  ['a text that fills its line', { description: 'x'.repeat(64) }, LEAST],
  ['a text that does not', { description: 'x'.repeat(65) }, Math.ceil(150 + 29.3 + 2 * 27.2)],
  ['wide letters', { description: '日かカ한'.repeat(8) }, LEAST],
  ['more of them', { description: `${'日かカ한'.repeat(8)}x` }, Math.ceil(150 + 29.3 + 2 * 27.2)],
  ['a text that is cut', { description: 'x'.repeat(60), ...text([], true) }, Math.ceil(150 + 29.3 + 2 * 27.2)],
  ['a source that it rests on', text([{ source: 'communique', at: '§2' }]), Math.ceil(150 + 29.3 + 27.2 + 23)],
  [
    'the same source at a place that takes a second line',
    text([{ source: 'communique', at: 'x'.repeat(40) }]),
    Math.ceil(150 + 29.3 + 27.2 + 2 * 23),
  ],
  [
    'a quotation, beside its source',
    text([{ source: 'communique', quote: 'We talk.', by: 'florin' }]),
    Math.ceil(150 + 29.3 + 27.2 + 23 + 12 + 23),
  ],
  [
    'two quotations, beside their source at each place',
    text([
      { source: 'communique', quote: 'We talk.' },
      { source: 'communique', quote: 'We go.', at: '§3' },
    ]),
    Math.ceil(150 + 29.3 + 27.2 + 23 + 2 * (12 + 23)),
  ],
  [
    'a source and a place that fill a line with what parts them',
    text([{ source: 'communique', at: 'x'.repeat(31) }]),
    Math.ceil(150 + 29.3 + 27.2 + 23),
  ],
  ['a letter more', text([{ source: 'communique', at: 'x'.repeat(32) }]), Math.ceil(150 + 29.3 + 27.2 + 2 * 23)],
  [
    'two places of a source that do not fit a line with what parts them',
    text([{ source: 'communique' }, { source: 'communique', at: 'abc' }]),
    Math.ceil(150 + 29.3 + 27.2 + 2 * 23),
  ],
  ['a figure', { shows: { kind: 'matrix' } }, 760],
])('a frame is high enough for %s', (_, given, pixels) => {
  expect(height(given)).toBe(pixels);
});

test.each([
  ['no address', undefined, 'x'.repeat(50), Math.ceil(150 + 29.3 + 27.2)],
  ['a publisher and a day that take a second line', undefined, 'x'.repeat(52), Math.ceil(150 + 29.3 + 2 * 27.2)],
  ['an address', 'https://example.org/', 'P', Math.ceil(150 + 29.3 + 2 * 27.2)],
  ['a long address', `https://example.org/${'x'.repeat(60)}`, 'P', Math.ceil(150 + 29.3 + 3 * 27.2)],
  [
    'an address of numbers that stand for letters',
    `https://example.org/${'%C3%A9'.repeat(20)}`,
    'P',
    Math.ceil(150 + 29.3 + 2 * 27.2),
  ],
])('a source is shown with %s', (_, URL, description, pixels) => {
  const sources = [
    source({ id: 'other', URL: 'https://example.org/' + 'y'.repeat(500) }),
    source({ id: 'talks', URL }),
  ];
  expect(height({ description, shows: { kind: 'source' } }, { ...edited({}), sources })).toBe(pixels);
});
