import { edtf } from '../../dates/edtf.ts';
import { oneOf, unexpected } from '../../diagnostics/wording.ts';
import type { Actor } from '../../model/actor.ts';
import { languageOf } from '../../words/language.ts';
import type { Rule } from './rule.ts';
import { linksOf } from './links.ts';

/** A link text that states a role states one the actor has, and says `then` of one that has ended. */
const linkRoles: Rule = ({ corpus, documents }) => {
  const { formerly, formerlyHint, officeEnds } = languageOf(corpus.edition.language).words;
  const head = (title: string) => title.split(officeEnds)[0]!;
  const actors = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const heads = [...new Set(corpus.actors.flatMap(({ roles }) => roles.map(({ title }) => head(title))))].sort(
    (a, b) => b.length - a.length,
  );
  return linksOf('actor', documents).flatMap(({ id, text, problem }) => {
    const actor = actors.get(id);
    if (!actor) return [];
    const { kind, roles } = actor;
    const stated =
      kind === 'person'
        ? heads.find((title) => new RegExp(`(?<!\\p{L})${RegExp.escape(title)}(?!\\p{L})`, 'iu').test(text))
        : undefined;
    if (!stated) return [];
    const held = roles.filter(({ title }) => title.toLowerCase().includes(stated.toLowerCase()));
    if (held.length === 0) {
      const expected = roles.length > 0 ? oneOf(roles.map(({ title }) => title)) : 'no role';
      return [problem(unexpected(`role ‘${stated}’`, `${expected}, as of \`${id}\``), 'link-role')];
    }
    const ended = held.every((role) => endedBy(role, corpus.asOf));
    return ended && !formerly.test(text)
      ? [problem(unexpected(`role ‘${stated}’, which \`${id}\` no longer has`, formerlyHint), 'link-role')]
      : [];
  });
};

function endedBy({ to }: Actor['roles'][number], asOf: string): boolean {
  return to !== undefined && edtf(to).last < edtf(asOf).first;
}

export default linkRoles;
