import { dateWordsWithin } from '../../src/dates/words.ts';
import { defOf, metaOf, unwrap, type Schema } from '../../src/model/schema.ts';
import { languageOf } from '../../src/words/language.ts';

/** What was written in a field, how a page shows it, and how often at least. */
export type Marker = { field: string; shown: string; times: number };

const { words } = languageOf('en-GB');

/** Values of fields that are neither text nor date, by their key: an id that must be another's, a code, a choice. */
const SAMPLES: Record<string, string> = {
  language: 'en-GB',
  contact: 'mailto:marked@contact.example',
  lead: 'id-article-id',
  follows: 'kind-one',
  'road-in': 'ahead',
  tracks: 'kind-one',
  type: 'kind-one',
  kinds: 'kind-one',
  steps: 'step-one',
  road: 'step-one',
  days: '77',
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
  at: '¶3',
  paragraphs: words.claims.paragraphs(7),
  confidence: words.timeline.confidence.low,
  minor: words.corrections.minor,
  days: '77',
  'led-to': words.timeline.relations['led-to'].says,
  answers: words.timeline.relations.answers.says,
  fulfils: words.timeline.relations.fulfils.says,
  breaks: words.timeline.relations.breaks.says,
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
  private readonly text: (marked: string, number: number) => string;
  private count = 0;
  private parties: string[] = [];

  /**
   * @param target makes a record of one of these kinds that a reference can lead to, and gives its id
   * @param text writes the text of the field of a number, in which the word stands by which it is found
   */
  constructor(target: Filler['target'], text: Filler['text']) {
    this.target = target;
    this.text = text;
  }

  /** @param field its path, which ends in its key */
  fill(schema: Schema, field: string): unknown {
    const def = defOf(unwrap(schema));
    const key = field.split('.').at(-1)!;
    switch (def.type) {
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
      case 'enum':
        this.showSample(field, key);
        return key !== 'type' && key in SAMPLES ? SAMPLES[key] : Object.keys(def.entries).at(-1)!;
      case 'literal':
        return def.values[0];
      case 'string':
      case 'unknown':
        return this.string(schema, field, key);
      default:
        throw new Error(`No sample for the ${def.type} at ${field}`);
    }
  }

  private string(schema: Schema, field: string, key: string): string | undefined {
    const number = ++this.count;
    const { defines, refers, expected = '' } = metaOf(schema);
    if (defines) return `id-${field.replace(/\W/g, '-')}`;
    if (refers) this.showSample(field, key);
    if (refers) return this.target(refers, number, (shown, times) => this.found(field, shown, times));
    // A name is given in parts, or else whole.
    if (key === 'literal') return undefined;
    const text = this.text(`Marked${number}`, number);
    if (expected === 'text') return this.found(field, `Marked${number}`) && text;
    if (expected === 'a web address')
      return `https://${this.found(field, `marked${number}.example/`)}?${text.replace(/[\s"<>]/g, '')}`;
    if (expected.startsWith('a language tag') && field !== 'site.language')
      return this.found(field, `lang="${this.languages[0]}"`) && this.languages.shift()!;
    if (/^(an EDTF date|a single|a date|a day)\b/.test(expected)) {
      const value = dayOf(key === 'as-of' ? 2020 : 1950, number);
      // A source stands under its year.
      const year = key === 'issued' ? value.slice(0, 4) : '';
      this.found(field, dateWordsWithin(year, value, words.dates));
      return value;
    }
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
