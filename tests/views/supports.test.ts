import { expect, test } from 'vitest';
import { supports } from '../../src/views/supports.ts';
import { base, claim, source } from './corpora.ts';

test('everything that rests on the one source of the base tree, each once', () => {
  expect(supports(base).get('communique')).toEqual([
    { kind: 'text', name: 'Analysis', url: '' },
    { kind: 'date', name: 'Talks agreed', url: 'timeline/#talks-agreed' },
    { kind: 'glossary', name: 'Jauja–Florin RVA', url: 'glossary/#rva-florin' },
    { kind: 'glossary', name: 'Florin', url: 'glossary/#florin' },
    { kind: 'glossary', name: 'Jauja', url: 'glossary/#jauja' },
    { kind: 'glossary', name: 'Visiting force', url: 'glossary/#visiting-force' },
    { kind: 'text', name: 'The positions side by side', url: '#site-positions' },
    { kind: 'text', name: 'What we know', url: '#site-known' },
    { kind: 'text', name: 'The provisions compared', url: 'rva/#site-provisions' },
  ]);
});

const news = { ...base, sources: [...base.sources, source({ id: 'n' })] };
const [article] = base.articles;
const point = { id: 'kp', text: 'Point.', proof: ['talks-agreed', 'n'] };

test('key points rest on the sources among their proof', () => {
  const articles = [{ ...article!, 'key-points': [point] }];
  expect(supports({ ...news, articles }).get('n')).toEqual([
    { kind: 'text', name: 'Key points', url: '#site-key-points' },
  ]);
});

test('sections of a further article are told apart by its title', () => {
  const further = { ...article!, id: 'late', title: 'Late', url: 'articles/late/', 'key-points': [point] };
  expect(supports({ ...news, articles: [...base.articles, further] }).get('n')).toEqual([
    { kind: 'text', name: 'Key points (Late)', url: 'articles/late/#site-key-points-late' },
  ]);
});

test('claims count by their paragraphs', () => {
  const claims = ['a', 'b'].map((id) => claim({ id, at: 6, cites: [{ source: 'n' }, { source: 'n', at: '§2' }] }));
  expect(supports({ ...news, claims }).get('n')).toEqual([
    { kind: 'claim', name: '¶6', url: 'claims/#site-paragraph-6' },
  ]);
});

test('a source that nothing rests on has an empty list', () => {
  expect(supports(news).get('n')).toEqual([]);
});
