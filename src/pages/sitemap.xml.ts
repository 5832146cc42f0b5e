import corpus from 'virtual:corpus';
import { sitemap } from '../exports/sitemap.ts';
import { site } from '../site.config.ts';
import { allPages } from '../views/pages.ts';

export const GET = () => new Response(sitemap(corpus, allPages(corpus), site.url));
