import type { Problem } from '../diagnostics/problem.ts';
import { quote, unexpected } from '../diagnostics/wording.ts';

/**
 * Cuts a Markdown file into frontmatter and body. Both keep the line numbers of the file:
 * the lines of the other part are blank in them.
 */
export function splitFrontmatter(path: string, text: string): { yaml: string; body: string } | Problem {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---') return noOpening(path, text);
  if (end === -1) return noClosing(path, lines);
  return {
    yaml: ['', ...lines.slice(1, end)].join('\n') + '\n',
    body: lines.map((line, index) => (index <= end ? '' : line)).join('\n'),
  };
}

function noOpening(file: string, text: string): Problem {
  const found = text === '' ? 'end of file' : text.startsWith('\n') ? 'empty line' : quote(text.split('\n')[0]!);
  return { file, line: 1, column: 1, message: unexpected(found, '`---` alone on the first line'), rule: 'frontmatter' };
}

/** Points at a line that all but closes the frontmatter, or else at the end of the file. */
function noClosing(file: string, lines: readonly string[]): Problem {
  const near = lines.findIndex((line, index) => index > 0 && /^\s*(?:-{3,}|\.{3})\s*$/.test(line));
  const place = near === -1 ? { line: lines.length, column: lines.at(-1)!.length + 1 } : { line: near + 1, column: 1 };
  const found = near === -1 ? 'end of file' : quote(lines[near]!);
  return {
    file,
    ...place,
    message: unexpected(found, '`---` alone on the line that closes the frontmatter'),
    rule: 'frontmatter',
  };
}
