import { site } from '../site.config.ts';

/** The stylesheet of a page, with what print says of the site: its title at the head of each sheet, and its address. */
export function pageStyle(parts: readonly string[]): string {
  return `${parts.join('')}@page{@top-right{content:${JSON.stringify(site.title)}}}:root{--site:${JSON.stringify(site.url.host + site.url.pathname)}}`;
}

/** Whether a body holds what the styles of tables, pictures and footnotes are for: most do not. */
export function hasParts(html: string): boolean {
  return /<(table|figure|sup)\b/.test(html);
}
