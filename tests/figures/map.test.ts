import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { accessMap, type AccessMap } from '../../src/figures/map.ts';
import { HEIGHT, WIDTH } from '../../src/figures/projection.ts';
import { site } from '../../src/site.config.ts';
import { actor, agreement, base } from '../views/corpora.ts';

type Steps = Corpus['agreements'][number]['steps'];

const TALKS: Steps = { talks: 'talks-agreed', approved: [] };
const state = (id: string, iso3166?: string) => actor({ id, name: id, kind: 'state', iso3166 });
const place = (id: string, wikidata?: string) => actor({ id, name: id, kind: 'place', wikidata });
const force = (id: string, ...places: string[]) =>
  actor({ id, name: id, kind: 'force', aliases: [id.toUpperCase()], 'based-in': places });
const raa = (partner: string, steps = TALKS, type: Corpus['agreements'][number]['type'] = 'raa') =>
  agreement({ id: `raa-${partner}`, type, parties: ['japan', partner], steps });

const JAPAN = state('japan', 'JP');
const FRANCE = state('france', 'FR');
const AUSTRALIA = state('australia', 'AU');
const TERRITORIES = [place('polynesia', 'Q30971'), place('reunion', 'Q17070')];
const OTHER_TYPE = raa('australia', TALKS, 'acsa');
const WITHOUT_JAPAN = { ...raa('kiwi'), parties: ['kiwi', 'australia'] };
const corpusOf = (actors: Corpus['actors'], agreements = [raa('france')]): Corpus => ({ ...base, actors, agreements });

const mapOf = (corpus: Corpus) => accessMap(corpus, site.figures);

/** What is drawn, in the order in which a keyboard reaches it. */
const drawn = (map: AccessMap | undefined) =>
  map && [...map.states, ...map.territories, ...map.forces].map(({ id }) => id);

test.each<[string, Corpus['actors'], Corpus['agreements'] | undefined, string[] | undefined]>([
  ['Japan and a partner', [JAPAN, FRANCE], undefined, ['japan', 'france']],
  [
    'France after other partners',
    [FRANCE, JAPAN, AUSTRALIA],
    [raa('france'), raa('australia')],
    ['japan', 'australia', 'france'],
  ],
  ['no state without an agreement', [JAPAN, FRANCE, AUSTRALIA], undefined, ['japan', 'france']],
  [
    'no partner in another type of agreement',
    [JAPAN, FRANCE, AUSTRALIA],
    [raa('france'), OTHER_TYPE],
    ['japan', 'france'],
  ],
  [
    'no states that agree without Japan',
    [JAPAN, FRANCE, AUSTRALIA, state('kiwi', 'NZ')],
    [raa('france'), WITHOUT_JAPAN],
    ['japan', 'france'],
  ],
  [
    'territories of a partner, from west to east',
    [JAPAN, FRANCE, ...TERRITORIES],
    undefined,
    ['japan', 'france', 'reunion', 'polynesia'],
  ],
  [
    'a territory without an ISO code',
    [JAPAN, FRANCE, place('clipperton', 'Q161258')],
    undefined,
    ['japan', 'france', 'clipperton'],
  ],
  ['no territory of another state', [JAPAN, FRANCE, place('guam', 'Q16635')], undefined, ['japan', 'france']],
  [
    'no place that is no territory',
    [JAPAN, FRANCE, place('paris'), place('taiwan', 'Q865')],
    undefined,
    ['japan', 'france'],
  ],
  [
    'a force in a territory',
    [JAPAN, FRANCE, place('reunion', 'Q17070'), force('fazsoi', 'reunion')],
    undefined,
    ['japan', 'france', 'reunion', 'fazsoi'],
  ],
  [
    'no force elsewhere',
    [JAPAN, FRANCE, place('paris'), force('guard', 'paris'), force('fleet')],
    undefined,
    ['japan', 'france'],
  ],
  ['nothing without agreements', [JAPAN, FRANCE], [], undefined],
  ['nothing without codes', [state('japan'), state('france')], undefined, undefined],
  ['nothing without records', [], [], undefined],
])('it draws %s', (_, actors, agreements, ids) => {
  expect(drawn(mapOf(corpusOf(actors, agreements)))).toEqual(ids);
});

test('a partner of unknown place is left out and named', () => {
  const map = mapOf(corpusOf([JAPAN, FRANCE, state('nowhere')], [raa('france'), raa('nowhere')]))!;
  expect([drawn(map), map.missing.map(({ id }) => id)]).toEqual([['japan', 'france'], ['nowhere']]);
});

test.each<[string, Partial<Steps>, string, string]>([
  ['in force', { signed: 'talks-agreed', 'in-force': 'talks-agreed' }, 'full', '■'],
  ['signed, not in force', { signed: 'talks-agreed' }, 'half', '□'],
  ['agreed in principle', { principle: 'talks-agreed' }, 'open', '□'],
  ['under negotiation', {}, 'open', '□'],
])('a partner shows that its agreement is %s', (status, steps, level, sign) => {
  const map = mapOf(corpusOf([JAPAN, FRANCE], [raa('france', { ...TALKS, ...steps })]))!;
  expect(map.states[1]).toMatchObject({ status, level, sign, shape: 'square', wide: { lines: ['france', status] } });
});

test('a force in two places stands at the southern one, joined to the other', () => {
  const map = mapOf(
    corpusOf([
      JAPAN,
      FRANCE,
      place('mayotte', 'Q17063'),
      place('reunion', 'Q17070'),
      force('fazsoi', 'mayotte', 'reunion'),
    ]),
  )!;
  const [mayotte, reunion] = map.territories;
  expect(map.forces).toMatchObject([
    {
      at: reunion!.at,
      joins: [mayotte!.at],
      wide: { lines: ['FAZSOI'], at: { y: reunion!.at.y } },
      narrow: { lines: [] },
    },
  ]);
});

const story = readCorpus(join(import.meta.dirname, '../../content'));
const map = mapOf(story)!;

test('every state, territory and force of the story is on the map once, with a link to its record', () => {
  const states = ['japan', 'australia', 'united-kingdom', 'philippines', 'france'];
  const territories = [
    'mayotte',
    'reunion',
    'taaf',
    'new-caledonia',
    'wallis-and-futuna',
    'french-polynesia',
    'clipperton',
  ];
  const ids = [...states, ...territories, 'fanc', 'fapf', 'fazsoi'];
  expect([drawn(map), map.missing]).toEqual([ids, []]);
  expect([...map.states, ...map.territories, ...map.forces].map(({ url }) => url)).toEqual(
    ids.map((id) => story.index[id]!.url),
  );
});

test('every place of the story lies where it should, by the compass', () => {
  const at = new Map([...map.states, ...map.territories].map((mark) => [mark.id, mark.at]));
  const west = ['france', 'reunion', 'japan', 'new-caledonia', 'french-polynesia', 'clipperton'];
  const north = ['united-kingdom', 'france', 'japan', 'philippines', 'wallis-and-futuna', 'new-caledonia', 'taaf'];
  expect(west.toSorted((a, b) => at.get(a)!.x - at.get(b)!.x)).toEqual(west);
  expect(north.toSorted((a, b) => at.get(a)!.y - at.get(b)!.y)).toEqual(north);
});

test('all marks and labels begin inside the frame', () => {
  const spots = [...map.states, ...map.territories, ...map.forces].flatMap(({ at, wide, narrow }) => [
    at,
    wide.at,
    narrow.at,
  ]);
  expect(spots.filter(({ x, y }) => !(x > 0 && x < 100 && y > 0 && y < 100))).toEqual([]);
});

/** The points of a path. */
const points = (path: string) => [...path.matchAll(/(\d+),(\d+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

test('outlines are whole units inside the frame, and light', () => {
  const paths = [map.land, ...map.states.map(({ path }) => path)];
  for (const path of paths) expect(path).toMatch(/^(M\d+,\d+(L\d+,\d+)+Z)+$/);
  expect(points(paths.join('')).filter(({ x, y }) => x < 0 || y < 0 || x > WIDTH || y > HEIGHT)).toEqual([]);
  expect(paths.join('').length).toBeLessThan(32_000);
});
