import corpus from 'virtual:corpus';
import type { APIContext } from 'astro';
import { graph } from '../../exports/json-ld/graph.ts';

export const GET = ({ site }: APIContext) => new Response(graph(corpus, site!));
