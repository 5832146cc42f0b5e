import type { Organization } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';

/** Who publishes the site; the site itself where nobody is named. */
export function publisherNode({ edition }: Corpus, site: URL): Organization {
  const { publisher = { name: edition.title, url: undefined } } = edition;
  return { '@type': 'Organization', name: publisher.name, url: publisher.url ?? site.href };
}
