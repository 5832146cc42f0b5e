import { quote, unexpected } from '../../diagnostics/wording.ts';
import { languageOf } from '../../words/language.ts';
import { boundsOf } from '../bounds.ts';
import { isOfKind, progressOf, statusOf } from '../progress.ts';
import type { Rule } from './rule.ts';

/** Words bound to the status of an agreement say it as its kind does, or as the language does. */
const boundStatuses: Rule = ({ corpus, documents, gleanings }) => {
  const { words } = languageOf(corpus.edition.language);
  return boundsOf('status', documents).flatMap(({ target, text, problem }) => {
    const id = target.join('/');
    const agreement = corpus.agreements.find((one) => one.id === id);
    if (!agreement) {
      const known = corpus.agreements.map((one) => one.id);
      const message = unexpected(`agreement ${quote(id)}`, 'the id of a known agreement', id, known);
      return gleanings.mayDefine(id, ['agreement']) ? [] : [problem(message, 'unknown-agreement')];
    }
    if (!isOfKind(corpus, agreement)) return [];
    const statuses = [...new Set([statusOf(corpus, agreement), words.phases[progressOf(corpus, agreement).phase]])];
    if (statuses.some((status) => status.toLowerCase() === text.toLowerCase())) return [];
    const expected = statuses.map((status) => `‘${status}’`).join(' or ');
    return [problem(unexpected(`status ‘${text}’`, `${expected}, the status of \`${id}\``), 'link-status')];
  });
};

export default boundStatuses;
