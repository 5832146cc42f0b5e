import corpus from 'virtual:corpus';
import { faviconSvg } from '../figures/mark.ts';

export const GET = () => new Response(faviconSvg(corpus.edition.mark));
