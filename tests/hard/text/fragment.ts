import type { Root } from 'hast';
import { rehype } from 'rehype';

/** What a browser makes of HTML that a program writes into an element. */
export const fragment = (html: string): Root => rehype().data('settings', { fragment: true }).parse(html);
