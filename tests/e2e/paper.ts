import { spawnSync } from 'node:child_process';

/** A part of a sheet in points: left, top, width, height. */
export type Part = readonly [number, number, number, number];

/** What poppler reads in a PDF, sheet by sheet: all of it, or what lies within a part of each sheet, in the order in which it was painted. */
export function sheets(pdf: string, part?: Part): string[] {
  const crop = part ? ['-x', '-y', '-W', '-H'].flatMap((name, index) => [name, String(part[index])]) : [];
  const { stdout, stderr } = spawnSync('pdftotext', ['-raw', '-r', '72', '-enc', 'UTF-8', ...crop, pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout) throw new Error(`pdftotext read nothing: ${stderr}`);
  return stdout.split('\f').slice(0, -1);
}

/** Letters and digits alone: neither spaces, hyphens at the ends of lines nor ligatures make a difference. */
export const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Letters that are looked for together. */
const RUN = 12;

function runs(text: string): string[] {
  return Array.from({ length: Math.max(1, text.length - RUN + 1) }, (_, index) => text.slice(index, index + RUN));
}

/** Which of the pieces are not in a text. A piece may break once, where a sheet or a column ends, which no run of letters outlasts. */
export function missing(pieces: string[], text: string): string[] {
  const whole = letters(text);
  const known = new Set(runs(whole));
  const has = (run: string) => (run.length < RUN ? whole.includes(run) : known.has(run));
  return pieces.filter((piece) => {
    const own = runs(letters(piece));
    return own.filter((run) => !has(run)).length >= Math.min(RUN, own.length);
  });
}
