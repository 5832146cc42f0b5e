import { expect, test } from 'vitest';
import { quotations, withoutQuotations } from '../../src/views/quotations.ts';
import { base, source } from './corpora.ts';

test('a quotation stands with its speaker, its source and its language', () => {
  const corpus = { ...base, sources: [...base.sources, source({ id: 'talk', language: 'pt' })] };
  const index = { ...base.index, talk: { kind: 'source', name: 'A talk', label: 'Radio', url: 'sources/#talk' } };
  const by = base.actors[0]!;
  expect(
    quotations({ ...corpus, index }, [
      { source: 'talk' },
      { source: 'talk', quote: 'sim', by: by.id, at: '§2' },
      { source: 'talk', quote: 'não' },
    ]),
  ).toEqual([
    { quote: 'sim', lang: 'pt', by: by.name, publisher: 'Radio', at: '§2' },
    { quote: 'não', lang: 'pt', by: undefined, publisher: 'Radio', at: undefined },
  ]);
});

test('beside its quotations what is cited stands once a place', () => {
  const cites = [
    { source: 'talk', at: '§2', quote: 'sim', by: 'ada' },
    { source: 'talk', at: '§2', quote: 'não' },
    { source: 'talk' },
  ];
  expect(withoutQuotations(cites)).toEqual([{ source: 'talk', at: '§2' }, { source: 'talk' }]);
});
