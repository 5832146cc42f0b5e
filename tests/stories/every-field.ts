import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { about } from '../../src/model/about.ts';
import { article } from '../../src/model/article.ts';
import { edition } from '../../src/model/edition.ts';
import { explainer } from '../../src/model/explainer.ts';
import { report } from '../../src/model/report.ts';
import { bibliography } from '../../src/model/source.ts';
import { Filler, type Marker } from './fill.ts';

/** A Markdown file of each kind, and its schema. */
const FILES = {
  article: { path: 'articles/every.md', schema: article },
  explainer: { path: 'explainers/every.md', schema: explainer },
  report: { path: 'reports/every.md', schema: report },
  about: { path: 'about.md', schema: about },
};

const yaml = (data: unknown) => stringify(data, { aliasDuplicateObjects: false });

type Named = { id: string; [key: string]: unknown };
type Frontmatter = Record<string, Named[]>;

/**
 * A content folder in which every field that the schemas know is filled, and by what each is found on a page.
 * @param text writes the text of the field of a number, in which the word stands by which it is found
 * @param more Markdown that the prose of a file ends with, by the name of its kind
 */
export function everyField(
  text = (marked: string, _number: number) => marked,
  more = (_name: string) => '',
): { content: string; markers: Marker[] } {
  const actors: Named[] = [];
  const references: Named[] = [PLAIN_SOURCE];
  // A record for each reference, so that its name is found only at home and where the reference leads to it.
  const filler = new Filler((kinds, number, found) => {
    const [only, ...others] = kinds;
    if (only === 'agreement' && others.length === 0) return 'id-article-agreements-id';
    if (only === 'claim' && others.length === 0) return 'id-report-claims-id';
    if (only === 'date' && others.length === 0) return PLAIN_DATE.id;
    const [id, name] = [`target-${number}`, `Target${number}`];
    const isActor = kinds.length === 0 || kinds.includes('actor');
    // Its own entry names it and, of an actor, that of the source it cites.
    found(name, isActor ? 3 : 2);
    if (isActor) actors.push({ ...PLAIN_ACTOR, id, name });
    else references.push({ ...PLAIN_SOURCE, id, publisher: name });
    return id;
  }, text);

  const site = filler.fill(edition, 'site');
  const pages = Object.entries(FILES).map(([name, { path, schema }]) => {
    return { name, path, data: filler.fill(schema, name) as Frontmatter };
  });
  const sources = filler.fill(bibliography, 'sources') as { references: Named[] };
  const own = pages.flatMap(({ data }) => data['actors']!.map(({ id }) => id));
  const agreements = pages.flatMap(({ data }) => data['agreements']!.map(({ id }) => id));
  const [{ data: first }] = pages as [(typeof pages)[number]];
  first['actors']!.push(...actors);
  first['dates']!.push({ ...PLAIN_DATE, agreements });

  const content = mkdtempSync(join(tmpdir(), 'every-field-'));
  const save = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  save('site.yaml', yaml(site));
  save('sources.yaml', yaml({ references: [...sources.references, ...references] }));
  save('permalinks.json', JSON.stringify(filler.ledger));
  // Every actor and source is mentioned, as one that is not is refused.
  const mentions = own.map((id) => `[An actor](actor:${id})`).join(', ');
  for (const { name, path, data } of pages) {
    const prose = `[A source](source:id-sources-references-id) names: ${mentions}.\n\n![](picture:id-${name}-pictures-id)\n${name === 'article' ? AHEAD : ''}${more(name)}`;
    save(`pictures/${name}.png`, PIXEL);
    save(path, `---\n${yaml(data)}---\n${prose}\n`);
  }
  return { content, markers: filler.markers };
}

/** The section in which the road ahead stands. */
const AHEAD = '\n## What is ahead {#ahead}\n\nA road.\n';

const PLAIN_SOURCE = {
  id: 'plain',
  type: 'webpage',
  title: 'A plain source',
  publisher: 'Plain',
  URL: 'https://plain.example/',
  language: 'en',
  accessed: '2020-01-01',
  tier: 'primary',
};

const PLAIN_ACTOR = { kind: 'state', definition: 'A plain actor.', cites: [{ source: 'plain' }] };

const PLAIN_DATE = {
  id: 'plain-date',
  // It may be before and after any other: dates are related to it both ways.
  date: '1900/2001',
  title: 'A plain date',
  text: 'It happened.',
  kind: 'event',
  cites: [{ source: 'plain' }],
};

/** A picture of one grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
