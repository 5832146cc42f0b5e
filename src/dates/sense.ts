import { parseEdtf } from './edtf.ts';

/** Whether the years of an EDTF text are from 1 to 2999: sources mean no others, which are slips. */
export function inRange(text: string): boolean {
  return text.split('/').every((end) => !/^\d{4}/.test(end) || (end >= '0001' && end < '3000'));
}

/** Whether all of one date lies after all of another; not where one is missing or no date. */
export function isAfter(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one, other].map((text) => (text === undefined ? undefined : parseEdtf(text)));
  return a !== undefined && b !== undefined && a.first > b.last;
}
