import type { Problem } from '../../diagnostics/problem.ts';
import { oneOf, quote, unexpected } from '../../diagnostics/wording.ts';
import type { MarkdownDocument } from '../documents.ts';
import type { Edition } from '../edition.ts';
import { markdown } from './links.ts';
import type { Rule } from './rule.ts';

/** An agreement is of a kind that the edition declares, takes the steps of that kind, and these concern its parties. */
const agreementSteps: Rule = ({ corpus, documents }) =>
  markdown(documents).flatMap((document) =>
    document.data.agreements.flatMap((_, index) => problemsOf(document, index, corpus.edition)),
  );

function problemsOf({ data, yaml }: MarkdownDocument, index: number, { kinds }: Edition): Problem[] {
  const { type, steps, parties } = data.agreements[index]!;
  const at = ['agreements', index];
  const kind = kinds[type];
  if (!kind) {
    const known = Object.keys(kinds);
    return [
      yaml.problemAt([...at, 'type'], unexpected(`kind ${quote(type)}`, oneOf(known), type, known), 'unknown-kind'),
    ];
  }
  const known = Object.keys(kind.steps);
  return Object.entries(steps).flatMap(([key, dates]) => {
    const place = [...at, 'steps', key];
    if (!kind.steps[key]) {
      const message = unexpected(`step ${quote(key)}`, `a step of \`${type}\`: ${oneOf(known)}`, key, known);
      return [yaml.problemAt(place.slice(0, -1), message, 'unknown-step', key)];
    }
    const strangers = dates.flatMap((date) => date.parties ?? []).filter((party) => !parties.includes(party));
    return strangers.map((party) =>
      yaml.problemAt(place, unexpected(`party \`${party}\``, `one of its parties: ${oneOf(parties)}`), 'unknown-party'),
    );
  });
}

export default agreementSteps;
