import sharp from 'sharp';
import type { Card } from './card.ts';
import type { FontFile } from './font-files.ts';
import { fontBook } from './fonts.ts';
import { cardSvg } from './layout.ts';
import { withoutFont } from './shape.ts';

/** A card as PNG, and the characters for which there was no font: a native name with such a one is left out. */
export type DrawnCard = { png: Uint8Array; missing: string };

/**
 * Draws cards, one after another. Fonts stay open from card to card.
 * @param files the fonts, best first
 */
export function cardDrawer(files: readonly FontFile[]): (card: Card) => Promise<DrawnCard> {
  const open = fontBook(files);
  return async (raw) => {
    const card = tidy(raw);
    const { native, edition } = card;
    const lanes = (card.lanes?.lanes ?? []).map(({ name, days }) => name + days).join('');
    const own = `${lanes}${card.kicker}${card.title}${card.description}${edition.title}…`;
    const find = await open(own, edition.lang);
    if (native) await open(`${native.text}…`, native.lang);
    const nameless = native ? withoutFont(native.text, native.lang, find) : '';
    const svg = cardSvg(nameless ? { ...card, native: undefined } : card, find);
    const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 6, palette: false }).toBuffer();
    return { png, missing: nameless + withoutFont(own, edition.lang, find) };
  };
}

/** Letters with their marks in one character where there is one, as fonts have them; white space as single spaces. */
function tidy({ kicker, title, description, native, edition, lanes }: Card): Card {
  const neat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return {
    kicker: neat(kicker),
    title: neat(title),
    description: neat(description),
    native: native && { ...native, text: neat(native.text) },
    edition: { ...edition, title: neat(edition.title) },
    lanes,
  };
}
