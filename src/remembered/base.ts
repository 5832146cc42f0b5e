import type { Correction } from './correction.ts';
import type { Found } from './read.ts';
import { versionKey, standing, type Version } from './version.ts';

/**
 * What was published: all that git has, whatever the file says, and what the file has beside it. A version that the file alone ends
 * has ended only if a correction of it says so.
 */
export function published(
  { own, committed }: Found,
  corrections: readonly Correction[],
  heirOf: (id: string) => string | undefined,
): Version[] {
  const names = ({ id, ended }: Version) =>
    corrections.some((one) => one.id === ended && (one.about === id || one.about === heirOf(id)));
  const ours = new Map(own.map((version) => [versionKey(version), version]));
  const known = new Set(committed.map(versionKey));
  const kept = committed.map((version) => {
    const here = ours.get(versionKey(version));
    return version.ended === undefined && here && names(here) ? { ...version, ended: here.ended! } : version;
  });
  return [...kept, ...own.filter((version) => !known.has(versionKey(version)))];
}

/** Whether nearly nothing that was published has an id any more: another story has taken its place. */
export function isAnotherStory(versions: readonly Version[], heirOf: (id: string) => string | undefined): boolean {
  const ids = new Set(standing(versions).map(({ id }) => id));
  const gone = [...ids].filter((id) => heirOf(id) === undefined);
  return gone.length > 20 && gone.length > ids.size / 2;
}
