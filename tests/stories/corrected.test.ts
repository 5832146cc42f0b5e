import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'hast';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verify } from '../../src/build/verify.ts';
import { relative } from '../../src/corpus/addresses.ts';
import { pageOf } from '../../src/views/links.ts';
import { sectionTexts } from '../../src/views/section-texts.ts';
import { withTree } from '../corpus/overlay.ts';
import { publish } from '../corpus/publish.ts';
import { built, type Built } from './build.ts';
import { byId, elements, pagesOf, textOf, type Page } from './pages.ts';

/** A change of each sort of thing that has an id, and where it is written. */
const CHANGES: [about: string, file: string, before: string, after: string][] = [
  ['talks', 'articles/talks.md', 'What was agreed and what was not.', 'What was settled and what was not.'],
  ['kp-one', 'articles/talks.md', 'They agreed to talk.', 'They refused to talk.'],
  ['short-one', 'articles/talks.md', 'Little by little.', 'Little by nothing.'],
  ['aim-one', 'articles/talks.md', 'It wants interoperability.', 'It wants money.'],
  ['st-one', 'articles/talks.md', 'Talks were agreed.', 'Talks were announced.'],
  ['jauja', 'articles/talks.md', 'A constitutional monarchy.', 'A hereditary monarchy.'],
  ['talks-agreed', 'articles/talks.md', 'agreed to negotiate.', 'promised to negotiate.'],
  ['rva-florin', 'articles/talks.md', 'A treaty under negotiation.', 'A treaty under discussion.'],
  ['what-was-agreed', 'articles/talks.md', '## What was agreed', '## What was decided'],
  ['p-florin-jauja-agreed-talk', 'articles/talks.md', ', says the', ', hints the'],
  ['visiting-force', 'explainers/rva.md', 'A force on', 'An army on'],
  ['prov-entry', 'explainers/rva.md', 'No visa is needed.', 'Any visa is needed.'],
  ['sum-one', 'explainers/rva.md', 'It is an agreement.', 'It is a bargain.'],
  ['claim-one', 'reports/report.md', 'The communiqué says so.', 'The communiqué denies so.'],
  ['communique', 'sources.yaml', 'title: Entretien', 'title: Dispute'],
  ['fix-one', 'reports/report.md', 'A slip.', 'A blunder.'],
];

/** Whose change only made it clearer. */
const CLARIFIED = 'st-one';
/** Whose change only says the same in other words. */
const REWORDED = 'sum-one';
/** The kind of each change. */
const kindOf = (about: string) =>
  about === CLARIFIED ? 'clarification' : about === REWORDED ? 'clarification, reworded: true' : 'update';

let site: Built;
let pages: Page[];
const content = mkdtempSync(join(tmpdir(), 'corrected-'));

beforeAll(() => {
  withTree('../corpus/whole', (root) => cpSync(root, content, { recursive: true }));
  edit(
    'articles/talks.md',
    'positions:',
    'in-short:\n  - {id: short-one, heading: How, text: Little by little.}\npositions:',
  );
  edit(
    'explainers/rva.md',
    'terms:',
    'summary:\n  - {id: sum-one, heading: What, text: It is an agreement., section: what-is-it}\nterms:',
  );
  publish(content);
  for (const [, file, before, after] of CHANGES) edit(file, before, after);
  const records = CHANGES.map(
    ([about]) =>
      `  - {id: fix-${about}, date: 2024-06-09, about: ${about}, kind: ${kindOf(about)}, what: Told anew of ${about}.}\n`,
  );
  edit('articles/talks.md', 'positions:', `corrections:\n${records.join('')}positions:`);
  site = built(content, 'corrected');
  pages = pagesOf(site.dist);
});

afterAll(() => rmSync(content, { recursive: true }));

function edit(file: string, before: string, after: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

const page = (address: string) => pages.find((one) => one.address === address)!;
const told = (html: string) => html.replace(/\s+/g, ' ');

test.each(CHANGES.filter(([about]) => about !== REWORDED))(
  'the change of %s is shown at its place and on the pages of all, old words with new',
  (about, _, before, after) => {
    const [old, now] = differing(before, after);
    const home = page(pageOf(site.corpus.index[about]!.url));
    for (const { tree } of [home, page('print/')]) {
      const details = elements(tree).filter((one) => isChange(one) && textOf(one).includes(`Told anew of ${about}.`));
      expect(details.map(textOf)).toEqual([
        expect.stringContaining(`${about === CLARIFIED ? 'Clarification' : 'Update'}: 9 June 2024`),
      ]);
      const marked = elements(details[0]!).filter(({ tagName }) => /^(del|ins)$/.test(tagName));
      expect(marked.map((one) => `${one.tagName} ${textOf(one)}`)).toEqual([`del ${old}`, `ins ${now}`]);
    }
  },
);

test('other words for the same are told on the page of all and in the history, not where they stand', () => {
  const home = page(pageOf(site.corpus.index[REWORDED]!.url));
  for (const { html } of [home, page('')]) expect(told(html)).not.toContain(`Told anew of ${REWORDED}.`);
  for (const address of ['corrections/', `history/${home.address}`])
    expect(told(page(address).html)).toContain(`Told anew of ${REWORDED}.`);
  expect(readFileSync(join(site.dist, 'feed.xml'), 'utf8')).not.toContain(`Told anew of ${REWORDED}.`);
});

test('what was corrected of key points stands beside what proves them, not in it', () => {
  const proofs = elements(page('').tree).filter(({ properties }) => String(properties['className']) === 'proofs');
  expect(proofs.length).toBeGreaterThan(0);
  expect(proofs.flatMap(elements).filter(isChange)).toEqual([]);
});

test('each page tells at its head what was corrected on it, with a link to the place, and counts what became clearer', () => {
  for (const [about] of CHANGES) {
    const { address, tree } = page(pageOf(site.corpus.index[about]!.url));
    if (address === 'corrections/' || about === REWORDED) continue;
    const head = elements(tree).find(({ properties }) => properties['className']?.toString() === 'corrected')!;
    const order = elements(tree);
    const top = order.find(({ properties }) => properties['className']?.toString() === 'top')!;
    expect(order.indexOf(head), 'under the headline').toBeGreaterThan(order.indexOf(elements(top).at(-1)!));
    const line = elements(head).find(
      (one) => (one.tagName === 'li' || isChange(one)) && textOf(one).includes(`Told anew of ${about}.`),
    );
    if (about === CLARIFIED) {
      expect(line, 'only counted').toBeUndefined();
      expect(textOf(head)).toContain('1 clarification');
      continue;
    }
    expect(textOf(head)).toContain('Update: 9 June 2024');
    const links = elements(line!).filter(({ tagName }) => tagName === 'a');
    if (about !== 'talks') expect(links.map(({ properties }) => properties['href'])).toEqual([`#${about}`]);
  }
});

test('the site is sound', () => {
  expect(verify(site.dist, site.corpus, site.site)).toEqual([]);
});

test('the search knows what is said, not what was', () => {
  const { html } = site.corpus.articles[0]!;
  expect([...sectionTexts(html).values()].join()).not.toContain('Told anew');
});

test('all corrections are told on their own page, in feeds and data, and the day of the last dates the pages', () => {
  const corrections = byId(page('corrections/').tree, 'main') ?? page('corrections/').tree;
  expect(elements(corrections).filter(({ tagName }) => tagName === 'del')).toHaveLength(CHANGES.length + 1);
  const file = (name: string) => told(readFileSync(join(site.dist, name), 'utf8'));
  expect(JSON.parse(file('feed.json')).items.map(({ title }: { title: string }) => title)).toContain(
    'Update: Told anew of kp-one.',
  );
  expect(JSON.parse(file('data/article.json')).corrections).toContainEqual(
    expect.objectContaining({ id: 'fix-kp-one', kind: 'update', about: 'kp-one' }),
  );
  expect(file('data/graph.jsonld')).toContain('"name": "update"');
  expect(page('').html).toContain('"dateModified":"2024-06-09"');
});

test('each page that has changed has its history, word by word, one link from its foot', () => {
  for (const [about, , before, after] of CHANGES.filter(([id]) => id !== 'fix-one')) {
    const home = pageOf(site.corpus.index[about]!.url);
    const history = page(`history/${home || 'articles/talks/'}`);
    const foot = elements(page(home).tree).filter(({ tagName }) => tagName === 'footer');
    const links = foot.flatMap((one) => elements(one)).filter(({ tagName }) => tagName === 'a');
    expect(links.map(({ properties }) => properties['href'])).toContain(relative(home, history.address));
    const isVersion = ({ properties }: Element) => properties['id'] === 'site-version-2024-06-09';
    const version = elements(history.tree).find((one) => one.tagName === 'section' && elements(one).some(isVersion))!;
    const marked = elements(version).filter(({ tagName }) => /^(del|ins)$/.test(tagName));
    const [old, now] = differing(before, after);
    expect(marked.map((one) => `${one.tagName} ${textOf(one)}`)).toEqual(
      expect.arrayContaining([`del ${old}`, `ins ${now}`]),
    );
    expect(textOf(version)).toContain(`Told anew of ${about}.`);
    expect(textOf(history.tree)).toContain('First published on 3 May 2024');
  }
});

test('all histories are listed by month, in the sitemap and as Markdown, and paper leads to none that it lacks', () => {
  const months = byId(page('history/').tree, 'site-main')!;
  expect(textOf(months)).toContain('June 2024');
  expect(readFileSync(join(site.dist, 'sitemap.xml'), 'utf8')).toMatch(
    /history\/timeline\/<\/loc><lastmod>2024-06-09</,
  );
  expect(readFileSync(join(site.dist, 'history/timeline/index.md'), 'utf8')).toContain('Told anew of talks-agreed.');
  expect(page('print/').html).not.toMatch(/href="#[^"]*history/);
});

test('only pages that have changed load what marks changes, and it keeps one day', () => {
  const loads = (address: string) => page(address).html.includes('since.js');
  expect(['', 'timeline/', 'history/', 'history/timeline/'].filter(loads)).toHaveLength(4);
  expect(['search/', 'data/', 'print/'].filter(loads)).toEqual([]);
  expect(page('timeline/').html).toMatch(/data-known="?2024-06-09"?/);
  expect(page('timeline/').html).toMatch(/data-places="?2024-06-09#talks-agreed"?/);
});

function isChange({ tagName, properties }: Element): boolean {
  return tagName === 'details' && String(properties['className']) === 'changed';
}

/** The words that differ. */
function differing(before: string, after: string): [old: string, now: string] {
  const [a, b] = [before, after].map((text) => text.replace(/^(## |title: |, )/, '').split(' ')) as [
    string[],
    string[],
  ];
  return [a.filter((word) => !b.includes(word)).join(' '), b.filter((word) => !a.includes(word)).join(' ')];
}
