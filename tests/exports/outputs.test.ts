import { expect, test } from 'vitest';
import { filesOf, outputs } from '../../src/exports/outputs.ts';
import { base, claim, event } from '../views/corpora.ts';

const SITE = new URL('https://site.example/repo/');
const full = {
  ...base,
  claims: [claim({ id: 'c1' })],
  dates: [...base.dates, event({ id: 'hope', kind: 'forecast', due: '2024-06-01' })],
};
const bare = { ...base, articles: [], dates: [], actors: [], agreements: [], claims: [], sources: [] };

/** How each file begins. */
const BEGINNINGS = {
  'data/timeline.csv': '\uFEFFid,date,known,kind,',
  'data/actors.csv': '\uFEFFid,name,kind,names,',
  'data/agreements.csv': '\uFEFFid,type,name,parties,',
  'data/claims.csv': '\uFEFFid,at,by,kind,says,verdict,',
  'data/sources.csv': '\uFEFFid,type,tier,creators,',
  'data/timeline.ics': 'BEGIN:VCALENDAR\r\n',
  'data/upcoming.ics': 'BEGIN:VCALENDAR\r\n',
  'data/timeline.timelinejs.json': '{\n "scale": "human",',
  'data/sources.json': '[\n {\n  "id": "communique",',
  'data/sources.bib': '@misc{communique,',
  'data/article.json': '{\n "articles": [',
  'data/graph.jsonld': '{\n "@context": [',
  'data/schema/all.json': '{\n "$id": "https://site.example/repo/data/schema/all.json",',
  'feed.xml': '<?xml version="1.0" encoding="UTF-8"?>\n<feed ',
  'feed.json': '{\n "version": "https://jsonfeed.org/version/1.1",',
  'llms.txt': '# Two states open talks\n',
  'sitemap.xml': '<?xml version="1.0" encoding="UTF-8"?>\n<urlset ',
};

test('each file is what its address says', () => {
  const files = outputs(full).map(({ address, write }) => [address, write(full, SITE)] as const);
  expect(files.map(([address]) => address)).toEqual(Object.keys(BEGINNINGS));
  expect(files.filter(([address, text]) => !text.startsWith(BEGINNINGS[address as keyof typeof BEGINNINGS]))).toEqual(
    [],
  );
});

test('the calendar of what is ahead has nothing of what was, and the sitemap every page', () => {
  const [timeline, upcoming, sitemap] = ['data/timeline.ics', 'data/upcoming.ics', 'sitemap.xml'].map((address) =>
    outputs(full)
      .find((file) => file.address === address)!
      .write(full, SITE),
  );
  expect(timeline).toContain('UID:talks-agreed@');
  expect(timeline).not.toContain('UID:due.hope@');
  expect(upcoming).toContain('UID:due.hope@');
  expect(upcoming).not.toContain('UID:talks-agreed@');
  expect(sitemap).toContain('<loc>https://site.example/repo/glossary/</loc>');
});

test('a file with nothing in it is not given out', () => {
  const left = outputs(bare as typeof base).map(({ address }) => address);
  expect(left).toEqual(['data/graph.jsonld', 'feed.xml', 'feed.json', 'llms.txt', 'sitemap.xml']);
  const vague = outputs({ ...bare, dates: [event({ id: 'some-day', date: '2024' })] } as typeof base);
  expect(vague.map(({ address }) => address).filter((address) => address.startsWith('data/timeline'))).toEqual([
    'data/timeline.csv',
    'data/timeline.timelinejs.json',
  ]);
});

test.each([
  ['', ['data/article.json']],
  ['glossary/', ['data/actors.csv']],
  ['figures/', ['data/agreements.csv']],
  ['claims/', ['data/claims.csv']],
  ['sources/', ['data/sources.csv', 'data/sources.json', 'data/sources.bib']],
  ['timeline/', ['data/timeline.csv', 'data/timeline.ics', 'data/upcoming.ics', 'data/timeline.timelinejs.json']],
  ['about/', []],
])('the page /%s announces %j', (page, addresses) => {
  expect(filesOf(full, page).map(({ address }) => address)).toEqual(addresses);
});
