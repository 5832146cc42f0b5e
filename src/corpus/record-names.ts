import type { ArticleData } from '../model/article.ts';
import { shortPublisherOf, type Source } from '../model/source.ts';
import type { Words } from '../words/language.ts';
import type { Document } from './documents.ts';
import { shortName } from './short-name.ts';

/** What something with an id is called. */
export type Names = {
  /** How a reader knows it: a name, title or heading. */
  name: string;
  /** The same in a word or two, where many stand in a row. */
  label: string;
  /** Of what has no name of its own: what the section of its page is called; nothing above the first. */
  section?: (words: Words) => string | undefined;
};

type Statement = ArticleData['statements'][number];

/** Letters of a name that gives way to an alias where many stand in a row. */
const LONGEST_LABEL = 35;

/** What a record of whatever kind is called: the first of the fields that can name it; its id where the record is wrong. */
export function namesAt({ kind, data }: Document, path: readonly PropertyKey[], id: string): Names {
  const record = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
  if (record === undefined) return { name: id, label: id };
  const { name: given, title, topic, says, text, what, alt, at } = record as Record<string, string | undefined>;
  // A sentence that stands for a name among others has no full stop.
  const sentence = (says ?? text ?? what)?.replace(/\.$/, '');
  const name = given ?? title ?? topic ?? sentence ?? alt ?? id;
  if (kind === 'sources') return { name, label: shortPublisherOf(record as Source) };
  const section = sectionOf(path[0], record as { heading?: string; kind?: Statement['kind'] });
  if (section) return { name, label: name, section };
  const { aliases = [] } = record as { aliases?: { text: string }[] };
  return { name, label: says && at ? at : shortName({ name, aliases }, LONGEST_LABEL) };
}

/** The section of what pages hold beside their prose and give no name: a part in short, a key point, a statement. */
function sectionOf(list: PropertyKey | undefined, { heading, kind }: { heading?: string; kind?: Statement['kind'] }) {
  if (heading) return () => heading;
  if (list === 'key-points') return ({ article }: Words) => article.keyPoints;
  if (list === 'statements' && kind) return ({ article }: Words) => article.statements[kind];
  return undefined;
}
