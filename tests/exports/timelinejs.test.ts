import { expect, test } from 'vitest';
import { timelineJs } from '../../src/exports/timelinejs.ts';
import { base, edited, event } from '../views/corpora.ts';

const events = (...dates: Parameters<typeof event>[0][]) =>
  JSON.parse(timelineJs({ ...base, dates: dates.map(event) }, new URL('https://site.example/repo/'))).events;

test.each([
  ['2024-05-02', { year: 2024, month: 5, day: 2 }, undefined, '2 May 2024'],
  ['2024-05', { year: 2024, month: 5 }, undefined, 'May 2024'],
  ['2021~', { year: 2021 }, undefined, 'about 2021'],
  ['2023-08/2023-10', { year: 2023, month: 8 }, { year: 2023, month: 10 }, 'August–October 2023'],
  ['2023-05/..', { year: 2023, month: 5 }, undefined, 'since May 2023'],
  ['../2024-05-02', { year: 2024, month: 5, day: 2 }, undefined, 'until 2 May 2024'],
])('%s begins at %j and ends at %j, in words: %s', (date, start_date, end_date, display_date) => {
  const [{ start_date: start, end_date: end, display_date: words }] = events({ id: 'a', date });
  expect([start, end, words]).toEqual([start_date, end_date, display_date]);
});

test('an event has its id, its kind, and leads back to its entry; signs of HTML are text', () => {
  expect(events({ id: 'a-b', kind: 'statement', title: 'A <b> & "c"', text: '1 < 2' })).toEqual([
    {
      unique_id: 'a-b',
      start_date: { year: 2024, month: 5, day: 2 },
      display_date: '2 May 2024',
      group: 'Statement',
      text: {
        headline: 'A &lt;b&gt; &amp; &quot;c&quot;',
        text: `<p>1 &lt; 2</p><p><a href="https://site.example/repo/timeline/#a-b">Read it on ${base.edition.title}</a></p>`,
      },
    },
  ]);
});

test('the story has its title, and its tagline below it', () => {
  const given = edited({ title: 'A & B', tagline: '1 < 2' });
  expect(JSON.parse(timelineJs(given, new URL('https://site.example/')))).toMatchObject({
    scale: 'human',
    title: { unique_id: 'site-main', text: { headline: 'A &amp; B', text: '<p>1 &lt; 2</p>' } },
  });
});
