import { z } from 'astro/zod';
import { actor } from '../model/actor.ts';
import { agreement, taken } from '../model/agreement.ts';
import { article } from '../model/article.ts';
import { claim } from '../model/claim.ts';
import { correction } from '../model/correction.ts';
import { cslName } from '../model/csl-name.ts';
import { TIERS } from '../model/csl-types.ts';
import { dated } from '../model/date.ts';
import { explainer } from '../model/explainer.ts';
import { text } from '../model/fields.ts';
import { key, ref } from '../model/id.ts';
import { alias } from '../model/names.ts';
import { picture } from '../model/picture.ts';
import { records } from '../model/records.ts';
import { item } from '../model/source.ts';
import { term } from '../model/term.ts';

const addressed = { url: z.string().describe('Where it stands, below the site’s root: page and fragment.') };

const NOT_OF_PAGES = Object.fromEntries(Object.keys(records).map((name) => [name, true])) as Record<
  keyof typeof records,
  true
>;

const section = z.strictObject({
  id: z.string(),
  text: z.string().describe('Its heading.'),
  short: z.string().optional().describe('What a list of contents calls it, where its heading is long.'),
  depth: z.int().describe('The rank of its heading, from 2.'),
  line: z.int().describe('The line of its file.'),
  column: z.int(),
  opening: z.string().describe('Its first paragraph.'),
});

const mention = z.strictObject({
  id: z.string().describe('The record that is mentioned.'),
  section: z.string().describe('The section, empty before the first.'),
  paragraph: z.string().describe('The paragraph, empty in a heading.'),
  opening: z.string().describe('The first words of the sentence.'),
});

/** What a text has beside its frontmatter. */
const written = {
  ...addressed,
  file: z.string().describe('The file that it is made from.'),
  html: z.string().describe('Its body, with links relative to its page.'),
  sections: z.array(section),
  mentions: z.array(mention).describe('The records that it mentions, in order.'),
};

const steps = z
  .record(key('the key of a step'), z.array(z.union([ref('date'), taken])))
  .describe('What has been done, by the keys of the steps of its kind: ids of dates, or what some parties did on one.');

const authors = z.array(z.union([text, cslName])).describe('Who wrote it.');

const aliases = z.array(z.union([text, alias])).describe('Other names by which readers may look for it.');

/** What each list of `article.json` holds, under the name of one of its records. */
const RECORDS = {
  article: article.omit(NOT_OF_PAGES).extend({ ...written, authors }),
  explainer: explainer.omit(NOT_OF_PAGES).extend(written),
  actor: actor.extend({ aliases, ...addressed }),
  term: term.extend({ aliases, ...addressed }),
  date: dated.safeExtend(addressed),
  agreement: agreement.extend({ aliases, steps, ...addressed }),
  claim: claim.extend(addressed),
  source: item.extend({ tier: z.enum(TIERS).describe('How near to the events it is.'), ...addressed }),
  correction: correction.extend(addressed),
  picture: picture.extend({ width: z.int(), height: z.int(), ...addressed }),
};

/** The names of the schemas: of all of `article.json`, and of each sort of record in it. */
export const SCHEMA_NAMES = ['all', ...(Object.keys(RECORDS) as (keyof typeof RECORDS)[])] as const;

/** Address of a schema, below the site’s root. */
export const schemaAddress = (name: (typeof SCHEMA_NAMES)[number]) => `data/schema/${name}.json`;

/** A JSON Schema (draft 2020-12) of `article.json` or of one sort of record in it, made from the schemas that content is held to. */
export function jsonSchema(name: (typeof SCHEMA_NAMES)[number], siteUrl: URL): string {
  const $id = new URL(schemaAddress(name), siteUrl).href;
  return `${JSON.stringify({ $id, ...(name === 'all' ? WHOLE : ofRecord(RECORDS[name])) }, null, 1)}\n`;
}

const WHOLE = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: Object.fromEntries(
    Object.keys(RECORDS).map((name) => [
      `${name}s`,
      { if: { type: 'array' }, then: { items: { $ref: `${name}.json` } }, else: { $ref: '#/$defs/index' } },
    ]),
  ),
  $defs: {
    index: {
      description: 'Of a list that is too long for one file: the files that have it, each an array of such records.',
      type: 'object',
      properties: {
        count: { type: 'integer' },
        files: { type: 'array', items: { type: 'string' } },
      },
      required: ['count', 'files'],
      additionalProperties: false,
    },
  },
  required: Object.keys(RECORDS).map((name) => `${name}s`),
  additionalProperties: false,
};

/** Without what schemas say to the reader of content files alone. */
function ofRecord(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      for (const word of ['expected', 'defines', 'refers', 'examples', 'default']) delete jsonSchema[word];
    },
  });
}
