import corpus from 'virtual:corpus';
import { articleJson } from '../../exports/article-json.ts';

export const GET = () => new Response(articleJson(corpus));
