import type { Target } from '../markdown/remark-record-links.ts';
import { recordAddress } from './addresses.ts';
import { LINK_KINDS, type Document } from './documents.ts';
import type { Ids } from './ids.ts';
import type { Part } from './parts.ts';

/** What each id of the site leads to. */
export type Targets = ReadonlyMap<string, Target>;

/** What each id leads to: a record to its home, or the part of it that holds the record, all else to the page of its document. */
export function targetsOf(ids: Ids, pages: ReadonlyMap<Document, string>, parts: ReadonlyMap<string, Part>): Targets {
  return new Map(
    [...ids.values()].map(({ id, kind, document }) => [id, { kind, address: addressOf(id, kind, document) }]),
  );

  /** The claims of a report stand on its page, all other records on that of their kind. */
  function addressOf(id: string, kind: string, document: Document): string {
    const page = pages.get(document) ?? '';
    const part = parts.get(id);
    if (kind === 'document') return page;
    if (part) return `${part.address}#${id}`;
    const isHome = kind === 'claim' && document.kind === 'reports';
    return (isHome ? undefined : recordAddress(kind, id)) ?? `${page}#${id}`;
  }
}

/** How a link to each anchor is written in prose, by the anchor's address. */
export function writtenFor(targets: Targets): (address: string) => string | undefined {
  const links = [...targets].filter(([, { address }]) => address.includes('#'));
  const written = new Map(
    links.map(([id, { kind, address }]) => [address, LINK_KINDS.includes(kind) ? `${kind}:${id}` : `#${id}`]),
  );
  return (address) => written.get(address);
}
