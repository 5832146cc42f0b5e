import { isAfter } from '../../dates/sense.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { quote, unexpected } from '../../diagnostics/wording.ts';
import type { DateRecord } from '../../model/date.ts';
import type { MarkdownDocument } from '../documents.ts';
import type { Edition } from '../edition.ts';
import { markdown } from './links.ts';
import type { Rule } from './rule.ts';

type Taken = { key: string; date: DateRecord; parties: readonly string[] };

/** A step is taken on a date of its agreement that has come, and not before those that its kind puts first. */
const stepDates: Rule = ({ corpus, documents }) => {
  // What names an unknown agreement is told so already.
  const known = corpus.dates.filter(({ agreements }) => agreements.every((id) => id in corpus.index));
  const dates = new Map(known.map((date) => [date.id, date]));
  return markdown(documents).flatMap((document) =>
    document.data.agreements.flatMap((_, index) => problemsOf(document, index, dates, corpus.edition)),
  );
};

function problemsOf(
  { data, yaml }: MarkdownDocument,
  index: number,
  dates: ReadonlyMap<string, DateRecord>,
  { kinds }: Edition,
): Problem[] {
  const { id, type, steps, parties } = data.agreements[index]!;
  const taken = Object.keys(kinds[type]?.steps ?? {}).flatMap((key) =>
    (steps[key] ?? []).flatMap((step): Taken[] => {
      const date = dates.get(step.date);
      return date ? [{ key, date, parties: step.parties ?? parties }] : [];
    }),
  );
  return taken.flatMap((step, place) => {
    const { key, date } = step;
    const problem = (found: string, expected: string) => [
      yaml.problemAt(['agreements', index, 'steps', key], unexpected(found, expected), 'step-date'),
    ];
    if (date.kind === 'forecast') return problem(`forecast \`${date.id}\` as a step`, 'a date that has come');
    if (!date.agreements.includes(id))
      return problem(`\`${date.id}\`, which is no date of \`${id}\``, `\`${id}\` among its \`agreements\``);
    const late = taken.slice(0, place).find((earlier) => isLate(earlier, step, taken));
    return late
      ? problem(`step ${quote(key)} of ${date.date}, before ${quote(late.key)} of ${late.date.date}`, 'a later date')
      : [];
  });
}

/** Whether each date of an earlier step that concerns a party of the later one lies after it. */
function isLate(earlier: Taken, later: Taken, all: readonly Taken[]): boolean {
  const concerned = all.filter(
    ({ key, parties }) => key === earlier.key && parties.some((party) => later.parties.includes(party)),
  );
  return concerned.length > 0 && concerned.every(({ date }) => isAfter(date.date, later.date.date));
}

export default stepDates;
