import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GIVEN } from '../corpus/gleanings.ts';
import { likelyId } from '../corpus/likely-id.ts';

/** Every id that a content folder gives or ever gave, found by its looks: files that are wrong count too. */
export function givenIds(content: string): Set<string> {
  const texts = globSync('**/*.{md,yaml,json}', { cwd: content }).map((file) =>
    readFileSync(join(content, file), 'utf8'),
  );
  return new Set(texts.flatMap((text) => [...text.matchAll(GIVEN)].map(([, id, heading]) => (id ?? heading)!)));
}

/** An id for a title that is not given yet, with a number behind it where need be; none where a title has no Latin letter. */
export function proposedId(title: string, given: ReadonlySet<string>): string | undefined {
  const [id] = likelyId(title);
  if (id === undefined || !given.has(id)) return id;
  let number = 2;
  while (given.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
