import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { archivedCopy } from '../../../src/author/links/archived.ts';
import { table } from '../../../src/author/links/report.ts';

const WHO = { timeout: 2000, userAgent: 'tester' };

test('the table names what does not answer, why, and a copy of it', () => {
  const url = 'https://a.example/x';
  expect(
    table([
      { id: 'a', url, answer: { verdict: 'answers' } },
      { id: 'long-id', url, answer: { verdict: 'gone', code: 410 }, archived: 'https://copy.example/x' },
      { id: 'b', url, answer: { verdict: 'moved', to: 'https://a.example/y' } },
      { id: 'c', url, answer: { verdict: 'fails', why: 'does not answer in time' } },
    ]),
  ).toBe(`gone   long-id  https://a.example/x  answers 410; copy: https://copy.example/x
moved  b        https://a.example/x  → https://a.example/y
fails  c        https://a.example/x  does not answer in time

4 sources with an address: 1 answers, 1 gone, 1 moved, 1 fails`);
  expect(table([{ id: 'a', url, answer: { verdict: 'answers' } }])).toBe('1 source with an address: 1 answers');
});

test('an archive is asked for the copy nearest to the day, and may have none or none to say', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url!, 'http://localhost');
    asked.push(String(searchParams));
    const url = searchParams.get('url')!;
    const closest = { available: true, url: `https://copy.example/${url}` };
    response.end(
      url.endsWith('/broken')
        ? '<html>'
        : JSON.stringify({ archived_snapshots: url.endsWith('/none') ? {} : { closest } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/available`;
  expect(await archivedCopy('https://a.example/?x=1&y', '2026-11-23', WHO, api)).toBe(
    'https://copy.example/https://a.example/?x=1&y',
  );
  expect(await archivedCopy('https://a.example/none', '2021~', WHO, api)).toBeUndefined();
  expect(await archivedCopy('https://a.example/broken', undefined, WHO, api)).toBeUndefined();
  expect(asked).toEqual([
    'url=https%3A%2F%2Fa.example%2F%3Fx%3D1%26y&timestamp=20261123',
    'url=https%3A%2F%2Fa.example%2Fnone&timestamp=2021',
    'url=https%3A%2F%2Fa.example%2Fbroken',
  ]);
  server.close();
  expect(await archivedCopy('https://a.example/', undefined, WHO, api)).toBeUndefined();
});
