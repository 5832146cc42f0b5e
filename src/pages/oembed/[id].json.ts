import corpus from 'virtual:corpus';
import type { APIContext } from 'astro';
import { CARD } from '../../cards/card.ts';
import { oembed } from '../../exports/oembed.ts';
import { embeds, type Embed } from '../../figures/embeds.ts';

export const getStaticPaths = () => embeds(corpus).map((embed) => ({ params: { id: embed.id }, props: { embed } }));

export const GET = ({ props, site }: APIContext<{ embed: Embed }>) =>
  new Response(oembed(corpus, props.embed, site!, CARD));
