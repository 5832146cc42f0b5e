import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { SCHEMA_NAMES } from '../../src/exports/schemas.ts';
import { DIST } from '../e2e/pages.ts';
import { elements, pagesOf } from '../stories/pages.ts';

const read = (path: string) => readFileSync(join(DIST, 'data', path), 'utf8');
const article = JSON.parse(read('article.json'));

test('ajv finds nothing in the published article.json by the published schemas', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  for (const name of SCHEMA_NAMES) ajv.addSchema(JSON.parse(read(`schema/${name}.json`)), name);
  expect(ajv.validate('all', article), ajv.errorsText()).toBe(true);
});

test('each published CSV has every record once', () => {
  for (const [file, list] of Object.entries({
    timeline: 'dates',
    actors: 'actors',
    agreements: 'agreements',
    claims: 'claims',
    sources: 'sources',
  })) {
    const rows: { id: string }[] = parse(read(`${file}.csv`), { bom: true, columns: true });
    const ids = article[list].map(({ id }: { id: string }) => id);
    expect(rows.map(({ id }) => id).sort(), file).toEqual(ids.sort());
  }
});

test('the published calendars hold only what is known to the day', () => {
  for (const file of ['timeline.ics', 'upcoming.ics']) {
    const events = new ICAL.Component(ICAL.parse(read(file))).getAllSubcomponents('vevent');
    expect(events.length, file).toBeGreaterThan(0);
    for (const event of events) expect(event.getFirstProperty('dtstart')!.type).toBe('date');
  }
});

test('the page of files leads to each, and other pages announce only what it lists', () => {
  const pages = pagesOf(DIST);
  const data = pages.find(({ address }) => address === 'data/')!;
  const listed = elements(data.tree).filter(({ properties }) => properties['type'] && properties['href']);
  const addresses = new Set(
    listed.map(({ properties }) => new URL(String(properties['href']), 'https://x/data/').pathname),
  );
  expect(addresses.size).toBeGreaterThan(10);
  const announced = pages.flatMap(({ address, tree }) =>
    elements(tree)
      .filter(({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'alternate')
      .map(
        ({ properties }) => [address, new URL(String(properties['href']), `https://x/${address}`).pathname] as const,
      ),
  );
  // A twin and an oEmbed answer are of one page alone.
  const ofSite = announced.filter(([, file]) => !/^\/oembed\/|\.md$/.test(file));
  expect(ofSite.filter(([, file]) => !addresses.has(file))).toEqual([]);
  expect(ofSite.filter(([address]) => address === 'timeline/').map(([, file]) => file)).toEqual([
    '/feed.xml',
    '/feed.json',
    '/data/graph.jsonld',
    '/data/timeline.csv',
    '/data/timeline.ics',
    '/data/upcoming.ics',
    '/data/timeline.timelinejs.json',
  ]);
});
