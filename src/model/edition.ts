import { z } from 'zod';
import { LANGUAGES } from '../words/language.ts';
import { ID, lang, ref, text, webAddress } from './fields.ts';
import { kinds } from './kind.ts';

export const SHAPES = ['disc', 'square', 'diamond', 'triangle', 'ring'] as const;
export type Shape = (typeof SHAPES)[number];

const shape = z.enum(SHAPES);
const colour = z.string().regex(/^#[0-9a-f]{6}$/, { error: 'a colour such as `#1f3f8f`' });

const licence = z.strictObject({ name: text, url: webAddress });

/** content/site.yaml: what a publisher says of the whole site. Everything in it has a default. */
export const edition = z.strictObject({
  /** The name of the site, in the masthead; that of the lead article where there is none. */
  title: text.optional(),
  /** Said on pages that have no description of their own. */
  tagline: text.optional(),
  /** The language of the site, a BCP 47 tag: `en-GB`, `fr`. */
  language: lang
    .refine((tag) => LANGUAGES.includes(tag.split('-')[0]!), {
      error: `a language whose words the generator has: ${LANGUAGES.join(', ')}`,
    })
    .default('en-GB'),
  /** Who publishes it. */
  publisher: z.strictObject({ name: text, url: webAddress.optional() }).optional(),
  /** Where the site will stand; SITE_URL goes before it. */
  address: webAddress.optional(),
  /** Where readers report mistakes. */
  contact: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, {
      error: 'an address such as `mailto:desk@news.example` or `https://…`',
    })
    .optional(),
  /** Under what texts and data, and the software, may be used. */
  licences: z.strictObject({ content: licence.optional(), code: licence.optional() }).default({}),
  /** The article on the front page; the one published first where nothing is said. */
  lead: z.string().regex(ID, { error: 'the id of an article' }).optional(),
  /** The shapes of the mark in masthead, icon and cards, from left to right. */
  mark: z.array(z.strictObject({ shape, colour })).default([]),
  /** The actors that figures tell apart, each by a shape and a colour; `night` is its colour on dark paper. */
  cast: z.array(z.strictObject({ actor: ref('actor'), shape, colour, night: colour.optional() })).default([]),
  /** The kinds of agreement in the story, by the key that an agreement names as its `type`. */
  kinds: kinds.optional(),
  /** The kind of agreement that figures follow; the first where nothing is said. */
  follows: z.string().regex(ID, { error: 'the key of a kind' }).optional(),
});

export type EditionData = z.output<typeof edition>;
