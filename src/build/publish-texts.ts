import { join } from 'node:path';
import { PUBLISHED_FILE, readPublished } from '../remembered/read.ts';
import { printVersions, versionKey, type Version } from '../remembered/version.ts';
import { writeIfOther } from './write-if-other.ts';

/** How many texts of a site the file of published texts of its content folder does not remember yet. */
export function unremembered(content: string, versions: readonly Version[]): number {
  const known = new Set(readPublished(content, 'content').own.map(versionKey));
  return versions.filter((version) => !known.has(versionKey(version))).length;
}

/**
 * Remembers all that a site says: brings the file of published texts of its content folder up to date.
 * @returns whether the file has changed
 */
export function publishTexts(content: string, versions: readonly Version[]): boolean {
  return writeIfOther(join(content, PUBLISHED_FILE), printVersions(versions));
}
