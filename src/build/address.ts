import type { Edition } from '../corpus/edition.ts';

/** Where a site stands whose publisher has not said so (RFC 2606). */
const UNKNOWN = 'https://site.example/';

type Given = Pick<Edition, 'address' | 'contact'>;

/** The address of the site, with a slash at its end: SITE_URL, or else what site.yaml says. */
export function siteAddress(edition: Given | undefined): URL {
  const given = process.env['SITE_URL'] || edition?.address || UNKNOWN;
  return new URL(`${given.replace(/\/*$/, '')}/`);
}

/** What a publisher has still to say, a line each. */
export function addressWarnings(edition: Given): string[] {
  const { href } = siteAddress(edition);
  return [
    ...(isExample(href)
      ? [
          `Warning: the address is ${href}: canonical links, cards, sitemap and 404.html lead there. Set SITE_URL, or \`address\` in site.yaml`,
        ]
      : []),
    ...(edition.contact === undefined
      ? ['Warning: readers have nowhere to report mistakes. Set `contact` in site.yaml']
      : []),
    ...(edition.contact && isExample(edition.contact)
      ? [`Warning: the contact is ${edition.contact}, which nobody reads. Set \`contact\` in site.yaml`]
      : []),
  ];
}

/** Whether an address is at a name that stands for no host (RFC 2606). */
function isExample(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return /\bexample(\.(com|net|org))?$/.test(hostname || pathname);
}
