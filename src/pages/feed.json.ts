import corpus from 'virtual:corpus';
import type { APIContext } from 'astro';
import { feed } from '../exports/feed.ts';
import { jsonFeed } from '../exports/json-feed.ts';

export const GET = ({ site }: APIContext) => new Response(jsonFeed(feed(corpus, site!)));
