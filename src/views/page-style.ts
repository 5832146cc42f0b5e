import type { Edition } from '../corpus/edition.ts';
import { anchors } from '../model/anchors.ts';
import { languageOf } from '../words/language.ts';
import { castStyle } from './cast.ts';
import type { PageLink } from './pages.ts';

/**
 * The stylesheet of a page: its parts, the colours of the cast, blue for links that leave the site, and what print
 * says of the site: its title at the head of each sheet and its address at the foot.
 * @param section what stands at the head of each sheet beside the title
 */
export function pageStyle(
  parts: readonly string[],
  edition: Edition,
  { host, href, pathname }: URL,
  section: string,
): string {
  const address = host + pathname;
  const outward = `@media screen{a[href^=http]:not([href^=${text(href)}]){color:var(--link)}}`;
  const { sourcesAt } = languageOf(edition.language).words.print;
  const head = `@page{@top-left{content:${text(section)}}@top-right{content:${text(edition.title)}}@bottom-left{content:${text(address)}}}`;
  const said = `:root{--site:${text(address)};--sources-at:${text(sourcesAt(address))}}`;
  return [castStyle(edition), ...parts, outward, head, said].join('');
}

/**
 * The sheets of the print edition: each group of chapters begins one, and names its chapters at the head of all of its
 * own. What stands before the chapters shares the sheets of the first.
 */
export function chapterSheets(groups: readonly (readonly PageLink[])[]): string {
  return groups
    .map((group, index) => {
      const ids = group.map(({ address }) => `#${anchors.chapter(address)}`);
      const sheet = ids[0]!.slice(1);
      const label = group.map(({ label }) => label).join(' · ');
      const all = index > 0 ? ids : ['body>header', ...ids];
      return `${all.join()}{page:${sheet}}@page ${sheet}{@top-left{content:${text(label)}}}`;
    })
    .join('');
}

/** A text as CSS writes it, in which no `<` ends the style element. */
function text(words: string): string {
  return JSON.stringify(words).replaceAll('<', '\\3c ');
}

/** Whether a body holds what the styles of tables, pictures and footnotes are for: most do not. */
export function hasParts(html: string): boolean {
  return /<(table|figure|sup)\b/.test(html);
}
