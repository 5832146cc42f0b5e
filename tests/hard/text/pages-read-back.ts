import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { embeds } from '../../../src/figures/embeds.ts';
import { heads } from '../../../src/views/heads.ts';
import { searchRecords } from '../../../src/views/search.ts';
import { difference } from '../../checks/twin-faults.ts';
import { pageAt } from '../../stories/as-written.ts';
import { elements, textOf } from '../../stories/pages.ts';

/** What others read in each file of a built site, and what was written there. */
type Trip = [where: string, read: unknown, written: unknown];

/** What does not come back from the pages of a built site, their twins, drawings and the index of the search as it went in. */
export function lostOnPages(dist: string, corpus: Corpus): string[] {
  return [
    ...social(dist, corpus),
    ...embedded(dist, corpus),
    ...drawn(dist, corpus),
    ...found(dist, corpus),
    ...twins(dist, corpus),
  ]
    .filter(([, read, written]) => !isDeepStrictEqual(read, written))
    .map(([where, read, written]) => `${where}: ${JSON.stringify(read)} for ${JSON.stringify(written)}`);
}

const one = (text: string) => text.replace(/\s+/g, ' ').trim();

const texts = (tree: Root | Element, is: (element: Element) => boolean) => elements(tree).filter(is).map(textOf);
const named = (name: string) => (element: Element) => element.tagName === name;
const ofClass = (name: string) => (element: Element) => [element.properties['className']].flat().includes(name);

function social(dist: string, corpus: Corpus): Trip[] {
  const { edition } = corpus;
  return heads(corpus).map(({ address, title, description, kicker, heading }) => {
    const tree = pageAt(dist, address);
    const tags = elements(tree).filter(named('meta'));
    const meta = new Map(tags.map(({ properties: { property, name, content } }) => [property ?? name, content]));
    const read = ['description', 'og:title', 'og:description', 'og:site_name'].map((name) => meta.get(name));
    const alt = String(meta.get('og:image:alt'));
    return [
      `head of /${address}`,
      [texts(tree, named('title'))[0], ...read, alt.startsWith(kicker) && alt.endsWith(heading)],
      [one(`${title} · ${edition.title}`), description, title, description, edition.title, true],
    ];
  });
}

function embedded(dist: string, corpus: Corpus): Trip[] {
  return embeds(corpus).map(({ id, title, kicker }) => {
    const tree = pageAt(dist, `embed/${id}/`);
    const [heading] = elements(tree).filter(named('h1'));
    return [
      `embed ${id}`,
      [texts(tree, named('title'))[0], texts(heading!, named('span'))[0], texts(tree, ofClass('label'))[0]],
      [one(`${title} · ${corpus.edition.title}`), one(title), one(kicker)],
    ];
  });
}

function drawn(dist: string, { agreements, claims }: Corpus): Trip[] {
  const inDrawings = (url: string, name: string) =>
    texts(pageAt(dist, url), (element) => element.tagName === 'svg' && ofClass(name)(element)).sort();
  const labels = agreements.flatMap(({ reported }) => reported.map(({ label }) => one(label)));
  const marks = inDrawings('claims/', 'verdict-mark');
  return [
    ['labels in SVG', inDrawings('figures/', 'reported'), labels.sort()],
    ['titles in SVG', claims.filter(({ says }) => !marks.some((mark) => mark.endsWith(one(says)))), []],
  ];
}

function found(dist: string, corpus: Corpus): Trip[] {
  const [file] = globSync('search/pagefind/fragment/*.pf_fragment', { cwd: dist });
  const text = gunzipSync(readFileSync(join(dist, file!))).toString();
  const entries: { url: string; content: string; meta: { title: string } }[] = Object.values(
    JSON.parse(text.slice(text.indexOf('{'))),
  );
  const read = entries.map(({ url, content, meta }) => [url, one(content), one(meta.title)]);
  const written = searchRecords(corpus).map(({ url, content, meta }) => [url, one(content), one(meta.title)]);
  return [['index of the search', read.sort(), written.sort()]];
}

function twins(dist: string, corpus: Corpus): Trip[] {
  const both = heads(corpus).map(({ address }) => ['index.html', 'index.md'].map((name) => join(dist, address, name)));
  return both
    .filter(([, twin]) => existsSync(twin!))
    .map(([page, twin]) => {
      const [html, markdown] = [page, twin].map((file) => readFileSync(file!, 'utf8'));
      return [`twin ${twin!.slice(dist.length)}`, difference(html!, markdown!), undefined];
    });
}
