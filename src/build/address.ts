import type { Edition } from '../corpus/edition.ts';

/** Where a site stands whose publisher has not said so (RFC 2606). */
const UNKNOWN = 'https://site.example/';

/** The address of the site, with a slash at its end: SITE_URL, or else what site.yaml says. */
export function siteAddress(edition: Pick<Edition, 'address'> | undefined): URL {
  const given = process.env['SITE_URL'] || edition?.address || UNKNOWN;
  return new URL(`${given.replace(/\/*$/, '')}/`);
}
