import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { contentOf } from '../../src/corpus/read.ts';
import { readTree, type Tree } from '../../src/corpus/tree.ts';
import { random } from '../permalinks/edits.ts';
import { withTree } from './overlay.ts';
import { publish } from './publish.ts';

const FILES = ['articles/talks.md', 'explainers/rva.md', 'reports/report.md', 'about.md', 'sources.yaml'];

/** Where a reader may see that nothing but the day of looking, or the way to a thing, has changed. */
const LOOKED = /^(url|as-of|review|accessed|URL|asOf|auto|sort|weight|permalinks|remembered|changes|file|mentions)$/;

/** All that pages show, but for their links: independent of how it is remembered. */
function shown(corpus: Corpus): string {
  const words = (key: string, value: unknown) => {
    if (LOOKED.test(key)) return undefined;
    if (key === 'html')
      return String(value)
        .replace(/<(?=\/?t[dh])/g, '|<')
        .replace(/<[^>]*>/g, ' ');
    // A list states its items in any order.
    return Array.isArray(value) && typeof value[0] === 'string' ? value.toSorted() : value;
  };
  return JSON.stringify({ ...corpus, edition: undefined, index: undefined }, words).replace(/\s+/g, ' ');
}

const WORDS = ['not', 'seven', 'Florin', '2019', 'quietly', '¶3', '◇', 'jauja', 'statement'];

/** One word somewhere in the content put in, taken out, replaced or exchanged with the next. */
function edited(text: string, next: () => number): string {
  const words = [...text.matchAll(/[^\s,{}[\]()#:]+/g)];
  const at = Math.floor(next() * (words.length - 1));
  const { index, 0: word } = words[at]!;
  const other = WORDS[Math.floor(next() * WORDS.length)]!;
  const put = (from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);
  switch (Math.floor(next() * 4)) {
    case 0:
      return put(index, index, `${other} `);
    case 1:
      return put(index, index + word.length, '');
    case 2:
      return put(index, index + word.length, other);
    default: {
      const after = words[at + 1]!;
      const between = text.slice(index + word.length, after.index);
      return put(index, after.index + after[0].length, after[0] + between + word);
    }
  }
}

/** The corpus of the content with one file otherwise; where it is refused, why. */
function read(tree: Tree, name: string, text: string): Corpus | string {
  const bytes = new TextEncoder().encode(text);
  const files = tree.files.map((file) => (file.path === `content/${name}` ? { ...file, bytes } : file));
  try {
    return contentOf({ ...tree, files }).corpus;
  } catch (error) {
    return (error as Error).message;
  }
}

test('of 1,000 random edits to published content each is refused, is shown at its place, or shows nothing else', () =>
  withTree('../corpus/whole', (root) => {
    publish(root);
    const tree = readTree(root);
    const before = shown(contentOf(tree).corpus);
    const texts = new Map(FILES.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
    const next = random(12);
    const slipped: string[] = [];
    let [silent, recorded, unseen] = [0, 0, 0];
    for (let edit = 0; edit < 1000; edit++) {
      const file = FILES[Math.floor(next() ** 2 * FILES.length)]!;
      const text = edited(texts.get(file)!, next);
      const result = read(tree, file, text);
      if (typeof result !== 'string') {
        if (shown(result) === before) unseen++;
        else slipped.push(`${file}\n${difference(texts.get(file)!, text)}`);
        continue;
      }
      const offer = /about: ([a-z0-9-]+), kind: correction, what: (".*?[^\\]")\}`  \[silent/.exec(result);
      if (!offer) continue;
      silent++;
      // One in four, where that is all that is wrong: the record that is offered makes it right, and shows the old words.
      if (edit % 4 > 0 || !/^1 problem /m.test(result) || file === 'sources.yaml' || file === 'about.md') continue;
      const record = /`- (\{id: .*?\})`  \[/.exec(result)![1]!;
      const [list, head] = text.includes('corrections:\n') ? ['corrections:\n', ''] : ['---\n', 'corrections:\n'];
      const put = text.replace(list, `${list}${head}  - ${record}\n`);
      const mended = read(tree, file, put);
      if (typeof mended === 'string') slipped.push(mended);
      else {
        recorded++;
        const parts = mended.changes[offer[1]!]!.flatMap(({ texts }) => texts.flat());
        if (!parts.some(({ is }) => is)) slipped.push(`${offer[1]}: nothing shown`);
      }
    }
    expect(slipped).toEqual([]);
    expect(
      { silent: silent > 300, recorded: recorded > 50, unseen: unseen > 0 },
      `${silent}, ${recorded}, ${unseen}`,
    ).toEqual({
      silent: true,
      recorded: true,
      unseen: true,
    });
  }));

function difference(one: string, other: string): string {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  return `- ${a[at]}\n+ ${b[at]}`;
}
