import { expect, test } from 'vitest';
import { mentions } from '../../src/views/mentions.ts';
import { agreement, base, claim, event, term } from './corpora.ts';

const ARTICLE = { name: '“France and Japan…”', url: '#p-france-japan-agreed-talk' };
const AGREED = { name: '“Only to negotiate…”', url: '#p-negotiate-agreement-visiting' };
const QUESTION = { name: '“An agreement on…”', url: 'raa/#p-agreement-visiting-forces-see' };
const TREATY = { name: 'Japan–France RAA', url: 'glossary/#raa-france' };

test('everything that the base tree mentions, and where', () => {
  expect(Object.fromEntries(mentions(base))).toEqual({
    france: [ARTICLE, TREATY],
    japan: [ARTICLE, TREATY],
    'talks-agreed': [ARTICLE],
    communique: [ARTICLE],
    'raa-france': [AGREED, { name: 'Visiting force', url: 'glossary/#visiting-force' }],
    'visiting-force': [AGREED, QUESTION],
    'what-was-agreed': [QUESTION],
  });
});

const bare = { ...base, articles: [], explainers: [], terms: [], dates: [], agreements: [] };
const page = (mention: object) => ({
  explainers: [
    {
      ...base.explainers[0]!,
      mentions: [{ id: 'france', section: 'why', paragraph: 'p-a', opening: 'So it…', ...mention }],
    },
  ],
});
const PARAGRAPH = (at: number) => ({ name: `¶${at}`, url: `claims/#site-paragraph-${at}` });
const [G, T] = [
  { name: 'G', url: 'glossary/#g' },
  { name: 'T', url: 'glossary/#t' },
];

test.each<[string, Partial<typeof base>, Record<string, object[]>]>([
  ['a sentence is named by its opening', page({}), { france: [{ name: '“So it…”', url: 'raa/#p-a' }] }],
  [
    'a heading is named by its page',
    page({ paragraph: '', opening: '' }),
    { france: [{ name: 'What is an RAA?', url: 'raa/#why' }] },
  ],
  [
    'a claim mentions its speaker and its subjects',
    { claims: [claim({ id: 'c', at: 6, by: 'france', about: ['japan'] })] },
    { france: [PARAGRAPH(6)], japan: [PARAGRAPH(6)] },
  ],
  [
    'a claim counts once',
    { claims: [claim({ id: 'c', by: 'france', about: ['france'] })] },
    { france: [PARAGRAPH(1)] },
  ],
  [
    'claims of a paragraph count once',
    { claims: [claim({ id: 'a', at: 6 }), claim({ id: 'b', at: 6, about: ['japan'] }), claim({ id: 'c', at: 10 })] },
    { france: [PARAGRAPH(6), PARAGRAPH(10)], japan: [PARAGRAPH(6)] },
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
    { france: [PARAGRAPH(1), { name: '¶1', url: 'claims/late/#site-paragraph-1-late' }] },
  ],
  [
    'the prose of a report and of the method counts',
    {
      reports: [{ ...page({}).explainers[0]!, id: 'first', url: 'claims/', source: 'communique', paragraphs: 1 }],
      about: { ...page({ paragraph: '', opening: '' }).explainers[0]!, title: undefined, url: 'about/' },
    },
    {
      france: [
        { name: '“So it…”', url: 'claims/#p-a' },
        { name: 'Two states open talks', url: 'about/#why' },
      ],
    },
  ],
  ['dates do not count', { dates: [event({ id: 'd', actors: ['france'], agreements: ['g'] })] }, {}],
  [
    'prose comes before agreements, terms and claims',
    {
      ...page({}),
      claims: [claim({ id: 'c' })],
      terms: [term({ id: 't', name: 'T', see: ['france'] })],
      agreements: [agreement({ id: 'g', name: 'G', parties: ['japan', 'france'] })],
    },
    { france: [{ name: '“So it…”', url: 'raa/#p-a' }, G, T, PARAGRAPH(1)], japan: [G] },
  ],
])('%s', (_, content, places) => {
  expect(Object.fromEntries(mentions({ ...bare, ...content }))).toEqual(places);
});
