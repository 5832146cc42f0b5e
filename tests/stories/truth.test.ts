import type { Element } from 'hast';
import { beforeAll, describe, expect, test } from 'vitest';
import { dateWords } from '../../src/dates/words.ts';
import { languageOf } from '../../src/words/language.ts';
import { builtStory, type Story } from './build.ts';
import { byId, elements, pagesOf, textOf, type Page } from './pages.ts';

/** What the pages of a story say, held against what its author knows. */
function pagesIn(name: Story) {
  const pages = new Map<string, Page>();
  beforeAll(() => {
    for (const page of pagesOf(builtStory(name).dist)) pages.set(page.address, page);
  });
  return {
    at: (address: string, id: string): Element | undefined => byId(pages.get(address)!.tree, id),
    all: () => [...pages.values()],
  };
}

const tags = (element: Element, name: string) => elements(element).filter(({ tagName }) => tagName === name);

describe('a treaty of eight, signed one by one', () => {
  const { at, all } = pagesIn('test-ban');

  test('the tracker tells each step once, with its days and parties', () => {
    const moscow = at('traites/', 'site-track-moscou')!;
    const numbers = (step: Element) =>
      tags(step, 'span').flatMap((span) => {
        return String(span.properties['className']) === 'days' ? [Number(/\d+/.exec(textOf(span))![0])] : [];
      });
    const dates = (step: Element) => tags(step, 'time').map(({ properties }) => String(properties['dateTime']));
    expect(tags(moscow, 'td').map((step) => [dates(step), numbers(step)])).toEqual(MOSCOW);
    expect(textOf(moscow)).toContain('(Haïti et Portugal)');
  });

  test('those that have not ratified are told apart on the map', () => {
    const map = at('figures/', 'site-fig-map')!;
    const states = elements(map)
      .filter(({ properties }) => [properties['className']].flat().includes('state'))
      .map(({ properties }) => [properties['ariaLabel'], [properties['className']].flat().at(-1)]);
    expect(states).toEqual(STATES);
    expect(textOf(map)).toContain('Union soviétique');
  });

  test('who agreed what stands in a table that is open', () => {
    const table = at('figures/', 'site-fig-matrix')!;
    expect(tags(table, 'details')).toEqual([]);
    const dates = tags(table, 'tr')
      .slice(1)
      .map((row) => tags(row, 'td').slice(2).map(textOf));
    const { dates: inFrench } = languageOf('fr').words;
    const since = (date: string) => dateWords(`${date}/..`, inFrench);
    expect(dates.flat().filter((date) => /\d/.test(date))).toEqual([
      since('1963-08-05'),
      since('1963-10-10'),
      dateWords('1996-09-24', inFrench),
      since('1968-07-01'),
      since('1970-03-05'),
    ]);
  });

  test('dates are in French on every page', () => {
    const english = /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/;
    // What comes from the sources may be in their language.
    expect(
      all()
        .filter(({ tree }) => english.test(textOf(tree)))
        .map(({ file }) => file),
    ).toEqual([]);
    expect(textOf(at('timeline/', 'moscou-signature')!)).toContain('5 août');
  });
});

/** Counted by hand from 15 July 1963, when the talks began; the proposal came before them. */
const MOSCOW = [
  [['1963-06-10'], []],
  [['1963-07-15'], [0]],
  [['1963-07-25'], [10]],
  [
    ['1963-08-05', '1963-08-08', '1963-08-14', '1963-10-09'],
    [21, 24, 30, 86],
  ],
  [
    ['1963-10-10', '1964-01-10', '1964-06-15'],
    [87, 179, 336],
  ],
  [
    ['1963-10-10', '1964-01-10', '1964-06-15'],
    [87, 179, 336],
  ],
];

/** Egypt, Japan and India are bound; Haiti, Portugal and China have signed; France and Russia have ratified what is not in force. */
const STATES = [
  ['Inde, en vigueur depuis octobre 1963', 'full'],
  ['Japon, en vigueur depuis juin 1964', 'full'],
  ['Haïti, signé', 'half'],
  ['Portugal, signé', 'half'],
  ['Égypte, en vigueur depuis janvier 1964', 'full'],
  ['Chine, signé', 'half'],
  ['France, ratifié', 'half'],
  ['Russie, ratifié', 'half'],
  ['États-Unis, en vigueur', 'full'],
  ['Royaume-Uni, en vigueur', 'full'],
];

describe('five agreements of two parties each', () => {
  const { at } = pagesIn('three-reports');

  test('parties without a code have no map, and stand in the table of agreements', () => {
    expect(at('figures/', 'site-fig-map')).toBeUndefined();
    expect(tags(at('figures/', 'site-fig-matrix')!, 'tr')).toHaveLength(1 + 5);
  });

  test('days and numbers are those of the records, in English', () => {
    const figure = textOf(at('', 'site-fig-durations')!);
    // 4 March 2019 to 1 January 2022; 11 May 2021 to 18 April 2023; 29 February 2024 to 1 February 2026.
    for (const days of ['1,034', '707', '703']) expect(figure).toContain(days);
  });

  test('each report has a page, and claims of one paragraph number are told apart by their report', () => {
    expect(textOf(at('claims/tide-wire-2024/', 'c-tide-1')!)).toContain('A text exists.');
    expect(textOf(at('', 'site-main')!)).toMatch(/Tide Wire\S* .*¶1, Pilot Post\S* .*¶3/);
  });
});

describe('stories with little in them', () => {
  const smallest = pagesIn('smallest');
  const bare = pagesIn('bare');

  test('the front page has no figure, and no frame for one', () => {
    const classes = (element: Element) =>
      elements(element).flatMap(({ properties }) => [properties['className']].flat());
    expect(classes(smallest.at('', 'site-main')!)).toContain('glance');
    expect(classes(smallest.at('', 'site-main')!)).not.toContain('figure');
    expect(classes(bare.at('', 'site-main')!)).not.toContain('glance');
  });

  test('the page of figures says that there are none, and the timeline has none for a single date', () => {
    for (const story of [smallest, bare]) {
      expect(textOf(story.at('figures/', 'site-main')!)).toBe(
        'Figures The story in figures No figure can be drawn from the records yet.',
      );
    }
    expect(smallest.at('timeline/', 'site-fig-overview')).toBeUndefined();
  });

  test('the print edition has no chapter without content', () => {
    const chapters = bare.all().find(({ file }) => file === 'print/index.html')!;
    const ids = elements(chapters.tree).flatMap(({ properties }) =>
      String(properties['className']) === 'chapter' ? [properties['id']] : [],
    );
    expect(ids).toEqual(['site-print-front', 'site-print-sources', 'site-print-about', 'site-print-corrections']);
  });
});
