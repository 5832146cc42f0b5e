import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import { oneOf, unexpected } from '../diagnostics/wording.ts';

/** What the folder of a Markdown file makes of it. */
export const FOLDERS = ['articles', 'explainers', 'reports'] as const;
export type Folder = (typeof FOLDERS)[number];

export type ContentFile = { path: string; bytes: Uint8Array } & ({ kind: Folder } | { kind: 'sources' });

/** Files that content/ may hold although they are no content. */
const LEDGER = 'permalinks.json';
const SOURCES = 'sources.yaml';

/**
 * Reads every file below a content folder; any that would be left out of the site is a problem.
 * @param root the content folder
 * @param label how its files are named in problems, such as `content`
 */
export function readFiles(root: string, label: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const path of listFiles(root)) {
    const kind = kindOf(path);
    if (kind) files.push({ path: `${label}/${path}`, kind, bytes: readFileSync(join(root, path)) });
    else if (path !== LEDGER) problems.push(stray(`${label}/${path}`));
  }
  if (files.length === 0 && problems.length === 0) {
    problems.push(atTop(label, unexpected('no content', `Markdown files in ${oneOf(FOLDERS)}`), 'no-content'));
  }
  return { files, problems };
}

/** Paths of all files below a folder, with `/`, in code-unit order. */
function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

function kindOf(path: string): ContentFile['kind'] | undefined {
  if (path === SOURCES) return 'sources';
  const [folder, name] = path.split('/');
  const named = name !== undefined && /^[a-z0-9][a-z0-9-]*\.md$/.test(name) && path.split('/').length === 2;
  return named ? FOLDERS.find((known) => known === folder) : undefined;
}

function stray(path: string): Problem {
  const expected = `\`${SOURCES}\` or a file like \`articles/some-name.md\` (folders ${oneOf(FOLDERS)}; small letters, digits, hyphens)`;
  return atTop(path, unexpected('file that no page would show', expected), 'stray-file');
}

export function atTop(file: string, message: string, rule: string): Problem {
  return { file, line: 1, column: 1, message, rule };
}
