import corpus from 'virtual:corpus';
import type { APIContext } from 'astro';
import { sitemap } from '../exports/sitemap.ts';
import { allPages } from '../views/pages.ts';

export const GET = ({ site }: APIContext) =>
  new Response(
    sitemap(
      corpus,
      allPages(corpus).map(({ address }) => address),
      site!,
    ),
  );
