import { z } from 'astro/zod';
import { cslDate } from './csl-date.ts';
import { cslName, fullName } from './csl-name.ts';
import { plainText } from './csl-text.ts';
import { CSL_TYPES, TIERS, tierOf } from './csl-types.ts';
import { DATES, NAMES, TEXTS } from './csl-variables.ts';
import { day } from './edtf.ts';
import { lang, webAddress } from './fields.ts';
import { id } from './id.ts';

/** A field for each variable of a table, with what the table says of it. */
function fields<Key extends string, Field extends z.ZodType>(table: Record<Key, string>, field: Field) {
  const entries = Object.entries<string>(table).map(([key, what]) => [key, field.optional().describe(what)]);
  return Object.fromEntries(entries) as Record<Key, z.ZodOptional<Field>>;
}

/** A source as an author may write it. */
export const item = z
  .strictObject({
    id,
    type: z.enum(CSL_TYPES).describe('What it is.'),
    title: plainText.describe('Its title; marks of italics and the like are taken out of it.'),
    ...fields(NAMES, z.array(cslName).min(1, { error: 'at least one name' })),
    ...fields(TEXTS, plainText),
    ...fields(DATES, cslDate),
    URL: webAddress.optional().describe('Where it can be read.'),
    archived: z
      .strictObject({
        url: webAddress.describe('Where the copy can be read.'),
        date: day.describe('The day it was made.'),
      })
      .optional()
      .describe('A copy in an archive, as it was on a day; our own field.'),
    language: lang.optional().describe('The language it is in, as a BCP 47 tag.'),
    tier: z
      .enum(TIERS)
      .optional()
      .describe('How near to the events it is; our own field. Where nothing is said, as its type has it.'),
    'publisher-short': plainText
      .optional()
      .describe('Its publisher in brief, as pages name it beside a statement; our own field, as CSL has none.')
      .meta({ examples: ['Herring Board'] }),
  })
  .meta({
    examples: [
      {
        id: 'muster-nets',
        type: 'article-journal',
        title: 'On nets',
        author: [{ family: 'Muster', given: 'Ada' }],
        'container-title': 'Annals of Herring Research',
        volume: '3',
        page: '10–20',
        issued: '2024-05',
        DOI: '10.5555/12345678',
        URL: 'https://journal.example/nets',
        accessed: '2024-06-01',
        language: 'en',
        tier: 'reference',
      },
    ],
  });

/** A source, as a CSL item (Citation Style Language 1.0.2) with our own `tier`. */
export const source = item.transform((given) => ({ ...given, tier: given.tier ?? tierOf(given.type) }));

/** content/sources.yaml: CSL-YAML as Zotero and Pandoc write it, a list or a list under `references`. */
export const bibliography = z.strictObject({
  references: z.array(source).describe('Every source of the site.'),
  nocite: z.literal('[@*]').optional().describe('What Pandoc writes into its lists; it changes nothing.'),
});

export type Source = z.output<typeof source>;

/** The names of who made a source, the authors before all others; none where it gives none. */
export function creatorsOf(source: Source): string[] {
  const first = (Object.keys(NAMES) as (keyof typeof NAMES)[]).find((role) => source[role]);
  return first ? source[first]!.map(fullName) : [];
}

/** Who answers for a source, in a few words: its publisher, or else what it stands in, who made it, or its title. */
export function publisherOf(source: Source): string {
  const { publisher, authority, title } = source;
  return publisher ?? source['container-title'] ?? authority ?? (creatorsOf(source).join(', ') || title);
}

/** The same in brief, as it stands beside a statement. */
export function shortPublisherOf(source: Source): string {
  return source['publisher-short'] ?? source.publisher ?? source['container-title-short'] ?? publisherOf(source);
}
