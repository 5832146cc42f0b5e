import { edtf } from '../../dates/edtf.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import type { Actor } from '../../model/actor.ts';
import type { MarkdownDocument } from '../documents.ts';
import { markdown } from './links.ts';
import type { Rule } from './rule.ts';

/** A term of office, and where it is written. */
type Term = {
  office: string;
  id: string;
  role: Actor['roles'][number];
  document: MarkdownDocument;
  path: (string | number)[];
};

/**
 * Of two people who follow each other in an office, the first leaves it by the day on which the second comes: where their
 * dates leave no doubt, an overlap of more than a day is an error. An office is a title of an actor.
 */
const offices: Rule = ({ documents }) =>
  [...Map.groupBy(markdown(documents).flatMap(termsOf), ({ office }) => office).values()].flatMap((terms) =>
    terms.flatMap((term) => {
      const next = terms.find((other) => other.id !== term.id && overtakes(other, term));
      if (!next) return [];
      const message = unexpected(
        `end ${term.role.to} of ‘${term.role.title}’, after \`${next.id}\` took it over`,
        `no later than ${next.role.from}`,
      );
      return [term.document.yaml.problemAt([...term.path, 'to'], message, 'office-overlap')];
    }),
  );

function termsOf(document: MarkdownDocument): Term[] {
  return document.data.actors.flatMap(({ id, kind, roles }, index) =>
    roles.flatMap((role, place) => {
      if (kind !== 'person' || role.of === undefined) return [];
      const path = ['actors', index, 'roles', place];
      return [{ office: JSON.stringify([role.title, role.of]), id, role, document, path }];
    }),
  );
}

/** Whether one begins and ends surely after another, which surely ends more than a day after it began. */
function overtakes({ role: later }: Term, { role: earlier }: Term): boolean {
  if (!later.from || !earlier.to) return false;
  const [begun, ended] = [edtf(later.from), edtf(earlier.to)];
  const isFirst = earlier.from === undefined || edtf(earlier.from).last < begun.first;
  const isLast = later.to === undefined || edtf(later.to).first > ended.last;
  return isFirst && isLast && ended.first > begun.last + 1;
}

export default offices;
