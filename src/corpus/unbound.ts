import { amountsIn, type Amount } from '../dates/amounts.ts';
import { spanOf } from '../dates/order.ts';
import { languageOf } from '../words/language.ts';
import type { AmountWords } from '../words/amounts.ts';
import type { Corpus } from './corpus.ts';
import { countOf, traitsOf } from './count.ts';
import { isMarkdown, type Document, type MarkdownDocument } from './documents.ts';
import { sentencesOf } from './sentences.ts';
import { progressOf, statusOf } from './progress.ts';
import { fits, fitsDays } from './stated.ts';

/** Words that follow from records but are not bound to them, and the binding that they could have. */
export type Unbound = { file: string; line: number; column: number; bound: string };

type Candidate = { text: string; ids: readonly string[]; bound: readonly string[]; line: number; column: number };

/** ‘One’ and ‘no’ count nothing, most times. */
const FEW = 2;

/** A smaller number without a unit may count anything. */
const PLAIN_DAYS = 100;

/**
 * What stands beside records and follows from them, but is not bound to them: lengths of time between two of their dates, numbers of
 * records, and how far an agreement has come.
 */
export function unboundIn(documents: readonly Document[], corpus: Corpus): Unbound[] {
  const { words, sentences } = languageOf(corpus.edition.language);
  return documents.filter(isMarkdown).flatMap((document) =>
    [...inProse(document, sentences), ...inFields(document)].flatMap((candidate) => {
      const { text, bound, line, column } = candidate;
      const isFree = (said: string) => !bound.some((some) => some.includes(said));
      const amounts = amountsIn(text, words.amounts).filter((amount) => isFree(amount.text));
      const found = [
        ...amounts.flatMap((amount) => {
          const target = spanFor(amount, candidate, corpus) ?? countFor(amount, text, words.amounts, corpus);
          return target ? [{ said: amount.text, target }] : [];
        }),
        ...statusesIn(candidate, corpus).filter(({ said }) => isFree(said)),
      ];
      return found.map(({ said, target }) => ({ file: document.path, line, column, bound: `[${said}](${target})` }));
    }),
  );
}

function spanFor(amount: Amount, { ids }: Candidate, corpus: Corpus): string | undefined {
  return spansOf(ids, corpus).find(({ days }) => isLength(amount, days))?.name;
}

/** The list, all of it or those with one trait, that has as many records as are said just before its name. */
function countFor(amount: Amount, text: string, words: AmountWords, corpus: Corpus): string | undefined {
  if (amount.unit || amount.value < FEW) return undefined;
  const after = text.slice(amount.index + amount.text.length);
  const list = Object.entries(words.lists).find(([, noun]) =>
    new RegExp(`^\\s(?:[\\p{L}-]+\\s){0,2}(?:${noun})(?!\\p{L})`, 'iu').test(after),
  )?.[0];
  if (list === undefined) return undefined;
  const targets = [[], ...traitsOf(list, corpus).map((trait) => [trait])];
  const traits = targets.find((some) =>
    fits(
      amount,
      countOf(list, some, corpus, () => true),
    ),
  );
  return traits && `count:${[list, ...traits].join('/')}`;
}

/** The status that a text says beside the first agreement that has it. */
function statusesIn({ text, ids }: Candidate, corpus: Corpus): { said: string; target: string }[] {
  const { phases } = languageOf(corpus.edition.language).words;
  return corpus.agreements
    .filter(({ id }) => ids.includes(id))
    .flatMap((agreement) => {
      const statuses = [statusOf(corpus, agreement), phases[progressOf(corpus, agreement).phase]];
      const [said] = statuses.flatMap(
        (status) => new RegExp(`(?<!\\p{L})${RegExp.escape(status)}(?!\\p{L})`, 'iu').exec(text)?.[0] ?? [],
      );
      return said === undefined ? [] : [{ said, target: `status:${agreement.id}` }];
    })
    .slice(0, 1);
}

/** Whether an amount is such a span; without a unit only where it is the exact number of its days. */
function isLength(amount: Amount, days: readonly [number, number]): boolean {
  if (amount.unit) return fitsDays(amount, days);
  return amount.value >= PLAIN_DAYS && days.every((some) => some === amount.value);
}

/** Each sentence with the records that it links to. */
function inProse(document: MarkdownDocument, sentences: Parameters<typeof sentencesOf>[1]): Candidate[] {
  const bounds = document.prose.file.data.bounds ?? [];
  return sentencesOf(document, sentences).flatMap(({ text, links }) => {
    const [first] = links;
    if (!first) return [];
    const around = bounds.filter(({ before, text: words, after }) =>
      `${before}${words}${after}`.replaceAll('\n', ' ').includes(text.trim()),
    );
    const { line, column } = first.link.position!.start;
    return [{ text, ids: links.map(({ id }) => id), bound: around.map((one) => one.text), line, column }];
  });
}

/** Each text of a record with its id and those that it refers to. */
function inFields({ data, ids, bounds, yaml }: MarkdownDocument): Candidate[] {
  return textsIn(data).map(({ text, path }) => {
    const record = JSON.stringify(path.slice(0, 2));
    const near = ids.filter((use) => JSON.stringify(use.path.slice(0, 2)) === record).map(({ id }) => id);
    const bound = bounds.filter((one) => String(one.path) === String(path)).map((one) => one.text);
    const { line, column } = yaml.problemAt(path, '', 'link-span');
    return { text, ids: near, bound, line, column };
  });
}

function textsIn(value: unknown, path: (string | number)[] = []): { text: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, isList ? Number(key) : key]));
}

/** The spans between some dates, between the steps of some agreements or of those of the dates, and from a date to the day the site knows. */
function spansOf(ids: readonly string[], { agreements, dates, asOf }: Corpus) {
  const dated = dates.filter(({ id }) => ids.includes(id));
  const pairs = dated.flatMap((from) => dated.map((to) => ({ name: `span:${from.id}/${to.id}`, from, to })));
  const steps = agreements
    .filter(({ id }) => ids.includes(id) || dated.some((date) => date.agreements.includes(id)))
    .flatMap(({ id, steps }) => {
      const taken = Object.entries(steps).flatMap(([key, [first]]) => {
        const date = dates.find((one) => one.id === first!.date);
        return date ? [{ key, date }] : [];
      });
      return taken.flatMap((from) =>
        taken.map((to) => ({ name: `span:${id}/${from.key}/${to.key}`, from: from.date, to: to.date })),
      );
    });
  const open = dated.map((from) => ({ name: `span:${from.id}/as-of`, from, to: { date: asOf } }));
  return [...pairs, ...steps, ...open]
    .map(({ name, from, to }) => ({ name, days: spanOf(from.date, to.date) }))
    .filter(({ days: [least] }) => least > 0);
}
