import { isAfter } from '../../dates/sense.ts';
import { dateWords, parseDatesOn } from '../../dates/words.ts';
import { oneOf, unexpected } from '../../diagnostics/wording.ts';
import type { Actor } from '../../model/actor.ts';
import { languageOf } from '../../words/language.ts';
import { sentencesOf, type Sentence } from '../sentences.ts';
import { linksOf, markdown, problemAt } from './links.ts';
import type { Content, Rule } from './rule.ts';

type Role = Actor['roles'][number];

/** A role stated of an actor, in a link text or just after it, is one it has; said to be of its time, it is of the date of the sentence. */
const linkRoles: Rule = (content) => [...held(content), ...ofTheirTime(content)];

/** A link text that states a role states one the actor has, and says `then` of one that has ended or not begun. */
function held({ corpus, documents }: Content) {
  const { formerly, formerlyHint } = languageOf(corpus.edition.language).words;
  const stated = roleIn(corpus);
  return linksOf('actor', documents).flatMap(({ id, text, problem }) => {
    const said = stated(id, text);
    if (!said) return [];
    const { title, roles, own } = said;
    if (own.length === 0) {
      const expected = roles.length > 0 ? oneOf(roles.map(({ title }) => title)) : 'no role';
      return [problem(unexpected(`role ‘${title}’`, `${expected}, as of \`${id}\``), 'link-role')];
    }
    if (formerly.test(text) || own.some((role) => isHeld(role, corpus.asOf))) return [];
    const when = own.every(({ from }) => isAfter(from, corpus.asOf)) ? 'does not have yet' : 'no longer has';
    const expected = when === 'no longer has' ? formerlyHint : 'a role that has begun';
    return [problem(unexpected(`role ‘${title}’, which \`${id}\` ${when}`, expected), 'link-role')];
  });
}

/** A role that a sentence says an actor had ‘then’ was held on a date of that sentence. */
function ofTheirTime({ corpus, documents }: Content) {
  const { sentences, words } = languageOf(corpus.edition.language);
  const stated = roleIn(corpus);
  const dates = new Map(corpus.dates.map(({ id, date }) => [id, date]));
  const datesOf = ({ outside, links }: Sentence) => [
    ...parseDatesOn(outside, words.dates),
    ...links.flatMap(({ kind, id }) => (kind === 'date' ? (dates.get(id) ?? []) : [])),
  ];
  return markdown(documents).flatMap((document) =>
    sentencesOf(document, sentences).flatMap((sentence) =>
      sentence.links.flatMap(({ kind, id, text, link, end }) => {
        const [when] = datesOf(sentence);
        const phrase = `${text}${/^, [^,.;]+/.exec(sentence.text.slice(end))?.[0] ?? ''}`;
        const said = kind === 'actor' && words.atTheTime.test(phrase) ? stated(id, phrase) : undefined;
        if (!said || said.own.length === 0 || when === undefined) return [];
        if (datesOf(sentence).some((date) => said.own.some((role) => isHeld(role, date)))) return [];
        const found = `role ‘${said.title}’ of \`${id}\` in a sentence of ${dateWords(when, words.dates)}`;
        const expected = `a date ${said.own.map(({ from = '…', to = '…' }) => `from ${from} to ${to}`).join(' or ')}`;
        return [problemAt(document.path, link)(unexpected(found, expected), 'link-role')];
      }),
    ),
  );
}

/** Finds the office that a text states of an actor that is a person: all roles of it, and those in that office. */
function roleIn({ actors, edition }: Content['corpus']) {
  const { officeEnds } = languageOf(edition.language).words;
  const heads = [...new Set(actors.flatMap(({ roles }) => roles.map(({ title }) => title.split(officeEnds)[0]!)))].sort(
    (a, b) => b.length - a.length,
  );
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  return (id: string, text: string): { title: string; roles: Role[]; own: Role[] } | undefined => {
    const { kind, roles = [] } = known.get(id) ?? {};
    const title =
      kind === 'person'
        ? heads.find((head) => new RegExp(`(?<!\\p{L})${RegExp.escape(head)}(?!\\p{L})`, 'iu').test(text))
        : undefined;
    if (title === undefined) return undefined;
    return { title, roles, own: roles.filter((role) => role.title.toLowerCase().includes(title.toLowerCase())) };
  };
}

function isHeld({ from, to }: Role, date: string): boolean {
  return !isAfter(from, date) && !isAfter(date, to);
}

export default linkRoles;
