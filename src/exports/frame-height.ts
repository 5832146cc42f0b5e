import type { Corpus } from '../corpus/corpus.ts';
import type { Embed } from '../figures/embeds.ts';
import { citations } from '../views/citations.ts';
import { quotations, withoutQuotations } from '../views/quotations.ts';
import { readableAddress } from '../views/readable-address.ts';
import { sourcesById } from '../views/sources-by-id.ts';
import { languageOf } from '../words/language.ts';

/** Figures and tables are as high as they have rows: a frame shows this much, in pixels, and scrolls. */
const SCROLLED = 760;

/** Above and below the text: the label, and what leads to the site. */
const REST = 150;

/** What a line holds in a frame 640 pixels wide, in characters, and its height. */
const TITLE = { holds: 46, height: 29.3 };
const TEXT = { holds: 64, height: 27.2 };
const SMALL = { holds: 60, height: 23 };

/** Between paragraphs. */
const SPACE = 12;

/** How high a frame 640 pixels wide must be to show an embed, in pixels, from the length of its text. */
export function frameHeight(corpus: Corpus, { id, title, native, description, shows }: Embed): number {
  const head = REST + set(`${title} ${native?.text ?? ''}`, TITLE);
  switch (shows.kind) {
    case 'text': {
      const { readRest } = languageOf(corpus.edition.language).words.site;
      const text = shows.isCut ? `${description} … ${readRest}` : description;
      return Math.ceil(head + set(text, TEXT) + quoted(corpus, shows.cites) + set(cited(corpus, shows.cites), SMALL));
    }
    case 'source': {
      const { URL: address = '' } = sourcesById(corpus).get(id)!;
      // Its description is its publisher, after which the day stands.
      return Math.ceil(
        head + set(`${description} · 2000-01-01`, TEXT) + set(readableAddress(address) ?? address, TEXT),
      );
    }
    default:
      return SCROLLED;
  }
}

function cited(corpus: Corpus, cites: Parameters<typeof citations>[1]): string {
  return citations(corpus, withoutQuotations(cites))
    .map(({ publisher, which, at }) => [publisher, which?.text, at].filter(Boolean).join(', '))
    .join('; ');
}

/** The height of quotations, each a paragraph. */
function quoted(corpus: Corpus, cites: Parameters<typeof citations>[1]): number {
  const heights = quotations(corpus, cites).map(
    ({ quote, by = '', publisher, at = '' }) => SPACE + set(`“${quote}” – ${by}, ${publisher}, ${at}`, SMALL),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The height of a text; characters of East Asia are twice as wide as others. */
function set(text: string, { holds, height }: typeof TEXT): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  return Math.ceil((text.length + wide.length) / holds) * height;
}
