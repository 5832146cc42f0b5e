import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../diagnostics/problem.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import type { Cite } from '../../model/cite.ts';
import { languageOf, type Words } from '../../words/language.ts';
import { quotationMarks } from '../quotation-marks.ts';
import type { Rule } from './rule.ts';
import { markdown, problemAt } from './links.ts';

const LONGEST = 30;

/** A spoken quotation, in the marks of the language, is short and has a speaker: in prose a linked actor of the same paragraph, in a citation its `by`. */
const quotations: Rule = ({ corpus, documents }) => [
  ...inProse(documents, languageOf(corpus.edition.language).words.marks),
  ...inCitations(documents),
];

function inProse(documents: Parameters<Rule>[0]['documents'], marks: Words['marks']): Problem[] {
  const [open, close] = quotationMarks(marks);
  const quotation = new RegExp(`${open}([^${close}]*)${close}`, 'g');
  return markdown(documents).flatMap(({ path, prose }) => {
    const problems: Problem[] = [];
    visit(prose.tree, 'paragraph', (paragraph) => {
      const text = toString(paragraph);
      // After the last mark that closes one, each that opens would be looked for to the end.
      const closed = text.slice(0, text.lastIndexOf(close) + 1);
      const quotes = [...closed.matchAll(quotation)].map((match) => match[1]!.trim());
      const at = problemAt(path, paragraph);
      let spoken = false;
      visit(paragraph, 'link', ({ url }: Link) => void (spoken ||= url.startsWith('actor:')));
      problems.push(...quotes.filter(tooLong).map((quote) => at(length(quote), 'long-quotation')));
      if (quotes.length > 0 && !spoken)
        problems.push(
          at(unexpected('quotation without a speaker', 'a link to an actor in its paragraph'), 'quotation-speaker'),
        );
    });
    return problems;
  });
}

function inCitations(documents: Parameters<Rule>[0]['documents']): Problem[] {
  return documents.flatMap(({ ids, data, yaml }) =>
    ids.flatMap(({ path }) => {
      if (path.at(-1) !== 'source' || path.at(-3) !== 'cites') return [];
      const { quote, by } = citeAt(data, path.slice(0, -1));
      if (quote === undefined) return [];
      const at = (message: string, rule: RuleName) => yaml.problemAt([...path.slice(0, -1), 'quote'], message, rule);
      return [
        ...(tooLong(quote) ? [at(length(quote), 'long-quotation')] : []),
        ...(by
          ? []
          : [at(unexpected('quotation without a speaker', 'the id of an actor as `by`'), 'quotation-speaker')]),
      ];
    }),
  );
}

/** The citation at a path; an empty one where the record is wrong. */
function citeAt(data: object, path: readonly PropertyKey[]): Partial<Cite> {
  const cite = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
  return (cite ?? {}) as Partial<Cite>;
}

function tooLong(quote: string): boolean {
  return quote.split(/\s+/).length > LONGEST;
}

function length(quote: string): string {
  return unexpected(`quotation of ${quote.split(/\s+/).length} words`, `at most ${LONGEST}`);
}

export default quotations;
