import type { Corpus } from '../corpus/corpus.ts';
import type { Step } from '../views/tracker.ts';
import { trackerTable } from '../views/tracker-table.ts';
import { csv, type Cell } from './csv.ts';
import { addressOn, cited } from './record-tables.ts';

type Row = ReturnType<typeof trackerTable>['rows'][number];

/**
 * How far each agreement has come, as the tables of the pages say: for each step its dates (EDTF) and the day that each was since the
 * first; and, where one is still looked for, on which day after that it was not found.
 */
export function agreementsCsv(corpus: Corpus, siteUrl: URL): string {
  const tables = Object.keys(corpus.edition.kinds).map((kind) => trackerTable(corpus, kind));
  const keys = new Set(tables.flatMap(({ steps }) => steps.map(({ key }) => key)));
  const steps = [...keys].flatMap((key): [string, (row: Row) => Cell][] => [
    [key, (row) => taken(row, key).map(when)],
    [`${key}-day`, (row) => taken(row, key).map((step) => dayOf(row, step))],
  ]);
  return csv(
    tables.flatMap(({ rows }) => rows),
    {
      id: ({ track }) => track.agreement.id,
      type: ({ track }) => track.agreement.type,
      name: ({ track }) => track.agreement.name,
      parties: ({ track }) => track.agreement.parties,
      status: ({ track }) => track.status,
      ...Object.fromEntries(steps),
      'not-found': ({ track }) => track.open?.phase,
      'not-found-day': ({ track }) => track.open?.days,
      'as-of': () => corpus.asOf,
      cites: ({ track }) => cited(track.agreement),
      url: ({ track }) => addressOn(siteUrl)(track.agreement),
    },
  );
}

function taken({ track }: Row, key: string): Step[] {
  return track.steps.filter((step) => step.key === key);
}

function when({ date, parties }: Step): string {
  return parties ? `${date.date} (${parties.join(', ')})` : date.date;
}

function dayOf({ track }: Row, { date, days }: Step): string {
  return date === track.start ? '0' : String(days ?? '');
}
