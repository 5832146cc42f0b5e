import type { Words } from '../words/language.ts';

/** The marks that authors set round a quotation. */
export function quotationMarks({ quoted }: Words['marks']): [open: string, close: string] {
  const [open = '', close = ''] = quoted('|').split('|');
  return [open.trim(), close.trim()];
}
