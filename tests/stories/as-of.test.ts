import { beforeAll, describe, expect, test } from 'vitest';
import { dateWords } from '../../src/dates/words.ts';
import { anchors } from '../../src/model/anchors.ts';
import { days } from '../../src/views/days.ts';
import { tracker } from '../../src/views/tracker.ts';
import { languageOf } from '../../src/words/language.ts';
import { builtStory, STORIES, type Built } from './build.ts';
import { byId, elements, pagesOf, textOf, type Page } from './pages.ts';

describe.each(STORIES)('the past days of the story %s', (name) => {
  let story: Built;
  const pages = new Map<string, Page>();
  const linksOn = (address: string) =>
    elements(pages.get(address)!.tree)
      .filter(({ tagName }) => tagName === 'a')
      .map(({ properties }) =>
        new URL(String(properties['href']), `https://site.invalid/${address}`).pathname.slice(1),
      );

  beforeAll(() => {
    story = builtStory(name);
    for (const page of pagesOf(story.dist)) pages.set(page.address, page);
  });

  test('each has a page, and so has their list; where there is none, nothing leads there', () => {
    const all = days(story.corpus).map(({ url }) => url);
    const built = [...pages.keys()].filter((address) => address.startsWith('as-of/'));
    expect(built.toSorted()).toEqual(all.length > 0 ? ['as-of/', ...all].sort() : []);
    expect(linksOn('timeline/').includes('as-of/')).toBe(all.length > 0);
    expect(all.filter((url) => !linksOn('as-of/').includes(url))).toEqual([]);
  });

  test('each leads to the days beside it and to what is known now, and its milestones lead to it', () => {
    const all = days(story.corpus).map(({ url }) => url);
    for (const [index, url] of all.entries()) {
      const beside = [all[index - 1], all[index + 1], 'timeline/', 'as-of/'].filter((one) => one !== undefined);
      expect(linksOn(url)).toEqual(expect.arrayContaining(beside));
    }
    const turns = days(story.corpus).filter(({ issues }) => issues.length === 0);
    expect(turns.map(({ url }) => url).filter((url) => !linksOn('timeline/').includes(url))).toEqual([]);
  });

  test('it tells of what was known that evening, and of nothing later', () => {
    const { words } = languageOf(story.corpus.edition.language);
    for (const { day, url, record } of days(story.corpus)) {
      const text = textOf(byId(pages.get(url)!.tree, 'site-main')!);
      expect(text).toContain(dateWords(day, words.dates));
      expect(record.dates.filter(({ title }) => !text.includes(title))).toEqual([]);
      const known = new Set(record.dates.map(({ id }) => id));
      const told = [...known].map((id) => record.dates.find((date) => date.id === id)!.title).join('\n');
      const later = story.corpus.dates.filter(({ id, title }) => !known.has(id) && !told.includes(title));
      expect(later.filter(({ title }) => text.includes(title))).toEqual([]);
      const hindsight = story.corpus.dates.flatMap(({ text, outcome }) => [text, ...(outcome ? [outcome] : [])]);
      expect(hindsight.filter((one) => text.includes(one))).toEqual([]);
    }
  });

  test('what has been reached since is not said to be not found, and nothing else is said to come', () => {
    const { nothingFound, notYet } = languageOf(story.corpus.edition.language).words.agreement;
    const rows = days(story.corpus).flatMap(({ url, record }) =>
      tracker(record, story.corpus.edition.follows).flatMap(({ agreement, open }) => {
        const row = byId(pages.get(url)!.tree, anchors.track(agreement.id, ''));
        return open && open.days > 0 && row ? [{ id: agreement.id, phase: open.phase, text: textOf(row) }] : [];
      }),
    );
    const today = tracker(story.corpus, story.corpus.edition.follows);
    const isOpen = (id: string) => today.find(({ agreement }) => agreement.id === id)!.open !== undefined;
    for (const { id, phase, text } of rows) {
      const [said, other] = isOpen(id) ? [nothingFound, notYet] : [notYet, nothingFound];
      expect(text.toLowerCase()).toContain(said[phase]);
      expect(text.toLowerCase()).not.toContain(other[phase]);
    }
    if (name === 'three-reports') expect(rows.map(({ id }) => isOpen(id))).toContain(false);
  });
});
