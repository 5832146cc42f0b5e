import { z } from 'astro/zod';
import { plainText } from './csl-text.ts';

const part = plainText.optional();

/** A name as CSL gives it (1.0.2): of a person in parts, of an institution as `literal`. */
export const cslName = z
  .strictObject({
    family: part.describe('The family name.'),
    given: part.describe('The given names.'),
    'dropping-particle': part.describe('What stands before the family name and is left out where that stands alone.'),
    'non-dropping-particle': part.describe('What stands before the family name and always stays with it.'),
    suffix: part.describe('What follows: Jr., III.'),
    literal: part.describe('The whole name, of an institution or where it has no parts.'),
    'comma-suffix': part.describe('Whether a comma stands before the suffix.'),
    'static-ordering': part.describe('Whether the family name always comes first.'),
    'parse-names': part.describe('Whether particles are still to be told from names.'),
  })
  .refine(({ family, given, literal }) => family ?? given ?? literal, { error: '`family` and `given`, or `literal`' })
  .meta({ examples: [{ family: 'Muster', given: 'Ada' }] });

/** Who wrote a text: a person by the parts of the name, or an institution by its whole name, for which that name alone may stand. */
export const byline = z.preprocess((value) => (typeof value === 'string' ? { literal: value } : value), cslName);

export type CslName = z.output<typeof cslName>;

/** A name in the order in which it is spoken. */
export function fullName(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const { given, family, suffix } = name;
  const last = [name['dropping-particle'], name['non-dropping-particle'], family].filter(Boolean).join(' ');
  const ordered = isTrue(name['static-ordering']) ? [last, given] : [given, last];
  const spoken = ordered.filter(Boolean).join(' ');
  return suffix === undefined ? spoken : `${spoken}${isTrue(name['comma-suffix']) ? ',' : ''} ${suffix}`;
}

function isTrue(flag: string | undefined): boolean {
  return flag !== undefined && flag !== 'false' && flag !== '0';
}
