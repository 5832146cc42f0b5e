import { unexpected } from '../../diagnostics/wording.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Rule } from './rule.ts';
import { linksOf } from './links.ts';

/** What a link text can say of an agreement's status, and whether its steps bear it out. */
const STATUS: { words: RegExp; holds: (steps: Agreement['steps']) => boolean; step: string }[] = [
  { words: /\bin force\b/i, holds: (steps) => !!steps['in-force'], step: 'a step `in-force`' },
  { words: /\b(signed|signature)\b/i, holds: (steps) => !!steps.signed, step: 'a step `signed`' },
  {
    words: /\b(unsigned|under negotiation|being negotiated)\b/i,
    holds: (steps) => !steps.signed,
    step: 'no step `signed`',
  },
  { words: /\b(agreed in principle)\b/i, holds: (steps) => !!steps.principle, step: 'a step `principle`' },
];

/** A link text that states how far an agreement has come agrees with the agreement's steps. */
const linkStatus: Rule = ({ corpus, documents }) => {
  const agreements = new Map(corpus.agreements.map((agreement) => [agreement.id, agreement]));
  return linksOf('agreement', documents).flatMap(({ id, text, problem }) =>
    STATUS.flatMap(({ words, holds, step }) => {
      const said = words.exec(text)?.[0];
      return !said || holds(agreements.get(id)!.steps)
        ? []
        : [problem(unexpected(`status ‘${said}’`, `\`${id}\` to have ${step}`), 'link-status')];
    }),
  );
};

export default linkStatus;
