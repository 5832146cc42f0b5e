import { oneOf, quote, unexpected } from '../../diagnostics/wording.ts';
import { languageOf } from '../../words/language.ts';
import { boundsOf } from '../bounds.ts';
import { COUNTED, countOf, traitsOf } from '../count.ts';
import { isDraft } from '../documents.ts';
import { isOfKind } from '../progress.ts';
import { amountStated, fits } from '../stated.ts';
import type { Rule } from './rule.ts';

/** Words bound to a number of records state it; drafts count for nothing. */
const boundCounts: Rule = ({ corpus, documents, ids }) => {
  if (!corpus.agreements.every((one) => isOfKind(corpus, one))) return [];
  const { number, words } = languageOf(corpus.edition.language);
  const isPublished = (id: string) => !isDraft(ids.get(id)!.document);
  return boundsOf('count', documents).flatMap((bound) => {
    const { target, text, problem } = bound;
    const [list, ...traits] = target as [string, ...string[]];
    if (!(list in COUNTED)) {
      const known = Object.keys(COUNTED);
      return [problem(unexpected(`count of ${quote(list)}`, oneOf(known), list, known), 'unknown-count')];
    }
    const known = traitsOf(list, corpus);
    const strange = traits.find((trait) => !known.includes(trait));
    if (strange !== undefined)
      return [problem(unexpected(`trait ${quote(strange)} of ${list}`, oneOf(known), strange, known), 'unknown-count')];
    const count = countOf(list, traits, corpus, isPublished);
    const amount = amountStated(bound, words.amounts);
    if (amount && fits(amount, count)) return [];
    return [
      problem(
        unexpected(`count ‘${amount?.text ?? text}’`, `${number(count)}, the number of \`${target.join('/')}\``),
        'link-count',
      ),
    ];
  });
};

export default boundCounts;
