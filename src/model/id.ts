import { z } from 'astro/zod';
import { anyOf } from '../diagnostics/wording.ts';
import { RESERVED } from './anchors.ts';
import { pattern } from './fields.ts';

/** The shape of every id, which is also its anchor, JSON key and share address. */
export const ID = /^[a-z][a-z0-9-]*$/;

/** A folder is called by it, of which file systems bear 255 letters. */
const LONGEST_ID = 100;

export const id = z
  .string()
  .regex(ID, { error: 'an id of small letters, digits and hyphens that begins with a letter' })
  .max(LONGEST_ID, { error: `an id of at most ${LONGEST_ID} letters` })
  .refine((value) => !RESERVED.test(value), { error: 'an id that does not begin with `p-` or `site-`' })
  .meta({
    defines: true,
    expected: 'an id',
    description: 'Its id, the only one of its name on the site, and its anchor.',
    examples: ['some-id'],
  });

/** The id of another record; the linker checks that it exists and is of one of these kinds (any, where none is named). */
export const ref = (...kinds: RefKind[]) => {
  const what = anyOf(kinds) || 'record';
  const expected = `the id of ${/^a/.test(what) ? 'an' : 'a'} ${what}`;
  return z
    .string()
    .regex(ID, { error: expected })
    .meta({ refers: kinds, expected, examples: [`some-${kinds[0] ?? 'record'}`] });
};

export type RefKind = 'actor' | 'agreement' | 'claim' | 'date' | 'source' | 'term';

/** The key of something that is declared in site.yaml: a kind of agreement, a step. */
export const key = (what: string) => pattern(ID, what).meta({ examples: ['some-key'] });
