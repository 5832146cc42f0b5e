import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { agreementsCsv } from '../../src/exports/agreements-csv.ts';
import { csv } from '../../src/exports/csv.ts';
import { actorsCsv, claimsCsv, sourcesCsv, timelineCsv } from '../../src/exports/record-tables.ts';
import { actor, base } from '../views/corpora.ts';
import { CORPORA } from './corpora.ts';

const SITE = new URL('https://site.example/repo/');
const read = (text: string) =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
const cell = (value: Parameters<typeof csv>[0][number]) => csv([value], { a: (one) => one as string });

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say “a”', 'say “a”'],
  ['say "a"', '"say ""a"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  [undefined, ''],
  [12, '12'],
  [['a', 'b'], 'a; b'],
  [[], ''],
  [' a ', ' a '],
  ['協定', '協定'],
])('%j stands as %j', (value, field) => {
  expect(cell(value)).toBe(`\uFEFFa\r\n${field}\r\n`);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠a'])(
  'the formula %j is defused',
  (formula) => {
    expect(read(cell(formula))).toEqual([{ a: `'${formula}` }]);
  },
);

test('what only holds such a sign is left alone', () => {
  expect(cell('a=b')).toBe('\uFEFFa\r\na=b\r\n');
});

const TABLES = {
  actors: actorsCsv,
  dates: timelineCsv,
  claims: claimsCsv,
  sources: sourcesCsv,
  agreements: agreementsCsv,
};
const ALL = CORPORA.flatMap(([name, corpus]) =>
  (Object.keys(TABLES) as (keyof typeof TABLES)[]).map((list) => ({ name, list, corpus })),
);

test.each(ALL)('csv-parse reads every record of $name in $list, at its address', ({ list, corpus }) => {
  const rows = read(TABLES[list](corpus, SITE));
  const known = corpus[list].map(({ id, url }) => [id, SITE.href + url]);
  expect(rows.map(({ id, url }) => [id, url]).sort()).toEqual(known.sort());
});

test('a row has the fields of its record', () => {
  expect(read(timelineCsv(base, SITE))).toEqual([
    {
      id: 'talks-agreed',
      date: '2024-05-02',
      known: '',
      kind: 'event',
      title: 'Talks agreed',
      text: 'The two governments agreed to negotiate.',
      actors: 'florin; jauja',
      agreements: 'rva-florin',
      due: '',
      outcome: '',
      'led-to': '',
      answers: '',
      fulfils: '',
      breaks: '',
      confidence: 'high',
      cites: 'communique (§2)',
      url: 'https://site.example/repo/timeline/#talks-agreed',
    },
  ]);
});

test.each([
  [{ title: 'Minister' }, 'Minister'],
  [{ title: 'Minister', from: '2021-10' }, 'Minister (2021-10/)'],
  [{ title: 'Minister', to: '2024~' }, 'Minister (/2024~)'],
  [{ title: 'Minister', from: '2021', to: '2024-04-01' }, 'Minister (2021/2024-04-01)'],
])('the role %j stands as %j', (role, shown) => {
  const [row] = read(actorsCsv({ ...base, actors: [actor({ id: 'ada', roles: [role] })] }, SITE));
  expect(row!['roles']).toBe(shown);
});
