import { globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { argsFault } from '../build/read-args.ts';
import { writeAtomically } from '../build/write-atomically.ts';
import { printProblems } from '../diagnostics/problem.ts';
import { oneOf, quote, unexpected } from '../diagnostics/wording.ts';
import { collect, type Ask, type Propose } from './collect.ts';
import { drafted, recordOf } from './draft.ts';
import { fieldsOf, type Field } from './fields.ts';
import { givenIds, proposedId } from './given-ids.ts';
import { KINDS, type Kind } from './kinds.ts';
import { printYaml } from './print-yaml.ts';
import { problemsWith } from './trial.ts';

/** The files that were written, by their path below the content folder; or why none was. */
export type Added = { written: string[] } | { why: string };

/**
 * Adds a file to a content folder, or a record to the frontmatter of one of its files. What would not pass `check` is not written.
 * @param args the kind, and `--key value`…
 * @param ask puts a question to the author, where there is one to ask for what is missing
 */
export async function add(content: string, [name, ...args]: readonly string[], ask?: Ask): Promise<Added> {
  name ??= (await ask?.(`What is it: ${oneOf(names())}? `))?.trim();
  const kind: Kind | undefined = KINDS[name as keyof typeof KINDS];
  if (!kind) return { why: unexpected(name ? quote(name) : 'absence of a kind', oneOf(names()), name, names()) };
  const files = globSync('{,*/}*.md', { cwd: content })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const fields = fieldsOf(kind.schema);
  const flags = readFlags(fields, args);
  if (typeof flags === 'string') return { why: flags };
  const { in: [file] = [await fileFor(kind, files, ask)], dates = [], ...given } = flags;
  if ('list' in kind && !files.includes(file!))
    return { why: unexpected(file ? `--in ${quote(file)}` : 'absence of `--in`', oneOf(files), file, files) };

  const ids = givenIds(content);
  const { texts, faults } = await collect(titleFirst(fields), given, proposals(ids, files.length > 0), ids, ask);
  if (faults.length > 0) return { why: faults.join('\n') };
  const record = recordOf(kind, texts);
  const changes = drafted(content, kind, record, { file: file!, dates });
  if (typeof changes === 'string') return { why: changes };
  const problems = problemsWith(content, changes);
  if (problems.length > 0) {
    const said = [printProblems(problems), '', 'Nothing is written. It would have been:', printYaml(record)];
    return { why: said.join('\n') };
  }
  for (const [path, text] of changes) write(join(content, path), text);
  return { written: [...changes.keys()] };
}

function names(): string[] {
  return Object.keys(KINDS);
}

function readFlags(fields: readonly Field[], args: readonly string[]): Record<string, string[]> | string {
  const lists = ['dates', ...fields.filter(({ many }) => many).map(({ key }) => key)];
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    ['in', 'dates', ...fields.map(({ key }) => key)].map((key) => [
      key,
      { type: 'string', multiple: lists.includes(key) },
    ]),
  );
  try {
    const { values } = parseArgs({ args: [...args], options });
    return Object.fromEntries(Object.entries(values).map(([key, given]) => [key, [given].flat() as string[]]));
  } catch (error) {
    return argsFault(error, args, Object.keys(options));
  }
}

/** The file that a record joins where none is named: the only article, or the one that is asked for. */
async function fileFor(kind: Kind, files: readonly string[], ask?: Ask): Promise<string> {
  const articles = files.filter((file) => file.startsWith('articles/'));
  if ('folder' in kind || articles.length === 1) return articles[0] ?? '';
  return (await ask?.(`Which file does it join: ${oneOf(files)}? `))?.trim() ?? '';
}

/** The title or name comes first: an id is proposed from it. */
function titleFirst(fields: readonly Field[]): Field[] {
  const isTitle = ({ key }: Field) => key === 'title' || key === 'name';
  return [...fields.filter(isTitle), ...fields.filter((field) => !isTitle(field))];
}

/** What is proposed: an id from the title, today, and that a file beside others is a draft. */
function proposals(ids: ReadonlySet<string>, beside: boolean): Propose {
  const today = new Date().toISOString().slice(0, 10);
  return (key, texts) => {
    if (key === 'id') return proposedId((texts['title'] ?? texts['name'])?.[0] ?? '', ids);
    if (key === 'published' || key === 'as-of') return today;
    return key === 'draft' && beside ? 'true' : undefined;
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeAtomically(file, text);
}
