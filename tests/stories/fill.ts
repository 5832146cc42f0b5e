import type { z } from 'zod';
import { dateWords } from '../../src/dates/words.ts';
import { date, day, lang, moment, text, webAddress } from '../../src/model/fields.ts';
import { languageOf } from '../../src/words/language.ts';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/** What was written in a field, how a page shows it, and how often at least. */
export type Marker = { field: string; shown: string; times: number };

const { words } = languageOf('en-GB');

/** Values of fields that are neither text nor date, by their key: an id that must be another's, a code, a choice. */
const SAMPLES: Record<string, string> = {
  language: 'en-GB',
  contact: 'mailto:marked@contact.example',
  lead: 'id-article-id',
  follows: 'kind-one',
  tracks: 'kind-one',
  type: 'kind-one',
  kinds: 'kind-one',
  steps: 'step-one',
  phase: 'in-force',
  minor: 'true',
  wikidata: 'Q90001',
  iso3166: 'PT',
  at: '3',
  paragraphs: '7',
};

/** How a page shows those of them that it shows. */
const SHOWN: Record<string, string> = {
  contact: SAMPLES['contact']!,
  wikidata: SAMPLES['wikidata']!,
  iso3166: 'ISO 3166 PT',
  at: words.claims.paragraph(3),
  paragraphs: words.claims.paragraphs(7),
  confidence: words.timeline.confidence.low,
  minor: words.corrections.minor,
};

const LANGUAGES = 'pt it nl sv fi da pl cs hu ro sk sl hr et lv lt'.split(' ');

/** Writes values that schemas accept, every field filled, each with something of its own by which it is found on a page. */
export class Filler {
  readonly markers: Marker[] = [];
  /** Retired ids, as a ledger has them. */
  readonly ledger: { id: string; page: string }[] = [];
  private readonly languages = [...LANGUAGES];
  private readonly target: (
    kinds: readonly string[],
    number: number,
    found: (shown: string, times: number) => void,
  ) => string;
  private count = 0;
  private parties: string[] = [];

  /** @param target makes a record of one of these kinds that a reference can lead to, and gives its id */
  constructor(target: Filler['target']) {
    this.target = target;
  }

  /** @param field its path, which ends in its key */
  fill(schema: Schema, field: string): unknown {
    const def = (schema as z.ZodType).def as Def;
    const key = field.split('.').at(-1)!;
    switch (def.type) {
      case 'optional':
      case 'default':
        return this.fill(def.innerType, field);
      case 'pipe':
        return this.fill(((def.in as z.ZodType).def as Def).type === 'transform' ? def.out : def.in, field);
      case 'array':
        // The parties of a step are those of its agreement.
        if (/steps.*parties$/.test(field)) return this.parties;
        if (key === 'parties') return (this.parties = [1, 2].map(() => this.fill(def.element, field) as string));
        return [this.fill(def.element, field)];
      case 'object':
        return Object.fromEntries(
          Object.entries(def.shape).map(([inner, one]) => [inner, this.fill(one, `${field}.${inner}`)]),
        );
      case 'record': {
        const name = this.fill(def.keyType, field) as string;
        return { [name]: this.fill(def.valueType, `${field}.${name}`) };
      }
      // Dates of sources, which may be written in many ways.
      case 'unknown':
        return this.day(field, key);
      case 'literal':
        return def.values[0];
      case 'enum':
        this.showSample(field, key);
        return key !== 'type' && key in SAMPLES ? SAMPLES[key] : Object.keys(def.entries).at(-1)!;
      case 'string':
        return this.string(schema as z.ZodType, field, key);
      default:
        throw new Error(`No sample for the ${def.type} at ${field}`);
    }
  }

  private string(schema: z.ZodType, field: string, key: string): string {
    const number = ++this.count;
    if (schema.meta()?.['defines']) return `id-${field.replace(/\W/g, '-')}`;
    const refers = schema.meta()?.['refers'] as string[] | undefined;
    if (refers) return this.target(refers, number, (shown, times) => this.found(field, shown, times));
    // A schema keeps its definition when a description is put to it.
    const is = (field: z.ZodType) => schema.def === field.def;
    if (is(text)) return this.found(field, `Marked${number}`);
    if (is(webAddress)) return `https://${this.found(field, `marked${number}.example/`)}`;
    if (is(lang)) return this.found(field, `lang="${this.languages[0]}"`) && this.languages.shift()!;
    if (is(date) || is(moment) || is(day)) return this.day(field, key);
    if (field.endsWith('retired.id')) {
      this.ledger.push({ id: `old-${number}`, page: 'glossary/' });
      this.found(field, `id="old-${number}"`);
      return `old-${number}`;
    }
    if (key === 'file') return `pictures/${field.split('.')[0]}.png`;
    if (/colour$|night$/.test(key)) return this.found(field, `#${(0x101010 + number).toString(16)}`);
    if (!(key in SAMPLES)) throw new Error(`No sample for ${field}`);
    this.showSample(field, key);
    return SAMPLES[key]!;
  }

  private day(field: string, key: string): string {
    const value = dayOf(key === 'as-of' ? 2020 : 1950, ++this.count);
    this.found(field, dateWords(value, words.dates));
    return value;
  }

  private showSample(field: string, key: string): void {
    if (key in SHOWN) this.found(field, SHOWN[key]!);
  }

  private found(field: string, shown: string, times = 1): string {
    this.markers.push({ field, shown, times });
    return shown;
  }
}

/** A day of its own for each number, in order. */
function dayOf(year: number, number: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${year + Math.floor(number / 336)}-${pad((Math.floor(number / 28) % 12) + 1)}-${pad((number % 28) + 1)}`;
}
