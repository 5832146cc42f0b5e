import { expect, test } from 'vitest';
import { clearOf, hasNameBeside, withRoom, type Label } from '../../src/figures/label.ts';
import { lanes } from '../../src/figures/lanes.ts';
import { random } from '../permalinks/edits.ts';
import { event } from '../views/corpora.ts';
import { corpusOf, type Brief } from './agreements.ts';

/** Of an agreement beside one that lengthens the axis to ten years: its labels. */
const labelsOf = (taken: Record<string, string>, dates: Parameters<typeof event>[0][] = []) =>
  lanes(
    corpusOf(
      [
        ['dusk', { negotiating: '2014' }],
        ['coro', taken],
      ],
      { dates: dates.map(event) },
    ),
  )
    .followed.find(({ name }) => name === 'coro')!
    .labels.map(({ line, anchor, lead = '', text, more = '', strong, wide }) =>
      [line, anchor, (lead && `[${lead}]`) + text + (more && `[${more}]`), strong && 'strong', wide && 'wide']
        .filter(Boolean)
        .join(' '),
    );

test.each<[string, Record<string, string>, string[]]>([
  [
    'at the left of its bar',
    { negotiating: '2020-01-01', signed: '2020-04-10', 'in-force': '2021-05' },
    ['above end 100 days strong', 'below end signed Apr 2020[, in force May 2021]'],
  ],
  ['without days that are not known', { negotiating: '2020', signed: '2020-04-10' }, ['below end signed Apr 2020']],
  ['without what was never signed', { 'in-force': '2021-05' }, ['below end in force May 2021']],
  [
    'of an open agreement',
    { proposed: '2020-12', negotiating: '2023-12-01' },
    ['level end proposed Dec 2020', 'below end 30 days, no signature found strong'],
  ],
  [
    'under a bar that leaves no room at its left',
    { negotiating: '2014-07-01', signed: '2018-07-01', 'in-force': '2019-05' },
    [
      'under end 1,461 days strong',
      'under start signed Jul 2018[, in force May 2019]',
      'under start negotiating Jul 2014 wide',
    ],
  ],
  [
    'under a bar that is soon signed',
    { negotiating: '2014-01-01', signed: '2014-01-02', 'in-force': '2019-05' },
    ['under start 1 day[, signed Jan 2014, in force May 2019] strong'],
  ],
  [
    'under a bar that goes back beyond the axis, without days',
    { signed: '2014-01-01', 'in-force': '2014-01-01' },
    ['under start signed Jan 2014[, in force Jan 2014]'],
  ],
  [
    'under an open bar, at the as-of date',
    { negotiating: '2014-07-01' },
    ['under end 3,470 days, no signature found strong', 'under start negotiating Jul 2014 wide'],
  ],
])('labels are %s', (_, taken, labels) => {
  expect(labelsOf(taken)).toEqual(labels);
});

test('what is said of talks of the last day stands there, not where they were proposed', () => {
  const taken = { proposed: '2020-12', negotiating: '2023-12-31' };
  const { followed } = lanes(
    corpusOf([
      ['dusk', { negotiating: '2014' }],
      ['coro', taken],
    ]),
  );
  const { labels } = followed.find(({ name }) => name === 'coro')!;
  expect(labels.map(({ line, x }) => `${line} ${Math.round(x)}`)).toEqual(['level 69', 'below 100']);
});

test('what was hoped or forecast is said, the earliest first, and in two lines where a narrow figure has no room for one', () => {
  const due = (id: string, due: string) => ({
    id,
    date: '2022-08',
    due,
    kind: 'forecast' as const,
    agreements: ['coro'],
  });
  const first = (...some: ReturnType<typeof due>[]) => labelsOf({ negotiating: '2022-07-01' }, some)[0];
  expect(first(due('f', '2023-05~'))).toBe('above end hoped or forecast: about May 2023');
  expect(first(due('f', '2023-05~'), due('g', '2023'), due('h', '2023-11'))).toBe(
    'above end [hoped or forecast: ]2023, about May 2023, Nov 2023',
  );
});

test('labels give way to more important ones, or to a wide figure', () => {
  const label = (x: number, letters: number, more = ''): Label => {
    return { x, anchor: 'start', line: 'under', text: 'x'.repeat(letters), more };
  };
  const labels = [label(10, 10), label(25, 10), label(15, 3), label(95, 10), label(60, 10, 'y'.repeat(40))];
  expect(withRoom(labels)).toEqual([labels[0], { ...labels[1], wide: true }]);
});

test.each(Array.from({ length: 200 }, (_, seed) => seed))(
  'no label covers another or leaves the figure: seed %i',
  (seed) => {
    const next = random(seed);
    const day = () => `${2010 + Math.floor(next() * 13)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`;
    const phases = ['proposed', 'negotiating', 'agreed', 'signed', 'in-force', 'ended'].filter(() => next() < 0.6);
    const days = phases.map(day).sort();
    const taken = Object.fromEntries(phases.map((phase, index) => [phase, days[index]!]));
    const { followed } = lanes(
      corpusOf([
        ['dusk', { negotiating: '2010' }],
        ['coro', taken],
      ] as Brief[]),
    );
    for (const { labels } of followed) {
      for (const letter of [2.1, 1.15]) {
        const spans = labels
          .filter(({ wide }) => !wide || letter < 2)
          .map(({ x, anchor, text, more = '', line }) => {
            const width = (text.length + (letter < 2 ? more.length : 0)) * letter;
            return { line, from: anchor === 'start' ? x : x - width, to: anchor === 'start' ? x + width : x };
          });
        for (const [index, one] of spans.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(-0.001);
          expect(one.to).toBeLessThanOrEqual(100.001);
          for (const other of spans.slice(index + 1)) {
            expect(one.line === other.line && one.from < other.to && other.from < one.to).toBe(false);
          }
        }
      }
    }
  },
);

test('a narrow figure leaves out what the line of the day would cross, unless it is what matters most', () => {
  const label = (x: number, more: Partial<Label> = {}): Label => {
    return { x, anchor: 'start', line: 'under', text: 'x'.repeat(10), ...more };
  };
  const labels = [label(10), label(40), label(40, { strong: true }), label(52), label(60, { anchor: 'end' })];
  expect(clearOf(labels, 50).map(({ wide = false }) => wide)).toEqual([false, true, false, false, true]);
});

test('a name stands beside what is above its bar where that leaves room', () => {
  const label = (line: Label['line']): Label => ({ x: 60, anchor: 'end', line, text: 'x'.repeat(10) });
  const fits = (letters: number, labels: Label[], marks: number[] = []) => hasNameBeside(letters, labels, marks);
  expect([fits(13, [label('above')]), fits(14, [label('above')])]).toEqual([true, false]);
  expect(fits(1, [{ ...label('above'), lead: 'x' }])).toBe(false);
  expect([fits(14, [label('under')]), fits(14, [], [37]), fits(14, [], [38])]).toEqual([true, false, true]);
});
