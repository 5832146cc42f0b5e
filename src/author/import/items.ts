import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { unexpected } from '../../diagnostics/wording.ts';

/** A CSL item as an export has it, and where it stands in the file. */
export type Item = { csl: Record<string, unknown>; line: number; column: number };

/** BibLaTeX, of which BibTeX is a part, read at once and not as an address of something else. */
const READING = {
  forceType: '@biblatex/text',
  generateGraph: false,
  maxChainLength: 10,
  strict: true,
  target: '@csl/list+object',
};

/**
 * The items of an export of Zotero or another reference manager.
 * @param file its name; what does not end in `.json` is BibTeX or BibLaTeX
 * @throws Error whose message says where and why it cannot be read
 */
export function itemsOf(file: string, text: string): Item[] {
  return file.endsWith('.json') ? ofJson(file, text) : ofBibtex(file, text);
}

function ofJson(file: string, text: string): Item[] {
  const list = attempt(file, 'CSL-JSON', () => JSON.parse(text) as unknown);
  if (!Array.isArray(list))
    throw new Error(`${file}:1:1  ${unexpected('JSON that is no list', 'CSL-JSON, a list of items')}`);
  return list.map((csl: Item['csl']) => ({
    csl,
    ...placeOf(text, `"id"\\s*:\\s*${RegExp.escape(JSON.stringify(csl['id']))}`),
  }));
}

function ofBibtex(file: string, text: string): Item[] {
  const list = attempt(file, 'BibTeX', () => plugins.input.chain(text, READING));
  return list.map((csl: Item['csl']) => ({
    csl,
    ...placeOf(text, `@\\w+\\s*[{(]\\s*${RegExp.escape(String(csl['id']))}\\s*,`),
  }));
}

/** Reads, or says where a parser got no further: both name line and column in their messages. */
function attempt<Result>(file: string, format: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const [message = ''] = (error as Error).message.split('\n');
    const [, line = '1', column = '1'] = /line (\d+) col(?:umn)? (\d+)/.exec(message) ?? [];
    throw new Error(`${file}:${line}:${column}  ${unexpected(`text (${message})`, format)}`);
  }
}

function placeOf(text: string, pattern: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.search(new RegExp(pattern)))).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
