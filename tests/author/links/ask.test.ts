import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Manners } from '../../../src/author/links/ask.ts';
import { politely } from '../../../src/author/links/politely.ts';
import { misbehave, type Misbehaving } from './misbehaving.ts';

const MANNERS: Manners = {
  timeout: 1500,
  tries: 2,
  pause: 20,
  longestWait: 3000,
  userAgent: 'tester (+https://news.example/)',
};

let host: Misbehaving;
beforeAll(async () => void (host = await misbehave()));
afterAll(() => {
  host.server.closeAllConnections();
  host.server.close();
});

// Most of their time is waiting.
test.concurrent.each([
  ['/sound', { verdict: 'answers' }],
  ['/', { verdict: 'answers' }],
  ['/silent', { verdict: 'fails', why: 'does not answer in time' }],
  ['/drips', { verdict: 'fails', why: 'does not answer in time' }],
  ['/reset', { verdict: 'fails', why: 'breaks off: ECONNRESET' }],
  ['/not-found', { verdict: 'gone', code: 404 }],
  ['/gone', { verdict: 'gone', code: 410 }],
  ['/forbidden', { verdict: 'refused', code: 403 }],
  ['/busy', { verdict: 'answers' }],
  ['/busy-for-hours', { verdict: 'refused', code: 429 }],
  ['/stumbles', { verdict: 'answers' }],
  ['/broken', { verdict: 'fails', why: 'answers 500' }],
  ['/chain', { verdict: 'moved', to: '/sound' }],
  ['/for-now', { verdict: 'answers' }],
  ['/loop', { verdict: 'fails', why: 'redirects more than 10 times' }],
  ['/nowhere', { verdict: 'fails', why: 'redirects to “http://”, which is no address' }],
  ['/to-front', { verdict: 'lost', to: '/' }],
  ['/no-head', { verdict: 'answers' }],
  ['/head-lies', { verdict: 'answers' }],
  ['/endless', { verdict: 'answers' }],
] as const)('of %s it says %j', async (path, expected) => {
  const whole = 'to' in expected ? { ...expected, to: `${host.origin}${expected.to}` } : expected;
  expect(await ask(`${host.origin}${path}`, MANNERS)).toEqual(whole);
});

test('what is no HTTP breaks off', async () => {
  const answer = await ask(`${host.origin}/garbage`, MANNERS);
  expect(answer).toEqual({ verdict: 'fails', why: expect.stringMatching(/^breaks off: (HPE_|.*HTTP)/) });
});

test('a host without TLS, and one that is not there, break off', async () => {
  const secure = await ask(`${host.origin.replace('http:', 'https:')}/sound`, MANNERS);
  expect(secure).toMatchObject({ verdict: 'fails', why: expect.stringMatching(/^breaks off: ERR_SSL/) });
  expect(await ask('http://127.0.0.1:9/', MANNERS)).toMatchObject({ verdict: 'fails' });
});

test('it waits as long as a host asks for, and asks no more one that asks for too long', () => {
  const [first, , third] = host.asked.filter(({ path }) => path === '/busy');
  expect(third!.at - first!.at).toBeGreaterThan(990);
  expect(host.asked.filter(({ path, method }) => path === '/busy-for-hours' && method === 'HEAD').length).toBe(1);
  expect(new Set(host.asked.map(({ agent }) => agent))).toEqual(new Set([MANNERS.userAgent]));
});

test('addresses of one host are asked one after another with a pause, several hosts at a time', async () => {
  const log: string[] = [];
  const begun = performance.now();
  const addresses = ['http://a.example/1', 'http://a.example/2', 'http://b.example/1', 'http://a.example/3'];
  await politely(addresses, 50, async (address) => void log.push(address));
  expect(log.slice(0, 2).sort()).toEqual(['http://a.example/1', 'http://b.example/1']);
  expect(log.filter((one) => one.includes('a.example'))).toEqual(addresses.filter((one) => one.includes('a.example')));
  expect(performance.now() - begun).toBeGreaterThan(98);
});
