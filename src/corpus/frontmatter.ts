import type { Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';

/**
 * Cuts a Markdown file into frontmatter and body. Both keep the line numbers of the file:
 * the lines of the other part are blank in them.
 */
export function splitFrontmatter(path: string, text: string): { yaml: string; body: string } | Problem {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---') return missing(path, 1, 'first line', lines[0] ?? '');
  if (end === -1) return missing(path, lines.length, 'line that closes the frontmatter', lines.at(-1) ?? '');
  return {
    yaml: ['', ...lines.slice(1, end)].join('\n') + '\n',
    body: lines.map((line, index) => (index <= end ? '' : line)).join('\n'),
  };
}

function missing(file: string, line: number, what: string, found: string): Problem {
  const message = unexpected(found ? `\`${found.slice(0, 40)}\`` : 'end of file', `\`---\` alone on the ${what}`);
  return { file, line, column: 1, message, rule: 'frontmatter' };
}
