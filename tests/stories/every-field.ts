import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { dateWords } from '../../src/dates/words.ts';
import { about } from '../../src/model/about.ts';
import { article } from '../../src/model/article.ts';
import { edition } from '../../src/model/edition.ts';
import { explainer } from '../../src/model/explainer.ts';
import { report } from '../../src/model/report.ts';
import { defOf, metaOf, unwrap, type Schema } from '../../src/model/schema.ts';
import { bibliography } from '../../src/model/source.ts';
import { languageOf } from '../../src/words/language.ts';

/** What was written in a field, and how a page shows it; `times` where it stands at its own place too. */
export type Marker = { field: string; shown: string; times: number };

const { words } = languageOf('en-GB');

/** Values of fields that are neither text nor date, by their key: an id that must be another's, a code, a choice. */
const SAMPLES: Record<string, string> = {
  language: 'en-GB',
  contact: 'mailto:marked@contact.example',
  lead: 'id-article-id',
  follows: 'kind-one',
  tracks: 'kind-one',
  type: 'kind-one',
  kinds: 'kind-one',
  steps: 'step-one',
  phase: 'in-force',
  minor: 'true',
  wikidata: 'Q90001',
  iso3166: 'PT',
  at: '3',
  paragraphs: '7',
};

/** How a page shows those of them that it shows. */
const SHOWN: Record<string, string> = {
  contact: SAMPLES['contact']!,
  wikidata: SAMPLES['wikidata']!,
  iso3166: 'ISO 3166 PT',
  at: words.claims.paragraph(3),
  paragraphs: words.claims.paragraphs(7),
  confidence: words.timeline.confidence.low,
  minor: words.corrections.minor,
};

const LANGUAGES = 'pt it nl sv fi da pl cs hu ro sk sl hr et lv lt'.split(' ');

/** A content folder in which every field that the schemas know is filled, each with something of its own to be found by. */
export function everyField(): { content: string; markers: Marker[] } {
  const markers: Marker[] = [];
  const targets = { actors: [] as object[], terms: [] as object[], references: [] as object[] };
  let count = 0;
  let parties: string[] = [];
  const found = (field: string, shown: string, times = 1) => void markers.push({ field, shown, times });

  const write = (schema: Schema, field: string, key: string): unknown => {
    const def = defOf(unwrap(schema));
    switch (def.type) {
      case 'array': {
        // The parties of a step are those of its agreement.
        if (/steps.*parties$/.test(field)) return [...parties];
        if (key === 'parties') return (parties = [1, 2].map(() => write(def.element, field, key) as string));
        return [write(def.element, field, key)];
      }
      case 'object':
        return Object.fromEntries(
          Object.entries(def.shape).map(([inner, one]) => [inner, write(one, `${field}.${inner}`, inner)]),
        );
      case 'record': {
        const name = write(def.keyType, field, key) as string;
        return { [name]: write(def.valueType, `${field}.${name}`, name) };
      }
      case 'enum': {
        const value = SAMPLES[key] ?? Object.keys(def.entries).at(-1)!;
        if (key in SHOWN) found(field, SHOWN[key]!);
        return key === 'type' ? Object.keys(def.entries).at(-1)! : value;
      }
      case 'literal':
        return def.values[0];
      case 'string':
      case 'unknown':
        return string(schema, field, key);
      default:
        throw new Error(`No sample for the ${def.type} at ${field}`);
    }
  };

  const string = (schema: Schema, field: string, key: string): string | undefined => {
    count += 1;
    const { defines, refers, expected = '' } = metaOf(schema);
    if (defines) return `id-${field.replace(/\W/g, '-')}`;
    if (refers) return target(refers, field);
    // A name is given in parts, or else whole.
    if (key === 'literal') return undefined;
    if (expected === 'text') {
      found(field, `Marked${count}`);
      return `Marked${count}`;
    }
    if (/^(an EDTF date|a date|a day)\b/.test(expected)) {
      const value = dayOf(key === 'as-of' ? 2020 : 1950, count);
      found(field, dateWords(value, words.dates));
      return value;
    }
    if (expected.startsWith('a language tag') && field !== 'site.language') {
      const value = LANGUAGES.shift()!;
      found(field, `lang="${value}"`);
      return value;
    }
    if (expected === 'a web address') {
      found(field, `marked${count}.example/`);
      return `https://marked${count}.example/`;
    }
    if (field.endsWith('retired.id')) {
      const id = `old-${count}`;
      ledger.push({ id, page: 'glossary/' });
      found(field, `id="${id}"`);
      return id;
    }
    if (key === 'file') return `pictures/${field.split('.')[0]}.png`;
    if (/colour$|night$/.test(key)) {
      const value = `#${(0x101010 + count).toString(16)}`;
      found(field, value);
      return value;
    }
    const value = SAMPLES[key];
    if (value === undefined) throw new Error(`No sample for ${field}`);
    if (key in SHOWN) found(field, SHOWN[key]!);
    return value;
  };

  /** A record of its own for each reference, so that its name is found only where the reference leads to it, and at home. */
  const target = (kinds: readonly string[], field: string): string => {
    const name = `Target${count}`;
    const id = `target-${count}`;
    const record = { id, name, definition: 'A target.', cites: [{ source: 'plain' }] };
    if (kinds.includes('agreement') && kinds.length === 1) return 'id-article-agreements-id';
    if (kinds.includes('date') && kinds.length === 1) return 'plain-date';
    const isActor = kinds.includes('actor') || kinds.length === 0;
    // Its own entry names it and, of an actor, that of the source it cites.
    found(field, name, isActor ? 3 : 2);
    if (isActor) targets.actors.push({ ...record, kind: 'state' });
    else targets.references.push({ ...plainSource, id, title: `Title of ${id}`, publisher: name });
    return id;
  };

  const ledger: object[] = [];
  const site = write(edition, 'site', 'site');
  const files = {
    'articles/every.md': article,
    'explainers/every.md': explainer,
    'reports/every.md': report,
    'about.md': about,
  };
  const pages = Object.entries(files).map(([path, schema]) => {
    return [path, write(schema, path.split(/[s/.]/)[0]!, '') as Record<string, object[]>] as const;
  });
  const sources = write(bibliography, 'sources', '') as { references: object[] };
  const [, first] = pages[0]!;
  first['actors']!.push(...targets.actors);
  first['dates']!.push(PLAIN_DATE);
  const cited = '[The source](source:id-sources-references-id)';
  const actors = '[an actor](actor:id-article-actors-id)';
  const root = mkdtempSync(join(tmpdir(), 'every-field-'));
  const save = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  save('site.yaml', stringify(site));
  save('sources.yaml', stringify({ references: [...sources.references, plainSource, ...targets.references] }));
  save('permalinks.json', JSON.stringify(ledger));
  for (const [path, data] of pages) {
    const mentions = path.startsWith('articles') ? everyActor(pages.map(([, one]) => one)) : '';
    const name = path.split(/[s/.]/)[0]!;
    save(`pictures/${name}.png`, PIXEL);
    save(
      path,
      `---\n${stringify(data)}---\n${cited} names ${actors}. ${mentions}\n\n![](picture:id-${name}-pictures-id)\n`,
    );
  }
  return { content: root, markers };
}

/** A picture of one grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const plainSource = {
  id: 'plain',
  type: 'webpage',
  title: 'A plain source',
  publisher: 'Plain',
  URL: 'https://plain.example/',
  language: 'en',
  accessed: '2020-01-01',
  tier: 'primary',
};

const PLAIN_DATE = {
  id: 'plain-date',
  date: '2001-02-03',
  title: 'A plain date',
  text: 'It happened.',
  kind: 'event',
  agreements: [
    'id-article-agreements-id',
    'id-explainer-agreements-id',
    'id-report-agreements-id',
    'id-about-agreements-id',
  ],
  cites: [{ source: 'plain' }],
};

/** Links to all actors, as one that nothing mentions is refused. */
function everyActor(files: readonly Record<string, object[]>[]): string {
  const ids = files.flatMap((file) => (file['actors'] as { id: string }[]).map(({ id }) => id));
  return ids
    .filter((id) => !id.startsWith('target'))
    .map((id) => `[It](actor:${id})`)
    .join(', ');
}

/** A day of its own for each number, in order. */
function dayOf(year: number, count: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${year + Math.floor(count / 336)}-${pad((Math.floor(count / 28) % 12) + 1)}-${pad((count % 28) + 1)}`;
}
