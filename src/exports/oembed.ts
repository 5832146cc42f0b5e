import type { Corpus } from '../corpus/corpus.ts';
import type { Embed } from '../figures/embeds.ts';
import { escaped } from './xml.ts';

/** Pixels that what is embedded needs in a column of text; what needs more is scrolled. */
const WIDTH = 640;
const HEIGHTS = { text: 400, lanes: 760, tracker: 760 } as const satisfies Record<Embed['shows']['kind'], number>;

/** Address of the answer for an embed, below the site's root. */
export const oembedAddress = ({ id }: Embed): string => `oembed/${id}.json`;

/**
 * How to embed a thing, as the answer of an oEmbed provider (oembed.com, 1.0, type `rich`). It is a file: whatever size is asked for, it
 * gives that which fits.
 * @param card the size of cards
 * @param site the address of the site
 */
export function oembed({ edition }: Corpus, { id, title, shows, card }: Embed, site: URL, size: Size): string {
  const height = HEIGHTS[shows.kind];
  const source = escaped(new URL(`embed/${id}/`, site).href);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: edition.title,
    provider_url: site.href,
    thumbnail_url: new URL(`${card}card.png`, site).href,
    thumbnail_width: size.width,
    thumbnail_height: size.height,
    width: WIDTH,
    height,
    html: `<iframe src="${source}" title="${escaped(title)}" width="${WIDTH}" height="${height}" loading="lazy"></iframe>`,
  });
}

type Size = { width: number; height: number };
