import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { quote, unexpected } from '../diagnostics/wording.ts';
import { fieldsOf, valueOf } from './fields.ts';
import type { Texts } from './collect.ts';
import { cutFrontmatter, withFrontmatter } from './frontmatter.ts';
import { addItem } from './insert.ts';
import type { Kind } from './kinds.ts';
import { keepingLineEnds } from './line-ends.ts';
import { printYaml } from './print-yaml.ts';
import { schemaLine } from './schema-line.ts';
import type { Changes } from './trial.ts';

/** A file's frontmatter or a record, of the texts given for its keys. */
export function recordOf(kind: Kind, texts: Texts): Record<string, unknown> {
  const given = fieldsOf(kind.schema).filter(({ key }) => key in texts);
  return Object.fromEntries(given.map((field) => [field.key, valueOf(field, texts[field.key]!)]));
}

/**
 * The files that a new file or record changes, or why it cannot be.
 * @param file of a record: the file whose frontmatter it joins
 * @param dates of an actor: the dates that it took part in, which name it from then on
 */
export function drafted(
  content: string,
  kind: Kind,
  record: Record<string, unknown>,
  { file, dates }: { file: string; dates: readonly string[] },
): Changes | string {
  if ('folder' in kind) {
    const path = `${kind.folder}/${String(record['id'])}.md`;
    if (existsSync(join(content, path))) return unexpected(`file \`${path}\` that is there`, 'another id');
    return new Map([[path, `---\n${schemaLine(kind.folder)}${printYaml(record)}---\n`]]);
  }
  const places = dates.map((date) => placeOf(content, date));
  const unknown = places.findIndex((place) => place === undefined);
  if (unknown !== -1) return unexpected(`date ${quote(dates[unknown]!)}`, 'the id of a known date');
  const additions = [
    { path: file, list: [kind.list], item: record as unknown },
    ...places.map((place) => ({ path: place!.path, list: ['dates', place!.index, 'actors'], item: record['id'] })),
  ];
  const changes = new Map<string, string>();
  for (const { path, list, item } of additions) {
    const text = changes.get(path) ?? readFileSync(join(content, path), 'utf8');
    const changed = keepingLineEnds(text, (lines) => withFrontmatter(lines, (yaml) => addItem(yaml, list, item)));
    if (changed === undefined) return unexpected(`absence of frontmatter in ${quote(path)}`, '`---` on its first line');
    changes.set(path, changed);
  }
  return changes;
}

/** The file that declares a date, and which of its dates it is. */
function placeOf(content: string, id: string): { path: string; index: number } | undefined {
  for (const path of globSync('**/*.md', { cwd: content })) {
    const parts = cutFrontmatter(readFileSync(join(content, path), 'utf8').replaceAll('\r\n', '\n'));
    const dates: unknown = parts && parseDocument(parts.yaml, { schema: 'failsafe' }).toJS()?.dates;
    const index = Array.isArray(dates) ? dates.findIndex((date: { id?: string }) => date?.id === id) : -1;
    if (index !== -1) return { path: path.replaceAll('\\', '/'), index };
  }
  return undefined;
}
