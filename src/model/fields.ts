import { z } from 'astro/zod';
import { isBlank } from '../diagnostics/characters.ts';
import { tagOfLanguage } from './language-tag.ts';

/** Text of a shape, which `expected` says in words. */
export function pattern(shape: RegExp, expected: string) {
  return z.string().regex(shape, { error: expected }).meta({ expected });
}

export const text = z
  .string()
  .trim()
  .min(1, { error: 'some text' })
  .refine((value) => !isBlank(value), { error: 'some text' })
  .meta({ expected: 'text', examples: ['Some text'] });

/** A web address. */
export const webAddress = pattern(/^https?:\/\/[^\s"<>]+$/, 'a web address').meta({
  examples: ['https://www.example.org/'],
});

/** BCP 47 language tag. */
export const lang = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, {
    error: ({ input }) => {
      const tag = tagOfLanguage(String(input));
      return tag === undefined ? 'a language tag, such as `ja`' : `\`${tag}\`, the tag of that language`;
    },
  })
  .meta({ expected: 'a language tag, such as `ja`', examples: ['ja'] });

/** A number from 1, written as such. */
export const number = (expected: string) =>
  pattern(/^[1-9]\d*$/, expected)
    .meta({ examples: ['1'] })
    .transform(Number)
    .pipe(z.int().min(1));

/** `true` or `false`, and which it is where nothing is said. */
export const truth = (otherwise: 'true' | 'false') =>
  z
    .enum(['true', 'false'])
    .default(otherwise)
    .transform((value) => value === 'true')
    .pipe(z.boolean());

/** What is so only where it is said. */
export const flag = truth('false');
