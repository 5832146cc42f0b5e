import { expect, test } from 'vitest';
import { mentions } from '../../src/views/mentions.ts';
import { agreement, base, claim, event, term } from './corpora.ts';

const ARTICLE = { kind: 'text', name: 'Analysis', url: '' };
const AGREED = { kind: 'text', name: 'What was agreed', url: '#what-was-agreed' };
const QUESTION = { kind: 'text', name: 'What is it?', url: 'rva/#what-is-it' };
const TREATY = { kind: 'glossary', name: 'Jauja–Florin RVA', url: 'glossary/#rva-florin' };

test('everything that the base tree mentions, and where', () => {
  expect(Object.fromEntries(mentions(base))).toEqual({
    florin: [ARTICLE, TREATY],
    jauja: [ARTICLE, TREATY],
    'talks-agreed': [ARTICLE],
    communique: [ARTICLE],
    'rva-florin': [AGREED, { kind: 'glossary', name: 'Visiting force', url: 'glossary/#visiting-force' }],
    'visiting-force': [AGREED, QUESTION],
    'what-was-agreed': [QUESTION],
  });
});

const bare = { ...base, articles: [], explainers: [], terms: [], dates: [], agreements: [] };
const page = (mention: object) => ({
  explainers: [
    {
      ...base.explainers[0]!,
      sections: [{ id: 'why', text: 'Why?', depth: 2, line: 1, column: 1, opening: '' }],
      mentions: [{ id: 'florin', section: 'why', paragraph: 'p-a', opening: 'So it…', ...mention }],
    },
  ],
});
const WHY = { kind: 'text', name: 'Why?', url: 'rva/#why' };
const PARAGRAPH = (at: number) => ({ kind: 'claim', name: `¶${at}`, url: `claims/#site-paragraph-${at}` });
const [G, T] = [
  { kind: 'glossary', name: 'G', url: 'glossary/#g' },
  { kind: 'glossary', name: 'T', url: 'glossary/#t' },
];

test.each<[string, Partial<typeof base>, Record<string, object[]>]>([
  ['a sentence is named by its section', page({}), { florin: [WHY] }],
  [
    'what stands before the first heading is named by its page',
    page({ section: '' }),
    { florin: [{ kind: 'text', name: 'RVA', url: 'rva/' }] },
  ],
  [
    'a claim mentions its speaker and its subjects',
    { claims: [claim({ id: 'c', at: 6, by: 'florin', about: ['jauja'] })] },
    { florin: [PARAGRAPH(6)], jauja: [PARAGRAPH(6)] },
  ],
  [
    'a claim counts once',
    { claims: [claim({ id: 'c', by: 'florin', about: ['florin'] })] },
    { florin: [PARAGRAPH(1)] },
  ],
  [
    'claims of a paragraph count once',
    { claims: [claim({ id: 'a', at: 6 }), claim({ id: 'b', at: 6, about: ['jauja'] }), claim({ id: 'c', at: 10 })] },
    { florin: [PARAGRAPH(6), PARAGRAPH(10)], jauja: [PARAGRAPH(6)] },
  ],
  [
    'a claim of a further report is mentioned on the page of that report',
    {
      reports: [
        { ...base.explainers[0]!, id: 'first', url: 'claims/', source: 'communique', paragraphs: 1, mentions: [] },
        { ...base.explainers[0]!, id: 'late', url: 'claims/late/', source: 'communique', paragraphs: 1, mentions: [] },
      ],
      claims: [claim({ id: 'a' }), claim({ id: 'b', url: 'claims/late/#b' })],
    },
    {
      florin: [
        PARAGRAPH(1),
        { kind: 'claim', name: '¶1 (What is an RVA?)', url: 'claims/late/#site-paragraph-1-late' },
      ],
    },
  ],
  [
    'the prose of a report and of the method counts',
    {
      reports: [{ ...page({}).explainers[0]!, id: 'first', url: 'claims/', source: 'communique', paragraphs: 1 }],
      about: { ...page({ section: '' }).explainers[0]!, title: undefined, url: 'about/' },
    },
    {
      florin: [
        { ...WHY, url: 'claims/#why' },
        { kind: 'text', name: 'About', url: 'about/' },
      ],
    },
  ],
  ['dates do not count', { dates: [event({ id: 'd', actors: ['florin'], agreements: ['g'] })] }, {}],
  [
    'prose comes before agreements, terms and claims',
    {
      ...page({}),
      claims: [claim({ id: 'c' })],
      terms: [term({ id: 't', name: 'T', see: ['florin'] })],
      agreements: [agreement({ id: 'g', name: 'G', parties: ['jauja', 'florin'] })],
    },
    { florin: [WHY, G, T, PARAGRAPH(1)], jauja: [G] },
  ],
])('%s', (_, content, places) => {
  expect(Object.fromEntries(mentions({ ...bare, ...content }))).toEqual(places);
});
