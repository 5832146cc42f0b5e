import type { Thing } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import { RELATIONS } from '../../model/relations.ts';
import { heads, type Head } from '../../views/heads.ts';
import { claimNodes } from './claims.ts';
import { correctionNodes } from './corrections.ts';
import { dateNodes } from './dates.ts';
import { glossaryNodes } from './glossary.ts';
import { idsOf, type Ids } from './ids.ts';
import { pageNode } from './pages.ts';
import { sourceNodes } from './sources.ts';

const CONTEXT = 'https://schema.org';

/** What schema.org has no word for is named by where the schema of dates describes it. */
function relationTerms({ at }: Ids): Record<string, object> {
  return Object.fromEntries(
    RELATIONS.map((key) => [key, { '@id': at(`data/schema/date.json#/properties/${key}`), '@type': '@id' }]),
  );
}

/**
 * Pages and records as one graph of linked data (JSON-LD 1.1, schema.org). The `@id` of each is its address.
 * @param site the address of the site
 */
export function graph(corpus: Corpus, site: URL): string {
  const ids = idsOf(corpus, site);
  const nodes: Thing[] = [
    ...heads(corpus).map((head) => pageNode(corpus, site, ids, head)),
    ...dateNodes(corpus, ids),
    ...glossaryNodes(corpus, ids),
    ...claimNodes(corpus, site, ids),
    ...correctionNodes(corpus, ids),
    ...sourceNodes(corpus, ids),
  ];
  return `${JSON.stringify({ '@context': [CONTEXT, relationTerms(ids)], '@graph': nodes }, null, 1)}\n`;
}

/** The node of one page, to stand in a `script` element of it: nothing in it ends the element (HTML Standard, 4.12.1.3). */
export function pageData(corpus: Corpus, site: URL, head: Head): string {
  const node = pageNode(corpus, site, idsOf(corpus, site), head);
  return JSON.stringify({ '@context': CONTEXT, ...(node as object) }).replaceAll('<', '\\u003c');
}
