import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { anyOf, unexpected } from '../diagnostics/wording.ts';
import type { IdUse } from '../model/walk.ts';
import type { Document } from './documents.ts';
import type { Gleanings } from './gleanings.ts';
import type { Ids } from './ids.ts';

type Reference = Extract<IdUse, { refers: unknown }>;

/** The ids that a frontmatter refers to. */
export function references({ ids }: Document): Reference[] {
  return ids.filter((use) => 'refers' in use);
}

/** For how many unknown ids the nearest known one is looked for, as each is held against all. */
const GUESSES = 200;

/** Holds every reference of the frontmatter against the ids, but for those that a file that is wrong may define. */
export function checkReferences(documents: readonly Document[], ids: Ids, { mayDefine }: Gleanings): Problem[] {
  let guesses = 0;
  return documents.flatMap((document) => [
    ...references(document).flatMap((reference) => {
      const { id, refers } = reference;
      const target = ids.get(id);
      const fits = (kind: string) => refers.length === 0 || refers.some((one) => one === kind);
      if (target ? fits(target.kind) : mayDefine(id, refers)) return [];
      const kinds = refers.length === 0 ? 'record' : anyOf(refers);
      const known =
        guesses++ < GUESSES ? [...ids.values()].filter(({ kind }) => fits(kind)).map((known) => known.id) : [];
      const found = target ? `${target.kind} \`${id}\`` : `${refers.length === 1 ? refers[0] : 'id'} \`${id}\``;
      const rule: RuleName = `unknown-${refers.length === 1 ? refers[0]! : 'record'}`;
      return [referenceProblem(document, reference, unexpected(found, `the id of a known ${kinds}`, id, known), rule)];
    }),
    ...repeated(document),
  ]);
}

/** A problem at a reference, which may be a value or a key. */
export function referenceProblem(
  { yaml }: Document,
  { id, path }: Reference,
  message: string,
  rule: RuleName,
): Problem {
  return path.at(-1) === id
    ? yaml.problemAt(path.slice(0, -1), message, rule, id)
    : yaml.problemAt(path, message, rule);
}

/** Ids that stand twice in a list of ids, such as that of an agreement’s parties. */
function repeated(document: Document): Problem[] {
  const seen = new Set<string>();
  return references(document).flatMap(({ id, path }) => {
    if (typeof path.at(-1) !== 'number') return [];
    const place = JSON.stringify([path.slice(0, -1), id]);
    if (!seen.has(place)) return (seen.add(place), []);
    return [document.yaml.problemAt(path, unexpected(`second \`${id}\``, 'each id once in a list'), 'repeated-id')];
  });
}
