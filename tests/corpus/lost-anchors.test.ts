import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { printLedger } from '../../src/permalinks/ledger.ts';
import { withTree } from './overlay.ts';

/** Publishes the sound tree, edits its article and says what reading it again prints. */
function afterEdit(edit: (article: string) => string): string {
  return withTree('base', (root) => {
    writeFileSync(join(root, 'permalinks.json'), printLedger(readCorpus(root).permalinks));
    const article = join(root, 'articles/talks.md');
    writeFileSync(article, edit(readFileSync(article, 'utf8')));
    try {
      return JSON.stringify(readCorpus(root).permalinks.filter(({ heir }) => heir));
    } catch (error) {
      return (error as Error).message;
    }
  });
}

test('a published id that would vanish is named with its nearest heir', () => {
  const printed = afterEdit((text) => text.replaceAll('kp-one', 'kp-two'));
  expect(printed).toMatch(
    /^content\/permalinks\.json:\d+:1 {2}Unexpected loss of the published anchor `kp-one` of \/, expected it to stay, or an heir under `retired`; did you mean `kp-two`\? {2}\[lost-anchor\]/,
  );
});

test('a published paragraph that is deleted is named by its words', () => {
  const printed = afterEdit((text) =>
    text.replace(/^Only to negotiate.*$/m, 'Nothing whatever was settled about money, ships or men that day.'),
  );
  expect(printed).toContain('“Only to negotiate an agreement, a visiting-forces treaty.…”');
});

test('an author retires an id by naming its heir', () => {
  const printed = afterEdit((text) =>
    text.replaceAll('kp-one', 'kp-two').replace('published:', 'retired: [{id: kp-one, heir: kp-two}]\npublished:'),
  );
  expect(JSON.parse(printed)).toEqual([{ id: 'kp-one', page: '', heir: 'kp-two' }]);
});

test('a reworded paragraph keeps its anchor', () => {
  expect(afterEdit((text) => text.replace('Only to negotiate', 'Merely to negotiate'))).toBe('[]');
});
