import type { Corpus } from '../corpus/corpus.ts';
import { AGREEMENT_TYPES } from '../model/agreement.ts';
import { tracker, type Track } from '../views/tracker.ts';
import { hubOf, type Cast } from './cast.ts';
import { levelOf, shapeOf, type Level, type Shape } from './glyphs.ts';
import { wrapped } from './wrapped.ts';

/** Letters of a name on one line. */
const LETTERS = 34;

/** A party at the head of its column, whose middle is in hundredths of the width. */
export type Column = { id: string; name: string; url: string; x: number };

export type Row = {
  id: string;
  name: string;
  /** Address below the site's root. */
  url: string;
  /** The name in lines that fit a narrow screen, and beside the marks on a wide one. */
  lines: string[];
  status: Track['status'];
  level: Level;
  marks: (Column & { shape: Shape })[];
  /** Whether it begins a group, of one type of agreement. */
  first: boolean;
  /** Dates (EDTF), where the agreement has come so far. */
  signed: string | undefined;
  inForce: string | undefined;
};

/** Who agreed what with whom, of whatever type: a row for each agreement, a column for each party; empty without agreements. */
export function matrix(corpus: Corpus, cast: Cast): { columns: Column[]; rows: Row[] } {
  const tracks = AGREEMENT_TYPES.flatMap((type) =>
    tracker(corpus, type).map((track, index) => ({ ...track, first: index === 0 })),
  );
  const columns = columnsOf(corpus, tracks, hubOf(corpus, cast));
  const dates = new Map(corpus.dates.map(({ id, date }) => [id, date]));
  const rows = tracks.map(({ agreement, status, first }): Row => {
    const { id, name, url, parties, steps } = agreement;
    const marks = columns
      .filter((column) => parties.includes(column.id))
      .map((column) => ({ ...column, shape: shapeOf(column.id, cast) }));
    const dateOf = (step: string | undefined) => (step === undefined ? undefined : dates.get(step));
    const [signed, inForce] = [dateOf(steps.signed), dateOf(steps['in-force'])];
    return {
      id,
      name,
      url,
      lines: wrapped(name, LETTERS),
      status,
      level: levelOf(status),
      marks,
      first,
      signed,
      inForce,
    };
  });
  return { columns, rows };
}

/** The hub, then by the number of their agreements, then as they first appear. */
function columnsOf(corpus: Corpus, tracks: readonly Track[], hub: string): Column[] {
  const parties = tracks.flatMap(({ agreement }) => agreement.parties);
  const count = (id: string) => parties.filter((party) => party === id).length;
  const ids = [...new Set(parties)].sort((a, b) => Number(b === hub) - Number(a === hub) || count(b) - count(a));
  return ids.map((id, index) => {
    const { name, url } = corpus.actors.find((actor) => actor.id === id)!;
    return { id, name, url, x: Math.round(((index + 0.5) / ids.length) * 1000) / 10 };
  });
}
