import type { Problem } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { heirsIn, livingHeir, type Ledger } from '../permalinks/ledger.ts';
import { isOfWords } from '../model/correction.ts';
import { isAnotherStory, published } from '../remembered/base.ts';
import { differing } from '../remembered/compare.ts';
import { hold, type Change } from '../remembered/hold.ts';
import { notMinor } from '../remembered/minor.ts';
import type { Found } from '../remembered/read.ts';
import { notRewording } from '../remembered/rewording.ts';
import type { Version } from '../remembered/version.ts';
import type { Language } from '../words/language.ts';
import { isMarkdown, type Document } from './documents.ts';
import { leadsOf } from './leads.ts';
import type { Anchors } from './block-anchors.ts';
import type { Ids } from './ids.ts';
import type { Targets } from './targets.ts';
import { isFreelyAdded, isOfSite, statementsOf, type Placed } from './statements.ts';

type Content = {
  /** What is published. */
  documents: readonly Document[];
  anchors: Anchors;
  ids: Ids;
  shown: Targets;
  ledger: Ledger;
  language: Language;
};

/**
 * Holds what is to be published against all that was.
 * @returns every version as it is once this is published, and a problem for each thing that has changed without a word
 */
export function remember(found: Found, content: Content): { versions: Version[]; problems: Problem[] } {
  const { documents, anchors, ids, shown, ledger, language } = content;
  const day = lastDay(documents);
  const lead = leadsOf(documents).article ?? '';
  const today = documents.flatMap((one) => statementsOf(one, anchors, day, lead)).filter(({ id }) => shown.has(id));
  const corrections = documents.filter(isMarkdown).flatMap(({ data }) => data.corrections);
  const weighty = language.words.corrections.weighty.split(' ');
  const heirs = heirsIn(ledger);
  const heirOf = (id: string) => livingHeir(heirs, id, (one) => shown.has(one));
  const before = published(found, corrections, heirOf).map((one) => (isOfSite(one.field) ? { ...one, id: lead } : one));
  const knowsSite = before.some(({ field }) => isOfSite(field));
  if (isAnotherStory(before, heirOf)) {
    if (found.missing) return remember({ ...found, committed: [] }, content);
    const message = unexpected(
      'loss of most of what was published',
      'the story that published it; for another one, delete this file',
    );
    return { versions: before, problems: [found.problem(message, 'silent-removal')] };
  }
  const { versions, silent } = hold(before, today, corrections, heirOf, ({ id, field }) =>
    isOfSite(field) ? !knowsSite : isFreelyAdded(ids.get(id)!.kind, field),
  );
  const graver = corrections.filter(isOfWords).flatMap(({ id, kind, minor }) => {
    const before = versions.filter(({ ended }) => ended === id);
    const after = versions.filter(({ made }) => made === id);
    if (before.length + after.length === 0) return [];
    const texts = [textOf(before), textOf(after)] as const;
    const why = minor ? notMinor(...texts, weighty) : notRewording(kind, ...texts);
    const expected = minor
      ? 'for `minor: true` the spelling of at most three words, and no number, name, date or negation'
      : 'for `reworded: true` a clarification with the same figures in other words';
    return why === undefined
      ? []
      : [ids.get(id)!.problem(unexpected(why, expected), minor ? 'not-minor' : 'not-reworded')];
  });
  return { versions, problems: [...silent.map(problemOf), ...graver] };

  function problemOf(change: Change): Problem {
    const home = heirOf(change.id);
    const place = placeOf(change, home, today);
    const isGone = change.fields.every(({ after }) => after.length === 0);
    const isMore = change.fields.every(({ before: old }) => old.length === 0);
    const told = change.fields.map(({ field, before: old, after }) => {
      if (old.length === 0) return `\`${field}\` “${textOf(after)}”`;
      const words = differing(textOf(old), textOf(after));
      const to = after.length > 0 ? ` to “${words.after}”` : '';
      return `\`${field}\` from “${words.before}”${to}`;
    });
    const does = isGone ? 'removal of' : isMore ? 'addition to' : 'change of';
    const what = `${does} what \`${change.id}\` was published with, ${told.join(', ')}`;
    const record = offered(change, home ?? change.id, day);
    const message = unexpected(what, `a record under \`corrections\` that names it, such as \`${record}\``);
    const rule = isGone ? 'silent-removal' : 'silent-change';
    return place ? place.problem(message, rule) : found.problem(message, rule, change.fields[0]!.before[0]);
  }

  /** The record to add, as it may be pasted into a list in YAML. */
  function offered({ id, fields }: Change, about: string, date: string): string {
    const { instead, without, added } = language.words.corrections;
    const [{ before: old, after }] = fields as [Change['fields'][number]];
    const words = differing(textOf(old), textOf(after));
    const isMore = old.length === 0;
    const changed = after.length > 0 ? instead(words.before, words.after) : without(textOf(old));
    const what = isMore ? added(textOf(after)) : changed;
    let name = `${id}-corrected`.replace(/^(p-|site-)/, '');
    while (ids.has(name)) name += '-again';
    return `- {id: ${name}, date: ${date}, about: ${about}, kind: ${isMore ? 'update' : 'correction'}, what: ${JSON.stringify(what)}}`;
  }
}

/** The last day that any page knows of or was published on: what is published now is published no earlier. */
function lastDay(documents: readonly Document[]): string {
  const days = documents.flatMap((one) => {
    const { published, 'as-of': asOf } = one.data as { published?: string; 'as-of'?: string };
    return [published ?? [], asOf ?? []].flat();
  });
  return days.sort().at(-1) ?? '';
}

/** Where a change stands: at the field, or else at what it is a field of. */
function placeOf({ fields }: Change, home: string | undefined, today: readonly Placed[]): Placed | undefined {
  const here = today.filter((one) => one.id === home);
  return fields[0]!.after.length > 0
    ? here.find(({ field, text }) => field === fields[0]!.field && text === fields[0]!.after[0]!.text)
    : (here.find(({ field }) => field === fields[0]!.field) ?? here[0]);
}

function textOf(list: readonly { text: string }[]): string {
  return list.map(({ text }) => text).join(' · ');
}
