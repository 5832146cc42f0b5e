import { expect, test } from 'vitest';
import { citedBy } from '../../src/views/sources.ts';
import { base, source } from './corpora.ts';

const corpus = { ...base, sources: [source({ id: 'n', publisher: 'NHK' }), source({ id: 'e', publisher: 'École navale' }), source({ id: 'b', publisher: 'BBC' })] };
const cites = [{ source: 'n' }];
const [full] = base.articles;
const bare: typeof full = { ...full!, mentions: [], 'key-points': [], positions: [], statements: [] };

const mention = (id: string) => ({ id, section: '', paragraph: '', opening: '' });

test.each<[string, Partial<NonNullable<typeof full>>, string[]]>([
  ['nothing', {}, []],
  ['prose', { mentions: ['n', 'japan', 'b', 'n'].map(mention) }, ['b', 'n']],
  ['key points', { 'key-points': [{ id: 'kp', text: 'Point.', proof: ['talks-agreed', 'e'] }] }, ['e']],
  ['positions', { positions: [{ actor: 'japan', heading: 'Says', points: [{ id: 'aim', text: 'It.', cites }] }] }, ['n']],
  ['statements', { statements: [{ ...full!.statements[0]!, cites }] }, ['n']],
  ['all, by publisher', { mentions: [mention('n')], 'key-points': [{ id: 'kp', text: 'Point.', proof: ['e', 'b'] }] }, ['b', 'e', 'n']],
])('an article cites the sources of its %s', (_, given, ids) => {
  expect(citedBy(corpus, { ...bare!, ...given }).map(({ id }) => id)).toEqual(ids);
});
