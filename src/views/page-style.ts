import type { Edition } from '../corpus/edition.ts';
import { languageOf } from '../words/language.ts';
import { castStyle } from './cast.ts';

/**
 * The stylesheet of a page: its parts, the colours of the cast, blue for links that leave the site, and what print
 * says of the site: its title at the head of each sheet, and its address.
 */
export function pageStyle(parts: readonly string[], edition: Edition, { host, href, pathname }: URL): string {
  const address = host + pathname;
  const outward = `a[href^=http]:not([href^=${JSON.stringify(href)}]){color:var(--link)}`;
  const { sourcesAt } = languageOf(edition.language).words.print;
  const head = `@page{@top-right{content:${JSON.stringify(edition.title)}}}`;
  const said = `:root{--site:${JSON.stringify(address)};--sources-at:${JSON.stringify(sourcesAt(address))}}`;
  return [castStyle(edition), ...parts, outward, head, said].join('');
}

/** Whether a body holds what the styles of tables, pictures and footnotes are for: most do not. */
export function hasParts(html: string): boolean {
  return /<(table|figure|sup)\b/.test(html);
}
