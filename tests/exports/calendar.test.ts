import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { daysOf, timelineEntries, upcomingEntries } from '../../src/exports/calendar-entries.ts';
import { calendar } from '../../src/exports/calendar.ts';
import { base, event } from '../views/corpora.ts';
import { CORPORA } from './corpora.ts';

const SITE = new URL('https://site.example/repo/');

test.each([
  ['2024-05-02', '2024-05-02', '2024-05-02'],
  ['2023-08-01/2023-10-31', '2023-08-01', '2023-10-31'],
  ['2024-05', undefined, undefined],
  ['2024', undefined, undefined],
  ['2024-05-02~', undefined, undefined],
  ['2024-05-02?', undefined, undefined],
  ['2023-08/2023-10-31', undefined, undefined],
  ['../2024-05-02', undefined, undefined],
  ['2024-05-02/..', undefined, undefined],
  ['2024-05-02/', undefined, undefined],
  ['0999-05-02', undefined, undefined],
])('%s is from %s to %s', (date, from, to) => {
  expect(daysOf(date)).toEqual(from && { from, to });
});

const CALENDARS = CORPORA.flatMap(([name, corpus]) => [
  { name: `${name}, timeline`, corpus, entries: timelineEntries(corpus) },
  { name: `${name}, upcoming`, corpus, entries: upcomingEntries(corpus) },
]).filter(({ entries }) => entries.length > 0);

test('several of the stories have each of them', () => {
  expect(CALENDARS.filter(({ name }) => name.endsWith('timeline')).length).toBeGreaterThan(3);
  expect(CALENDARS.filter(({ name }) => name.endsWith('upcoming')).length).toBeGreaterThan(1);
});

test.each(CALENDARS)('ical.js and node-ical read the same of $name', ({ corpus, entries }) => {
  const text = calendar(corpus, entries, SITE);
  const uids = entries.map(({ uid }) => `${uid}@site.example/repo/`).sort();
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ uid }) => uid).sort()).toEqual(uids);
  const others = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
  expect(others.map(({ uid }) => uid).sort()).toEqual(uids);
  for (const one of others) {
    const same = events.find(({ uid }) => uid === one.uid)!;
    expect([one.summary, one.datetype]).toEqual([same.summary, 'date']);
  }
});

test.each(CALENDARS)('every line of $name ends in CRLF and has at most 75 octets', ({ corpus, entries }) => {
  const text = calendar(corpus, entries, SITE);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

const ics = (...dates: Parameters<typeof event>[0][]) => {
  const corpus = { ...base, dates: dates.map(event) };
  return calendar(corpus, timelineEntries(corpus), SITE);
};

test('an event is whole days, its end the day after the last', () => {
  const text = ics({ id: 'treaty', date: '2024-12-30/2024-12-31', title: 'Talks, 協定; done', text: 'One.' });
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//site.example//${base.edition.title}//en-GB`,
    `X-WR-CALNAME:${base.edition.title}`,
    'BEGIN:VEVENT',
    'UID:treaty@site.example/repo/',
    'DTSTAMP:20240503T000000Z',
    'DTSTART;VALUE=DATE:20241230',
    'DTEND;VALUE=DATE:20250101',
    'SUMMARY:Talks\\, 協定\\; done',
    'DESCRIPTION:One.\\nhttps://site.example/repo/timeline/#treaty',
    'CATEGORIES:Event',
    'URL:https://site.example/repo/timeline/#treaty',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a forecast is called one', () => {
  expect(ics({ id: 'hope', kind: 'forecast', title: 'Signature' })).toContain('SUMMARY:Forecast: Signature\r\n');
});

test('what is ahead is what falls due, or is to be looked at again, after the last day known', () => {
  const corpus = {
    ...base,
    asOf: '2024-05-03',
    dates: [
      event({ id: 'past', kind: 'forecast', due: '2024-05-03' }),
      event({ id: 'ahead', kind: 'forecast', due: '2024-05-04' }),
      event({ id: 'under-way', kind: 'forecast', due: '2024-05-01/2024-05-06' }),
      event({ id: 'some-day', kind: 'forecast', due: '2025' }),
      event({ id: 'open', kind: 'forecast', due: '2024-05-04/..' }),
    ],
  };
  expect(upcomingEntries(corpus).map(({ uid, from, to, summary }) => [uid, from, to, summary])).toEqual([
    ['due.ahead', '2024-05-04', '2024-05-04', 'Forecast due: ahead'],
    ['due.under-way', '2024-05-01', '2024-05-06', 'Forecast due: under-way'],
    ['st-one', '2025-05-02', '2025-05-02', 'To be looked at again: Talks were agreed.'],
  ]);
});
