import corpus from 'virtual:corpus';
import type { APIContext } from 'astro';
import { llmsTxt } from '../exports/llms-txt.ts';

export const GET = ({ site }: APIContext) => new Response(llmsTxt(corpus, site!));
