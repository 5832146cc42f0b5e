import type { Problem } from '../../diagnostics/problem.ts';
import { oneOf, quote, unexpected } from '../../diagnostics/wording.ts';
import type { MarkdownDocument } from '../documents.ts';
import type { Edition } from '../edition.ts';
import { markdown } from './links.ts';
import type { Rule } from './rule.ts';

/** An agreement is of a kind that the edition declares, takes and needs the steps of that kind, and these concern its parties. */
const agreementSteps: Rule = ({ corpus, documents }) =>
  markdown(documents).flatMap((document) =>
    document.data.agreements.flatMap((_, index) => problemsOf(document, index, corpus.edition)),
  );

function problemsOf({ data, yaml }: MarkdownDocument, index: number, { kinds }: Edition): Problem[] {
  const { type, steps, parties, road } = data.agreements[index]!;
  const at = ['agreements', index];
  const kind = kinds[type];
  if (!kind) {
    const known = Object.keys(kinds);
    return [
      yaml.problemAt([...at, 'type'], unexpected(`kind ${quote(type)}`, oneOf(known), type, known), 'unknown-kind'),
    ];
  }
  const known = Object.keys(kind.steps);
  const strange = (map: 'steps' | 'road', key: string): Problem[] => {
    if (kind.steps[key]) return [];
    const message = unexpected(`step ${quote(key)}`, `a step of \`${type}\`: ${oneOf(known)}`, key, known);
    return [yaml.problemAt([...at, map], message, 'unknown-step', key)];
  };
  const strangers = Object.entries(steps).flatMap(([key, dates]) =>
    dates
      .flatMap((date) => date.parties ?? [])
      .filter((party) => kind.steps[key] && !parties.includes(party))
      .map((party) => {
        const message = unexpected(`party \`${party}\``, `one of its parties: ${oneOf(parties)}`);
        return yaml.problemAt([...at, 'steps', key], message, 'unknown-party');
      }),
  );
  return [
    ...Object.keys(steps).flatMap((key) => strange('steps', key)),
    ...strangers,
    ...Object.keys(road).flatMap((key) => strange('road', key)),
  ];
}

export default agreementSteps;
