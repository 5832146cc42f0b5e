import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { content } from '../../src/build/folders.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { builtStory, STORIES } from './build.ts';
import { elements, pagesOf, textOf } from './pages.ts';

const published = readCorpus(content);

/** The actors of the story in content/ whose name or id a text does not have. */
function strangers(text: string): { id: string; name: string }[] {
  return published.actors.filter(({ id, name }) => name.length > 3 && ![id, name].some((word) => hasWord(text, word)));
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d-])${RegExp.escape(word)}(?![\\p{L}\\d-])`, 'u').test(text);
}

test.each(STORIES)('no page of %s names an actor of the story in content/', (name) => {
  const story = builtStory(name);
  const unknown = strangers(everythingIn(story.content));
  const found = pagesOf(story.dist).flatMap(({ file, tree }) => {
    const text = textOf(tree);
    const anchors = new Set(
      elements(tree).flatMap(({ properties: { id, href } }) => [String(id), String(href).split('#')[1] ?? '']),
    );
    return unknown
      .filter((actor) => anchors.has(actor.id) || hasWord(text, actor.name))
      .map((actor) => `${file}: ${actor.id}`);
  });
  expect(found).toEqual([]);
});

/** All text of all files below a folder. */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
