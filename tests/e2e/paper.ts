import { spawnSync } from 'node:child_process';

/** A part of a sheet in points: left, top, width, height. */
export type Part = readonly [number, number, number, number];

/** What poppler reads in a PDF, sheet by sheet: all of it, or what lies within a part of each sheet, in the order in which it was painted. */
export function sheets(pdf: string, part?: Part): string[] {
  const crop = part ? ['-x', '-y', '-W', '-H'].flatMap((name, index) => [name, String(part[index])]) : [];
  const { stdout, stderr } = spawnSync('pdftotext', ['-raw', '-r', '72', '-enc', 'UTF-8', ...crop, pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!stdout) throw new Error(`pdftotext read nothing: ${stderr}`);
  return stdout.split('\f').slice(0, -1);
}

/** Letters and digits alone: neither spaces, hyphens at the ends of lines nor ligatures make a difference. */
export const letters = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Which of the pieces are not in a text, where no two of them are the same place of it. One may go on after a break of the page. */
export function missing(pieces: string[], text: string): string[] {
  let left = letters(text);
  const take = (part: string) => {
    const at = left.indexOf(part);
    if (at >= 0) left = `${left.slice(0, at)} ${left.slice(at + part.length)}`;
    return at >= 0;
  };
  const broken = (piece: string) => {
    const words = piece.split(/[^\p{L}\p{N}]+/u).map(letters);
    const ends = words.map((_, index) => [words.slice(0, index).join(''), words.slice(index).join('')] as const);
    const cut = ends.find(([start, end]) => start && end && left.includes(start) && left.includes(end));
    return cut !== undefined && cut.map(take).every(Boolean);
  };
  // The whole ones first, lest the first word of a broken one be taken from one of them.
  return pieces.toSorted((a, b) => b.length - a.length).filter((piece) => !take(letters(piece))).filter((piece) => !broken(piece));
}
