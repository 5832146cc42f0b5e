import type { Corpus } from '../corpus/corpus.ts';
import type { Embed } from '../figures/embeds.ts';
import { frameHeight } from './frame-height.ts';
import { escaped } from './xml.ts';

/** In pixels: that of a column of text. */
const WIDTH = 640;

/** Address of the answer for an embed, below the site's root. */
export const oembedAddress = ({ id }: Embed): string => `oembed/${id}.json`;

/** The frame that shows an embed in a page of another site, in pixels, as HTML. @param site the address of the site */
export function frame(corpus: Corpus, embed: Embed, site: URL): { width: number; height: number; html: string } {
  const { id, title } = embed;
  const height = frameHeight(corpus, embed);
  const source = escaped(new URL(`embed/${id}/`, site).href);
  const html = `<iframe src="${source}" title="${escaped(title)}" width="${WIDTH}" height="${height}" loading="lazy"></iframe>`;
  return { width: WIDTH, height, html };
}

/**
 * How to embed a thing, as the answer of an oEmbed provider (oembed.com, 1.0, type `rich`, which wants a width and a height). It is a
 * file: whatever size is asked for, it gives that which fits.
 * @param size that of cards
 * @param site the address of the site
 */
export function oembed(corpus: Corpus, embed: Embed, site: URL, size: Size): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: corpus.edition.title,
    provider_url: site.href,
    thumbnail_url: new URL(`${embed.card}card.png`, site).href,
    thumbnail_width: size.width,
    thumbnail_height: size.height,
    ...frame(corpus, embed, site),
  });
}

type Size = { width: number; height: number };
