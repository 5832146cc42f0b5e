import { readFileSync, writeFileSync } from 'node:fs';
import { rehype } from 'rehype';
import { twinOf } from './markdown-twin.ts';
import { addStandIns } from './stand-ins.ts';
import { keepUnbroken } from './unbroken.ts';

/** The file of a page as Astro wrote it, that of its twin where it is to have one, and the generated anchors that it must have. */
export type Unfinished = { page: string; twin: string | undefined; anchors: string[] };

const html = rehype().data('settings', { omitOptionalTags: true, closeEmptyElements: true });

/** Writes a page anew in its last form, and its twin. */
export function finishPage({ page, twin, anchors }: Unfinished): void {
  const made = finished(readFileSync(page, 'utf8'), anchors, twin !== undefined);
  writeFileSync(page, made.page);
  if (twin !== undefined) writeFileSync(twin, made.twin!);
}

/**
 * The last form of a page: with the anchors that it once had, with what is read as one kept on one line, and without the tags that HTML
 * lets go (HTML Standard, 13.1.2.4). Its Markdown twin is made of what it shows, with plain spaces. Both at once, as it takes longer
 * to parse a page than to make it.
 */
export function finished(page: string, anchors: readonly string[], withTwin: boolean): { page: string; twin?: string } {
  const tree = html.parse(page);
  addStandIns(tree, anchors);
  const twin = withTwin && { twin: twinOf(tree) };
  keepUnbroken(tree);
  return { page: html.stringify(tree), ...twin };
}
