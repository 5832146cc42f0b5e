import { normal } from './normal.ts';

/** A text as it was published. */
export type Version = {
  /** Of what: the id of a record, section, paragraph or document. */
  id: string;
  /** The key that it stood under, such as `text` or `steps.signed`. */
  field: string;
  text: string;
  /** The day from which it stood. */
  since: string;
  /** The correction that brought it. */
  made?: string;
  /** The correction that ended it; empty where its words went on elsewhere: split, merged, under another id. */
  ended?: string;
};

/** What a page says now. */
export type Statement = Pick<Version, 'id' | 'field' | 'text' | 'since'>;

/** The keys of texts, each worked out once: there are thousands, and each is asked for many times. */
const keys = new WeakMap<object, string>();

/** What tells one text of a field from every other. Typography does not. */
export function keyOf(one: Pick<Version, 'id' | 'field' | 'text'>): string {
  const key = keys.get(one) ?? JSON.stringify([one.id, one.field, normal(one.text)]);
  keys.set(one, key);
  return key;
}

/** What tells one version from every other: a text may come back, even on the same day. */
export function versionKey(version: Version): string {
  return keyOf(version) + version.since + (version.made ?? '');
}

/** The texts that a site shows today, as far as it was published. */
export function standing(versions: readonly Version[]): Version[] {
  return versions.filter(({ ended }) => ended === undefined);
}

/** The text of the file: a version a line, sorted, so that changes are read and merged by line. */
export function printVersions(versions: readonly Version[]): string {
  const lines = new Map(versions.map((version) => [versionKey(version), JSON.stringify(version)]));
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return `[\n${sorted.map(([, line]) => line).join(',\n')}\n]\n`;
}
