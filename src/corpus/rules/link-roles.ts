import { bounds } from '../../dates/bounds.ts';
import { oneOf, unexpected } from '../../diagnostics/wording.ts';
import type { Actor } from '../../model/actor.ts';
import type { Rule } from './rule.ts';
import { linksOf } from './links.ts';

/** Words that mark a role as one of its time. */
const THEN = /\b(then|former|outgoing|departing|previous)\b/i;

/** A link text that states a role states one the actor has, and says `then` of one that has ended. */
const linkRoles: Rule = ({ corpus, documents }) => {
  const actors = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const heads = [...new Set(corpus.actors.flatMap(({ roles }) => roles.map(({ title }) => head(title))))].sort(
    (a, b) => b.length - a.length,
  );
  return linksOf('actor', documents).flatMap(({ id, text, problem }) => {
    const { kind, roles } = actors.get(id)!;
    const stated =
      kind === 'person'
        ? heads.find((title) => new RegExp(`\\b${RegExp.escape(title)}\\b`, 'i').test(text))
        : undefined;
    if (!stated) return [];
    const held = roles.filter(({ title }) => title.toLowerCase().includes(stated.toLowerCase()));
    if (held.length === 0) {
      const expected = roles.length > 0 ? oneOf(roles.map(({ title }) => title)) : 'no role';
      return [problem(unexpected(`role ‘${stated}’`, `${expected}, as of \`${id}\``), 'link-role')];
    }
    const ended = held.every((role) => endedBy(role, corpus.asOf));
    return ended && !THEN.test(text)
      ? [problem(unexpected(`role ‘${stated}’, which \`${id}\` no longer has`, '‘then’ before it'), 'link-role')]
      : [];
  });
};

/** What stands before `of` and `for` in a title: Prime Minister, Minister, President. */
function head(title: string): string {
  return title.split(/ (?:of|for|to)\b|,/)[0]!;
}

function endedBy({ to }: Actor['roles'][number], asOf: string): boolean {
  return to !== undefined && bounds(to).last < bounds(asOf).first;
}

export default linkRoles;
