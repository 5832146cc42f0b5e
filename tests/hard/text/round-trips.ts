import { isDeepStrictEqual } from 'node:util';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { agreementsCsv } from '../../../src/exports/agreements-csv.ts';
import { articleJson } from '../../../src/exports/article-json.ts';
import { atom } from '../../../src/exports/atom.ts';
import { sourcesBib } from '../../../src/exports/bibtex.ts';
import { timelineEntries, upcomingEntries } from '../../../src/exports/calendar-entries.ts';
import { calendar } from '../../../src/exports/calendar.ts';
import { cslItem, sourcesJson } from '../../../src/exports/csl-json.ts';
import { feed } from '../../../src/exports/feed.ts';
import { jsonFeed } from '../../../src/exports/json-feed.ts';
import { pageData } from '../../../src/exports/json-ld/graph.ts';
import { llmsTxt } from '../../../src/exports/llms-txt.ts';
import { oembed } from '../../../src/exports/oembed.ts';
import { actorsCsv, claimsCsv, sourcesCsv, timelineCsv } from '../../../src/exports/record-tables.ts';
import { timelineJs } from '../../../src/exports/timelinejs.ts';
import { embeds } from '../../../src/figures/embeds.ts';
import { heads } from '../../../src/views/heads.ts';
import { readArticleJson } from '../../exports/read-article-json.ts';
import { xmlFault } from '../../exports/xml.ts';
import { elements, textOf } from '../../stories/pages.ts';
import { fragment } from './fragment.ts';

const SITE = new URL('https://site.example/repo/');

/** What others read in each file made of a corpus, and what was written there. */
type Trip = [where: string, read: unknown, written: unknown];

/** What does not come back from an output as it went in: nothing, where text stays text. */
export function lostOn(corpus: Corpus): string[] {
  return TRIPS.flatMap((trips) => trips(corpus))
    .filter(([, read, written]) => !isDeepStrictEqual(read, written))
    .map(([where, read, written]) => `${where}: ${JSON.stringify(read)} for ${JSON.stringify(written)}`);
}

/** An address with its letters as they are, however often they were written as numbers. */
const decoded = (url: string) =>
  Buffer.from(
    encodeURI(url).replace(/%(?:25)*([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString();

const one = (text: string) => text.replace(/\s+/g, ' ').trim();

const TRIPS: ((corpus: Corpus) => Trip[])[] = [
  function feeds(corpus) {
    const told = feed(corpus, SITE);
    const xml = atom(told);
    const entries = parseAtomFeed(xml).entries ?? [];
    const ofAtom = entries.map(({ id, title, summary, content, authors }) => [
      id,
      title?.value,
      summary?.value,
      content?.value,
      (authors ?? []).map(({ name }) => name),
    ]);
    const ofJson = JSON.parse(jsonFeed(told)).items.map(
      (item: { id: string; title: string; summary: string; content_html: string; authors?: { name: string }[] }) => [
        item.id,
        item.title,
        item.summary,
        item.content_html,
        (item.authors ?? []).map(({ name }) => name),
      ],
    );
    const written = told.entries.map(({ id, title, summary, html, authors }) => [id, title, summary, html, authors]);
    const corrections = corpus.corrections.map(({ id, what, about }) => {
      const { html } = told.entries.find((entry) => entry.id.endsWith(`#${id}`))!;
      const tree = fragment(html);
      const [first, link] = elements(tree).filter(({ tagName }) => tagName === 'p' || tagName === 'a');
      return [
        `feed: ${id}`,
        [elements(tree).map(({ tagName }) => tagName), textOf(first!), textOf(elements(tree).at(-1)!), link && true],
        [['p', 'p', 'a'], one(what), one(corpus.index[about]!.name), true],
      ] satisfies Trip;
    });
    const articles = corpus.articles.map((article): Trip => {
      const { html } = told.entries.find(({ url }) => url === SITE.href + article.url)!;
      const texts = elements(fragment(html)).filter(({ tagName }) => tagName !== 'ul');
      const { description, 'key-points': points, 'in-short': short } = article;
      return [
        `feed: ${article.id}`,
        texts.map((element) => [element.tagName, textOf(element)]),
        [
          ['p', one(description)],
          ...points.map(({ text }) => ['li', one(text)]),
          ...short.flatMap(({ heading, text }) => [
            ['h2', one(heading)],
            ['p', one(text)],
          ]),
        ],
      ];
    });
    return [
      ['Atom', ofAtom, written],
      ['Atom, well-formed', xmlFault(xml), undefined],
      ['JSON Feed', ofJson, written],
      ...corrections,
      ...articles,
    ];
  },
  function calendars(corpus) {
    return [timelineEntries(corpus), upcomingEntries(corpus)].map((entries): Trip => {
      const whole = new ICAL.Component(ICAL.parse(calendar(corpus, entries, SITE)));
      const read = whole.getAllSubcomponents().map((part) => {
        const event = new ICAL.Event(part);
        return [part.name, part.getAllProperties().length, event.summary, event.description];
      });
      return [
        'ICS',
        [whole.getFirstPropertyValue('x-wr-calname'), ...read],
        [
          corpus.edition.title,
          ...entries.map(({ summary, text, url }) => ['vevent', 9, summary, `${text}\n${SITE.href}${url}`]),
        ],
      ];
    });
  },
  function tables(corpus) {
    const rows = (text: string) =>
      (parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]).toSorted(
        (a, b) => (a['id']! < b['id']! ? -1 : 1),
      );
    // A sign that a spreadsheet takes for the beginning of a formula stands behind an apostrophe.
    const cell = (text: string | undefined) => (text ?? '').replace(/^[=+\-@\t\r＝＋－＠]/, "'$&");
    const written = <Item extends { id: string }>(items: readonly Item[], ...keys: (keyof Item)[]) =>
      items
        .map((item) => keys.map((key) => cell(String(item[key] ?? ''))))
        .toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1));
    const read = (text: string, ...keys: string[]) => rows(text).map((row) => keys.map((key) => row[key]));
    return [
      [
        'timeline.csv',
        read(timelineCsv(corpus, SITE), 'id', 'title', 'text', 'outcome'),
        written(corpus.dates, 'id', 'title', 'text', 'outcome'),
      ],
      [
        'actors.csv',
        read(actorsCsv(corpus, SITE), 'id', 'name', 'definition'),
        written(corpus.actors, 'id', 'name', 'definition'),
      ],
      [
        'claims.csv',
        read(claimsCsv(corpus, SITE), 'id', 'says', 'because'),
        written(corpus.claims, 'id', 'says', 'because'),
      ],
      ['sources.csv', read(sourcesCsv(corpus, SITE), 'id', 'title'), written(corpus.sources, 'id', 'title')],
      ['agreements.csv', read(agreementsCsv(corpus, SITE), 'id', 'name'), written(corpus.agreements, 'id', 'name')],
    ];
  },
  function bibliographies(corpus) {
    const items = corpus.sources.map(cslItem);
    const read = new Cite(sourcesBib(corpus)).data as Record<string, unknown>[];
    const keys = ['id', 'title', 'publisher', 'publisher-place', 'edition', 'volume'] as const;
    return [
      ['CSL-JSON', JSON.parse(sourcesJson(corpus)), JSON.parse(JSON.stringify(items))],
      [
        'BibTeX',
        read.map(({ author, editor }) => [author, editor].map((all) => (all as object[])?.length)),
        items.map(({ author, editor }) => [author?.length, editor?.length]),
      ],
      ['BibTeX: addresses', read.map(({ URL }) => decoded(String(URL))), items.map(({ URL }) => decoded(String(URL)))],
      ...keys.map((key): Trip => [`BibTeX: ${key}`, read.map((item) => item[key]), items.map((item) => item[key])]),
    ];
  },
  function linkedData(corpus) {
    return heads(corpus).flatMap((head): Trip[] => {
      const data = pageData(corpus, SITE, head);
      const { headline, name, description } = JSON.parse(data);
      return [
        [`JSON-LD of /${head.address}`, [headline ?? name, description], [head.title, head.description]],
        [`JSON-LD of /${head.address}, signs`, data.includes('<'), false],
      ];
    });
  },
  function twins(corpus) {
    const back = readArticleJson(articleJson(corpus));
    return (['articles', 'actors', 'dates', 'claims', 'sources'] as const).map((list) => [
      `article.json: ${list}`,
      back[list],
      JSON.parse(JSON.stringify(corpus[list])),
    ]);
  },
  function timeline(corpus) {
    const { title, events } = JSON.parse(timelineJs(corpus, SITE)) as { title: Slide; events: Slide[] };
    const shown = ({ text }: Slide) => {
      const [headline, body] = [fragment(text.headline), fragment(text.text)];
      return [textOf(headline), elements(headline).length, textOf(elements(body)[0]!), elements(body).length];
    };
    return [
      ['TimelineJS', events.map(shown), corpus.dates.map(({ title, text }) => [one(title), 0, one(text), 3])],
      ['TimelineJS: title', shown(title), [one(corpus.edition.title), 0, one(corpus.edition.tagline), 1]],
    ];
  },
  function forModels(corpus) {
    const tree = remark().use(remarkGfm).parse(llmsTxt(corpus, SITE));
    const [title, tagline, description, , pages] = tree.children.map((node) => toString(node));
    const { edition, articles } = corpus;
    const parts = new Set<string>();
    visit(tree, ({ type }) => void parts.add(type));
    return [
      ['llms.txt', [title, tagline, description], [edition.title, edition.tagline, articles[0]!.description].map(one)],
      [
        'llms.txt: pages',
        pages,
        heads(corpus)
          .map(({ title, description }) => one(`${title}: ${description}`))
          .join(''),
      ],
      [
        'llms.txt: parts',
        [...parts].sort(),
        ['blockquote', 'heading', 'link', 'list', 'listItem', 'paragraph', 'root', 'text'],
      ],
    ];
  },
  function embedded(corpus) {
    return embeds(corpus).map((embed): Trip => {
      const { title, provider_name, html } = JSON.parse(oembed(corpus, embed, SITE, { width: 1, height: 1 }));
      const [frame, ...others] = elements(fragment(html));
      const { edition } = corpus;
      return [
        `oEmbed: ${embed.id}`,
        [title, provider_name, frame!.properties['title'], frame!.properties['src'], others.length],
        [embed.title, edition.title, embed.title, `${SITE}embed/${embed.id}/`, 0],
      ];
    });
  },
];

type Slide = { text: { headline: string; text: string } };
