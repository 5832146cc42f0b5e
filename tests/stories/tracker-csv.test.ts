import type { Element } from 'hast';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dateWords } from '../../src/dates/words.ts';
import { agreementsCsv } from '../../src/exports/agreements-csv.ts';
import { anchors } from '../../src/model/anchors.ts';
import { trackerTable } from '../../src/views/tracker-table.ts';
import { languageOf } from '../../src/words/language.ts';
import { builtStory } from './build.ts';
import { byId, elements, pagesOf, textOf } from './pages.ts';

type Row = Record<string, string>;

describe.each(['test-ban', 'three-reports'] as const)('the tables of agreements of %s', (name) => {
  test('say the same as the CSV, cell by cell', () => {
    const { dist, corpus, site } = builtStory(name);
    const { words, upper } = languageOf(corpus.edition.language);
    const { agreement: said } = words;
    const rows: Row[] = parse(agreementsCsv(corpus, site), { bom: true, columns: true });
    const pages = new Map(pagesOf(dist).map(({ address, tree }) => [address, tree]));

    /** What the page has where the CSV has these. */
    const cellOf = (row: Row, key: string) => {
      const days = row[`${key}-day`]!.split('; ');
      const taken = row[key]!.split('; ').flatMap((one, index) => {
        const [, date, parties] = /^(\S+)(?: \((.*)\))?$/.exec(one) ?? [];
        const some = parties && said.some(parties.split(', ').map((id) => corpus.index[id]!.label));
        const day = days[index] && said.day(Number(days[index]));
        return date ? [dateWords(date, words.dates), some, day] : [];
      });
      return taken.filter(Boolean).join(' ') || '–';
    };
    let cells = 0;
    for (const { id, url, tracks } of corpus.explainers.filter((one) => one.tracks)) {
      const suffix = id === corpus.explainers[0]!.id ? '' : `-${id}`;
      const { steps } = trackerTable(corpus, tracks!);
      for (const row of rows.filter(({ type }) => type === tracks)) {
        const shown = byId(pages.get(url)!, anchors.track(row['id']!, suffix))!;
        const [stage] = classed(shown, 'stage');
        if (stage) expect(textOf(stage)).toBe(upper(row['status']!));
        const all = elements(shown).filter(({ tagName }) => tagName === 'td');
        const [open] = classed(shown, 'open');
        const found = all.filter((cell) => cell !== open);
        expect(found.map(textOf)).toEqual(steps.slice(0, found.length).map(({ key }) => cellOf(row, key)));
        for (const { key } of steps.slice(found.length)) expect(row[key]).toBe('');
        if (open) {
          const phase = row['not-found'] as keyof typeof said.nothingFound;
          const asOf = dateWords(row['as-of']!, words.dates);
          expect(textOf(open)).toBe(
            `${said.asOf(upper(said.nothingFound[phase])).replace('{}', asOf)} ${said.day(Number(row['not-found-day']))}`,
          );
        }
        cells += all.length;
      }
    }
    expect(cells).toBeGreaterThan(5);
  });
});

function classed(within: Element, name: string): Element[] {
  return elements(within).filter(({ properties }) => [properties['className']].flat().includes(name));
}
