import type { Element, Root } from 'hast';
import { schemeOf } from '../../../src/markdown/urls.ts';
import { FACE_SCRIPT } from '../../../src/views/face-style.ts';
import { elements } from '../../stories/pages.ts';

const LEADING = ['href', 'xLinkHref', 'src', 'action', 'formAction', 'data'];
const SCHEMES = [undefined, 'https', 'http', 'mailto'];
const PICTURE = /^data:image\/webp;base64,/;
const FRAMES = /^(iframe|object|embed|frameset|portal|marquee)$/;

/** What would run, or load another page, in a tree: handlers, scripts that stand in it, addresses that are code, frames. */
export function activeIn(tree: Root): string[] {
  return elements(tree)
    .filter(isActive)
    .map(({ tagName, properties }) => `<${tagName} ${JSON.stringify(properties)}>`);
}

function isActive(element: Element): boolean {
  const { tagName, properties } = element;
  if (FRAMES.test(tagName) || Object.keys(properties).some((name) => /^(on|srcdoc$|style$)/i.test(name))) return true;
  if (tagName === 'script' && !properties['src'] && properties['type'] !== 'application/ld+json')
    return !element.children.every((child) => child.type === 'text' && child.value === FACE_SCRIPT);
  if (tagName === 'base') return 'href' in properties;
  if (tagName === 'img' && PICTURE.test(String(properties['src']))) return false;
  return LEADING.some((name) => name in properties && !SCHEMES.includes(schemeOf(String(properties[name]))));
}
