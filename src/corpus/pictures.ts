import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../diagnostics/problem.ts';
import { quote, unexpected } from '../diagnostics/wording.ts';
import type { Picture } from '../model/picture.ts';
import type { MarkdownDocument } from './documents.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { atTop, type PictureFile } from './files.ts';
import type { Gleanings } from './gleanings.ts';
import { pictureHeader } from './picture-header.ts';

/** Largest file of a picture, in bytes. */
const LIMIT = 20_000_000;

/** Widths in which pictures are published, in pixels; none is wider than its original. */
const WIDTHS = [480, 960, 1600];

/** In pixels. */
export type Size = { width: number; height: number };

/** The files a picture is published as, narrowest first, below the site's root. */
export function renditions({ id, width, height }: { id: string } & Size): (Size & { address: string })[] {
  const widths = WIDTHS.filter((one) => one < width);
  if (width <= WIDTHS.at(-1)!) widths.push(width);
  return widths.map((one) => ({
    address: `pictures/${id}-${one}.webp`,
    width: one,
    height: Math.max(1, Math.round((height * one) / width)),
  }));
}

/** Holds the declared pictures against their files: the size of each, by its id, and what is wrong. */
export function readPictures(
  documents: readonly MarkdownDocument[],
  files: readonly PictureFile[],
  { mayName }: Gleanings,
): { sizes: ReadonlyMap<string, Size>; problems: Problem[] } {
  const found = new Map(files.map((file) => [file.name, sizeOf(file)]));
  const sizes = new Map<string, Size>();
  const problems = [...found.values()].flatMap((one) => ('problem' in one ? one.problem : []));
  const declared = documents.flatMap((document) =>
    document.data.pictures.map((picture, index) => ({ document, picture, index })),
  );
  for (const { document, picture, index } of declared) {
    const size = found.get(picture.file);
    if (size && 'width' in size) sizes.set(picture.id, size);
    if (!size) problems.push(missing(document, picture, index, [...found.keys()]));
    if (!isPlaced(document, picture)) problems.push(unplaced(document, picture, index));
  }
  const used = new Set(declared.map(({ picture }) => picture.file));
  const unusedFiles = files.filter(({ name }) => !used.has(name) && !mayName(/([^/]*)\./.exec(name)![1]!));
  return { sizes, problems: [...problems, ...unusedFiles.map(unused)] };
}

function sizeOf({ path, location, name }: PictureFile): Size | { problem: Problem } {
  const fail = (rule: RuleName, ...words: [string, string]) => ({ problem: atTop(path, unexpected(...words), rule) });
  const { size: bytes } = statSync(location);
  if (bytes > LIMIT) return fail('too-large', `${bytes} bytes`, `at most ${LIMIT} bytes in a picture`);
  const header = pictureHeader(readFileSync(location));
  if (!header || header.width * header.height === 0)
    return fail('picture-file', 'file that is no picture', 'a JPEG, PNG, WebP or AVIF file');
  const { format, ...size } = header;
  if (!name.endsWith(format))
    return fail('picture-file', `picture of the format \`.${format}\``, `one of the format its name ends with`);
  return size;
}

function isPlaced({ prose }: MarkdownDocument, { id }: Picture): boolean {
  return prose.tree.children.some((node) => node.type === 'picture' && node.id === id);
}

function missing({ yaml }: MarkdownDocument, { file }: Picture, index: number, names: string[]): Problem {
  const message = unexpected(`picture ${quote(file)}`, 'a file of content/', file, names);
  return yaml.problemAt(['pictures', index, 'file'], message, 'unknown-file');
}

function unplaced({ yaml }: MarkdownDocument, { id }: Picture, index: number): Problem {
  const message = unexpected(
    `picture \`${id}\` that the text does not show`,
    `\`![](picture:${id})\` on a line of its own`,
  );
  return yaml.problemAt(['pictures', index, 'id'], message, 'unused-picture');
}

function unused({ path, name }: PictureFile): Problem {
  const message = unexpected('picture that no file declares', `a record with \`file: ${name}\` under \`pictures\``);
  return atTop(path, message, 'unused-picture');
}
