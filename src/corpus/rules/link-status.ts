import { unexpected } from '../../diagnostics/wording.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Phase } from '../../model/kind.ts';
import { languageOf } from '../../words/language.ts';
import type { Rule } from './rule.ts';
import { linksOf } from './links.ts';

/** A link text that states how far an agreement has come agrees with the agreement's steps. */
const linkStatus: Rule = ({ corpus: { agreements, edition }, documents }) => {
  const { statusSaid } = languageOf(edition.language).words;
  const known = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const has = ({ type, steps }: Agreement, phase: Phase) =>
    Object.keys(steps).some((key) => edition.kinds[type]?.steps[key]?.phase === phase);
  return linksOf('agreement', documents).flatMap(({ id, text, problem }) =>
    statusSaid.flatMap(({ words, phase, reached }) => {
      const [agreement, said] = [known.get(id), words.exec(text)?.[0]];
      if (!agreement || !said || has(agreement, phase) === reached) return [];
      const expected = `\`${id}\` to have ${reached ? 'a' : 'no'} step of the phase \`${phase}\``;
      return [problem(unexpected(`status ‘${said}’`, expected), 'link-status')];
    }),
  );
};

export default linkStatus;
