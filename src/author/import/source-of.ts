import { likelyId } from '../../corpus/likely-id.ts';
import { problemsOf } from '../../corpus/validate.ts';
import { Yaml } from '../../corpus/yaml.ts';
import { tagOfLanguage } from '../../model/language-tag.ts';
import { source, type Source } from '../../model/source.ts';
import { proposedId } from '../given-ids.ts';
import { printYaml } from '../print-yaml.ts';

type Csl = Readonly<Record<string, unknown>>;

/** What is private to whoever made the export, belongs to others, or is written by it for itself. */
const LEFT_OUT = ['abstract', 'annote', 'citation-key', 'citation-label', 'keyword', 'note', 'system_id'];

/**
 * A source as `sources.yaml` has it, of an item of an export; or what is wrong with it. Nothing is made up: a tier that the
 * item lacks follows from its type, and a publisher or a day of access that it lacks stay away.
 * @param given every id of the content
 */
export function sourceOf(csl: Csl, given: ReadonlySet<string>): Omit<Source, 'tier'> | string[] {
  const id = idOf(csl, given);
  if (id === undefined) return ['It has no id, and no name or title to make one of'];
  const kept = Object.entries(csl).filter(([key]) => !LEFT_OUT.includes(key));
  const item = plain({ ...Object.fromEntries(kept), id, ...language(csl['language']) });
  const { data, error } = source.safeParse(item);
  if (error) return problemsOf(error.issues, source, new Yaml('', printYaml(item))).map(({ message }) => message);
  const { tier, ...rest } = data;
  return rest;
}

/** Its own id, written as ids are, or one from who made it and the year where that is an address or no text. */
function idOf(csl: Csl, given: ReadonlySet<string>): string | undefined {
  const own = String(csl['id'] ?? '');
  const [name] = (csl['author'] ?? []) as { family?: string; literal?: string }[];
  const who = name?.family ?? name?.literal ?? csl['publisher'] ?? csl['container-title'] ?? '';
  const year = /\d{4}/.exec(JSON.stringify(csl['issued'] ?? ''))?.[0] ?? '';
  const texts = [/^https?:/.test(own) ? '' : own, who ? `${String(who)} ${year}` : '', String(csl['title'] ?? '')];
  const usable = texts.find((text) => likelyId(text).length > 0);
  return usable && proposedId(usable, given);
}

function language(value: unknown): { language?: string } {
  const tag = typeof value === 'string' ? tagOfLanguage(value) : undefined;
  return tag === undefined ? {} : { language: tag };
}

/** The same with all values as texts, as YAML is read here; a name with nothing but a family name is an institution's. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]![0] === 'family') return { literal: String(entries[0]![1]) };
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
}
