import { expect, test } from 'vitest';
import { mentions } from '../../src/views/mentions.ts';
import { agreement, base, claim, event } from './corpora.ts';

const ARTICLE = { name: '“France and Japan agreed to talk, says the…” (Two states open talks)', url: '#p-france-japan-agreed-talk' };
const AGREED = { name: '“Only to negotiate an agreement, a visiting-forces treaty.” (What was agreed)', url: '#p-negotiate-agreement-visiting' };
const QUESTION = { name: '“An agreement on visiting forces; see what was…” (What is it?)', url: 'raa/#p-agreement-visiting-forces-see' };
const TALKS = { name: 'Talks agreed', url: 'timeline/#talks-agreed' };
const TREATY = { name: 'Japan–France RAA', url: 'glossary/#raa-france' };

test('everything that the base tree mentions, and where', () => {
  expect(Object.fromEntries(mentions(base))).toEqual({
    france: [ARTICLE, TALKS, TREATY],
    japan: [ARTICLE, TALKS, TREATY],
    'talks-agreed': [ARTICLE],
    communique: [ARTICLE],
    'raa-france': [AGREED, TALKS, { name: 'Visiting force', url: 'glossary/#visiting-force' }],
    'visiting-force': [AGREED, QUESTION],
    'what-was-agreed': [QUESTION],
  });
});

const bare = { ...base, articles: [], explainers: [], terms: [], dates: [], agreements: [] };

test.each([
  ['a claim mentions its speaker and its subjects', { claims: [claim({ id: 'c', by: 'france', about: ['japan'] })] }, { france: ['claims/#c'], japan: ['claims/#c'] }],
  ['a place counts once', { claims: [claim({ id: 'c', by: 'france', about: ['france'] })] }, { france: ['claims/#c'] }],
  [
    'dates come before agreements',
    { agreements: [agreement({ id: 'g', parties: ['japan', 'france'] })], dates: [event({ id: 'd', actors: ['france'], agreements: ['g'] })] },
    { france: ['timeline/#d', 'glossary/#g'], g: ['timeline/#d'], japan: ['glossary/#g'] },
  ],
])('%s', (_, content, places) => {
  const found = [...mentions({ ...bare, ...content })].map(([id, known]) => [id, known.map(({ url }) => url)]);
  expect(Object.fromEntries(found)).toEqual(places);
});
