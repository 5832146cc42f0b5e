import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { oneOf, unexpected } from '../diagnostics/wording.ts';
import { PICTURE_FILE } from '../model/picture.ts';

/** What the folder of a Markdown file makes of it. */
const FOLDERS = ['articles', 'explainers', 'reports'] as const;
export type Folder = (typeof FOLDERS)[number];

/** Files of content: a Markdown file in one of its folders, or one of many lists of sources. */
const FILE = /^([a-z]+)\/[a-z0-9][a-z0-9-]*\.(md|yaml)$/;

/** Files at the top of content/, by what they are. */
const TOP = { 'sources.yaml': 'sources', 'site.yaml': 'site', 'about.md': 'about' } as const;

type FileKind = Folder | (typeof TOP)[keyof typeof TOP];
export type ContentFile = { path: string; bytes: Uint8Array; kind: FileKind };

/** A file that would be content if its name were right. */
export type Stray = { bytes: Uint8Array; kind: undefined };

/** A picture that content files may declare: its name below the content folder, as problems name it, and where it is. */
export type PictureFile = { name: string; path: string; location: string };

/** The ledgers of anchors and of what was published, and what a kill may leave of writing them: no content. */
const LEDGER = /^(permalinks|published)\.json(\.\d+\.tmp)?$/;

const PICTURE = 'a file like `pictures/some-name.jpg` (or `.png`, `.webp`, `.avif`; small letters, digits, hyphens)';

/** Fonts for names on cards in scripts that the generator has none for. */
const FONT = /^fonts\/[^/]+\.(ttf|otf|woff2?)$/i;

/** What editors, systems and git leave in a folder, and no one means to publish. */
const LEFT_OVER =
  /(^|\/)(\.DS_Store|\._[^/]*|\.directory|Thumbs\.db|desktop\.ini|[^/]*~|\.[^/]*\.sw[a-p]|#[^/]*#|\.#[^/]*|\.git[a-z]*|\.(git|obsidian|vscode|idea)\/.*)$/;

/**
 * Reads every file below a content folder; any that would be left out of the site is a problem.
 * @param root the content folder
 * @param label how its files are named in problems, such as `content`
 * @returns the files, and those that would be content if their names were right
 */
export function readFiles(
  root: string,
  label: string,
): { files: ContentFile[]; pictures: PictureFile[]; strays: Stray[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const pictures: PictureFile[] = [];
  const strays: Stray[] = [];
  const problems: Problem[] = [];
  for (const { path, plain } of listFiles(root)) {
    const kind = kindOf(path);
    if (!plain)
      problems.push(atTop(`${label}/${path}`, unexpected('link or device', 'a file of its own'), 'stray-file'));
    else if (kind) files.push(unchanged({ path: `${label}/${path}`, kind, bytes: readFileSync(join(root, path)) }));
    else if (PICTURE_FILE.test(path))
      pictures.push({ name: path, path: `${label}/${path}`, location: join(root, path) });
    else if (!LEDGER.test(path) && !FONT.test(path) && !LEFT_OVER.test(path)) {
      problems.push(stray(`${label}/${path}`));
      if (/\.(md|markdown|ya?ml)$/i.test(path)) strays.push({ bytes: readFileSync(join(root, path)), kind: undefined });
    }
  }
  if (files.length === 0 && problems.length === 0) {
    problems.push(atTop(label, unexpected('empty folder', `Markdown files in ${oneOf(FOLDERS)}`), 'no-content'));
  }
  return { files, pictures, strays, problems };
}

const last = new Map<string, ContentFile>();

/** The file as it was last read, where it is the same, so that what was made of it serves again. */
function unchanged(file: ContentFile): ContentFile {
  const before = last.get(file.path);
  if (before && Buffer.compare(before.bytes, file.bytes) === 0) return before;
  last.set(file.path, file);
  return file;
}

type Listed = { path: string; plain: boolean };

/** All files below a folder, if there is one, with `/` in their paths, in code-unit order; links and devices are not plain. */
function listFiles(root: string): Listed[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  return walk(root, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Follows no symbolic link, as `readdirSync` itself would on its way down. */
function walk(folder: string, prefix: string): Listed[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = prefix + entry.name;
    return entry.isDirectory() ? walk(join(folder, entry.name), `${path}/`) : { path, plain: entry.isFile() };
  });
}

function kindOf(path: string): FileKind | undefined {
  if (path in TOP) return TOP[path as keyof typeof TOP];
  const [, folder, extension] = FILE.exec(path) ?? [];
  if (extension === 'yaml') return folder === 'sources' ? folder : undefined;
  return FOLDERS.find((known) => known === folder);
}

function stray(path: string): Problem {
  if (/\/pictures\//.test(path)) return atTop(path, unexpected('file that is no picture', PICTURE), 'stray-file');
  const expected = `${oneOf(Object.keys(TOP))}, or a file like \`articles/some-name.md\` (folders ${oneOf(FOLDERS)}) or \`sources/some-name.yaml\` (small letters, digits, hyphens)`;
  return atTop(path, unexpected('file that no page would show', expected), 'stray-file');
}

export function atTop(file: string, message: string, rule: RuleName): Problem {
  return { file, line: 1, column: 1, message, rule };
}
