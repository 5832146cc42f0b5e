import { setTimeout } from 'node:timers/promises';

/** How patiently an address is asked; times in milliseconds. */
export type Manners = {
  /** How long an answer may take to begin. */
  timeout: number;
  /** How often an address is asked that fails in a way that may pass. */
  tries: number;
  /** How long to wait before the second time, twice as long before the third, and between two addresses of one host. */
  pause: number;
  /** The longest wait that a host may ask for; one that asks for more is asked no more. */
  longestWait: number;
  userAgent: string;
};

/** What became of an address. */
export type Answer =
  | { verdict: 'answers' }
  /** Its host says that it has moved for good, and there it answers. */
  | { verdict: 'moved'; to: string }
  /** It leads to the front page of a host, as addresses do whose page is gone. */
  | { verdict: 'lost'; to: string }
  | { verdict: 'gone'; code: number }
  /** It may well be there: its host does not let programs in. */
  | { verdict: 'refused'; code: number }
  | { verdict: 'fails'; why: string };

const MOST_REDIRECTS = 10;
const REDIRECTS = [301, 302, 303, 307, 308];
const FOR_GOOD = [301, 308];
const GONE = [404, 410];
const REFUSED = [401, 402, 403, 407, 429, 451, 999];

/** Asks an address, as often as its failures may pass. */
export async function ask(url: string, manners: Manners): Promise<Answer> {
  for (let tried = 1; ; tried++) {
    const { answer, wait } = await askOnce(url, manners);
    if (wait === undefined || tried >= manners.tries) return answer;
    const pause = Math.max(wait, manners.pause * 2 ** (tried - 1));
    if (pause > manners.longestWait) return answer;
    await setTimeout(pause);
  }
}

/** @returns the answer, and where another may come: after how many milliseconds at least */
async function askOnce(url: string, manners: Manners): Promise<{ answer: Answer; wait?: number }> {
  let here = url;
  let forGood = true;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await request(here, manners);
    if (typeof response === 'string') return { answer: { verdict: 'fails', why: response }, wait: 0 };
    const { status, headers } = response;
    const location = headers.get('location');
    if (location === null || !REDIRECTS.includes(status)) return judged(url, here, forGood, response);
    forGood &&= FOR_GOOD.includes(status);
    const next = URL.parse(location, here);
    if (!next) return { answer: { verdict: 'fails', why: `redirects to “${location}”, which is no address` } };
    here = next.href;
  }
  return { answer: { verdict: 'fails', why: `redirects more than ${MOST_REDIRECTS} times` } };
}

function judged(
  url: string,
  here: string,
  forGood: boolean,
  { status, headers }: Response,
): { answer: Answer; wait?: number } {
  if (GONE.includes(status)) return { answer: { verdict: 'gone', code: status } };
  const wait = retryAfter(headers.get('retry-after'));
  if (REFUSED.includes(status)) {
    const answer: Answer = { verdict: 'refused', code: status };
    return status === 429 ? { answer, wait } : { answer };
  }
  if (status < 200 || status > 299) return { answer: { verdict: 'fails', why: `answers ${status}` }, wait };
  if (isFront(here) && !isFront(url)) return { answer: { verdict: 'lost', to: here } };
  return { answer: forGood && here !== new URL(url).href ? { verdict: 'moved', to: here } : { verdict: 'answers' } };
}

function isFront(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/** What a host says by HEAD or, where it says no good by that, by GET, whose body is not read; or why there is no answer. */
async function request(url: string, manners: Manners): Promise<Response | string> {
  const head = await send(url, 'HEAD', manners);
  return typeof head !== 'string' && (head.ok || REDIRECTS.includes(head.status)) ? head : send(url, 'GET', manners);
}

async function send(url: string, method: string, { timeout, userAgent }: Manners): Promise<Response | string> {
  try {
    const headers = { 'user-agent': userAgent, accept: '*/*' };
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, headers, signal, redirect: 'manual' });
    await response.body?.cancel();
    return response;
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    return name === 'TimeoutError'
      ? 'does not answer in time'
      : `breaks off: ${cause?.code ?? cause?.message ?? message}`;
  }
}

/** The wait that a host asks for (RFC 9110, 10.2.3), in seconds or as a date, in milliseconds; 0 where it asks for none. */
function retryAfter(value: string | null): number {
  if (value === null) return 0;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}
