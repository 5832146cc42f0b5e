import { z } from 'astro/zod';
import { LANGUAGES } from '../words/language.ts';
import { moment } from './edtf.ts';
import { lang, pattern, text, webAddress } from './fields.ts';
import { key, ref } from './id.ts';
import { kinds } from './kind.ts';

export const SHAPES = ['disc', 'square', 'diamond', 'triangle', 'ring'] as const;
export type Shape = (typeof SHAPES)[number];

const shape = z.enum(SHAPES).describe('Its shape.');
const colour = pattern(/^#[0-9a-f]{6}$/, 'a colour such as `#1f3f8f`').meta({ examples: ['#1f3f8f'] });

const licence = z.strictObject({
  name: text.describe('What it is called.').meta({ examples: ['CC BY 4.0'] }),
  url: webAddress.describe('Where it can be read.'),
});

/** content/site.yaml: what a publisher says of the whole site. Everything in it has a default. */
export const edition = z.strictObject({
  title: text
    .optional()
    .describe('The name of the site, in the masthead; that of the lead article where there is none.'),
  tagline: text.optional().describe('Said on pages that have no description of their own.'),
  language: lang
    .refine((tag) => LANGUAGES.includes(tag.split('-')[0]!), {
      error: `a language whose words the generator has: ${LANGUAGES.join(', ')}`,
    })
    .default('en-GB')
    .describe('The language of the site, as a BCP 47 tag.')
    .meta({ examples: ['en-GB', 'fr'] }),
  publisher: z
    .strictObject({
      name: text.describe('What the publisher is called.'),
      url: webAddress.optional().describe('The address of the publisher.'),
    })
    .optional()
    .describe('Who publishes it.'),
  address: webAddress.optional().describe('Where the site will stand; `SITE_URL` goes before it.'),
  contact: pattern(
    /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
    'an address such as `mailto:desk@news.example` or `https://…`',
  )
    .optional()
    .describe('Where readers report mistakes.')
    .meta({ examples: ['mailto:desk@news.example'] }),
  licences: z
    .strictObject({
      content: licence.optional().describe('Under what texts and data may be used.'),
      code: licence.optional().describe('Under what the software may be used.'),
    })
    .default({})
    .describe('Under what the site may be used.')
    .meta({ examples: [{ content: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }] }),
  lead: key('the id of an article')
    .optional()
    .describe('The article on the front page; the one published first where nothing is said.'),
  mark: z
    .array(z.strictObject({ shape, colour: colour.describe('Its colour.') }))
    .default([])
    .describe('The shapes of the mark in masthead, icon and cards, from left to right.')
    .meta({ examples: [[{ shape: 'disc', colour: '#b0123a' }]] }),
  cast: z
    .array(
      z.strictObject({
        actor: ref('actor').describe('Who is drawn so.'),
        shape,
        colour: colour.describe('Its colour on light paper.'),
        night: colour.optional().describe('Its colour on dark paper.'),
      }),
    )
    .default([])
    .describe('The actors that figures tell apart, each by a shape and a colour.'),
  'thins-after': moment
    .optional()
    .describe('When sources thin out: what is shown after it is less sure.')
    .meta({ examples: ['2026-03'] }),
  lanes: z
    .array(
      z.strictObject({
        name: text.describe('What they have in common.').meta({ examples: ['Exercises and visits'] }),
        dates: z
          .array(ref('date'))
          .min(1, { error: 'at least one date' })
          .describe('Which they are.')
          .meta({ examples: [['first-exercise', 'second-exercise']] }),
      }),
    )
    .default([])
    .describe('Dates that the overview of the timeline shows in a lane of their own.'),
  kinds: kinds
    .optional()
    .describe('The kinds of agreement in the story, by the key that an agreement names as its `type`.'),
  follows: key('the key of a kind')
    .optional()
    .describe('The kind of agreement that figures follow; the first where nothing is said.'),
  day: ref('date').optional().describe('The date that the story turns on, which figures mark.'),
});

export type EditionData = z.output<typeof edition>;
