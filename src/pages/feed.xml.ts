import corpus from 'virtual:corpus';
import type { APIContext } from 'astro';
import { atom } from '../exports/atom.ts';
import { feed } from '../exports/feed.ts';

export const GET = ({ site }: APIContext) => new Response(atom(feed(corpus, site!)));
