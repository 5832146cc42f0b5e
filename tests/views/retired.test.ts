import { expect, test } from 'vitest';
import { formerViews, retiredShares, retiredViews } from '../../src/views/retired.ts';
import { actor, base, term } from './corpora.ts';

const index = (id: string, url: string) => ({ [id]: { kind: 'actor', name: id, label: id, url } });
const corpus = {
  ...base,
  actors: [...base.actors, actor({ id: 'idle' })],
  terms: [...base.terms, term({ id: 'word' })],
  index: { ...base.index, ...index('idle', 'glossary/#idle'), ...index('word', 'glossary/#word') },
  permalinks: [
    ...base.permalinks,
    { id: 'older', page: 'glossary/', heir: 'old' },
    { id: 'old', page: 'glossary/', heir: 'jauja' },
    { id: 'gone', page: 'timeline/', heir: 'communique' },
    { id: 'gone', page: 'glossary/', heir: 'communique' },
    { id: 'p-gone', page: '', text: 'Gone.', heir: 'kp-one' },
    { id: 'lost', page: 'glossary/' },
    { id: 'idle', page: 'glossary/' },
    { id: 'word', page: 'glossary/' },
    { id: 'site-letter-z', page: 'glossary/' },
  ],
};
const source = base.index['communique']!.name;

test('the share page of a retired id, how it is cited, and what embeds it, lead to those of its heir, or to the heir', () => {
  expect(retiredShares(corpus)).toEqual([
    ...['older', 'old'].flatMap((id) =>
      ['s/', 'cite/', 'embed/'].map((folder) => ({
        address: `${folder}${id}/`,
        to: `${folder}jauja/`,
        name: 'Jauja',
      })),
    ),
    { address: 's/gone/', to: 'sources/#communique', name: source },
    { address: 'cite/gone/', to: 'cite/communique/', name: source },
    { address: 'embed/gone/', to: 'embed/communique/', name: source },
  ]);
});

test('so do its views of the timeline', () => {
  expect(retiredViews(corpus).map(({ address, to }) => `${address} → ${to}`)).toEqual([
    'timeline/of/older/ → timeline/of/jauja/',
    'timeline/of/older/newest/ → timeline/of/jauja/newest/',
    'timeline/of/old/ → timeline/of/jauja/',
    'timeline/of/old/newest/ → timeline/of/jauja/newest/',
    'timeline/of/gone/ → sources/#communique',
    'timeline/of/gone/newest/ → sources/#communique',
  ]);
});

test('a promised view leads to what it was of where that has no dates any more; one never promised is not', () => {
  const promised = ['of/idle/', 'of/old/'].map((page) => ({ id: 'site-view', page: `timeline/${page}` }));
  const former = formerViews({ ...corpus, permalinks: [...corpus.permalinks, ...promised] });
  expect(former.map(({ address, to }) => `${address} → ${to}`)).toEqual(['timeline/of/idle/ → glossary/#idle']);
});

test('a view of one kind that is no more leads to that of all kinds, to its heir, or to the timeline', () => {
  const pages = ['of/jauja/background/', 'of/old/event/newest/', 'of/lost/event/', 'forecast/', 'of/jauja/'];
  const published = pages.map((page) => ({ id: 'site-view', page: `timeline/${page}` }));
  const day = { id: 'site-view', page: 'as-of/2024-05-02/' };
  const former = formerViews({ ...corpus, permalinks: [...corpus.permalinks, ...published, day] });
  expect(former.map(({ address, to }) => `${address} → ${to}`)).toEqual([
    'timeline/of/jauja/background/ → timeline/of/jauja/',
    'timeline/of/old/event/newest/ → timeline/of/jauja/newest/',
    'timeline/of/lost/event/ → timeline/',
    'timeline/forecast/ → timeline/',
  ]);
});
