import corpus from 'virtual:corpus';
import { sitemap } from '../exports/sitemap.ts';
import { site } from '../site.config.ts';

const addresses = [...corpus.articles, ...corpus.explainers].map(({ url }) => url);
const fixed = [...site.nav.map(({ address }) => address), 'corrections/'];

export const GET = () => new Response(sitemap(corpus, [...new Set([...addresses, ...fixed])], site.url));
