import { expect, test } from 'vitest';
import { id, key, ref } from '../../src/model/id.ts';
import { metaOf } from '../../src/model/schema.ts';
import { issuesOf } from './issues.ts';

const SHAPE = 'an id of small letters, digits and hyphens that begins with a letter';
const RESERVED = 'an id that does not begin with `p-` or `site-`';

test.each([
  ['ada-low-2', []],
  ['porto', []],
  ['a'.repeat(100), []],
  ['a'.repeat(101), ['an id of at most 100 letters']],
  ['2-ada', [SHAPE]],
  ['Ada', [SHAPE]],
  ['ada low', [SHAPE]],
  ['p-ada', [RESERVED]],
  ['site-year', [RESERVED]],
  ['ada-site-p-low', []],
])('of the id %s is said %j', (written, messages) => {
  expect(issuesOf(id, written)).toEqual(messages);
});

test.each([
  [() => ref('actor'), 'the id of an actor', ['some-actor'], ['actor']],
  [() => ref('date'), 'the id of a date', ['some-date'], ['date']],
  [() => ref('term', 'actor', 'claim'), 'the id of a term, actor or claim', ['some-term'], ['term', 'actor', 'claim']],
  [() => ref(), 'the id of a record', ['some-record'], []],
])('a reference (%#) says to what', (made, expected, examples, refers) => {
  const schema = made();
  expect(metaOf(schema)).toEqual({ expected, examples, refers });
  expect(issuesOf(schema, 'Ada Low')).toEqual([expected]);
  expect(issuesOf(schema, 'p-some-paragraph')).toEqual([]);
});

test('a key has the shape of an id, and its own name', () => {
  expect(issuesOf(key('the key of a step'), 'in-force')).toEqual([]);
  expect(issuesOf(key('the key of a step'), 'In force')).toEqual(['the key of a step']);
  expect(metaOf(key('the key of a step'))).toEqual({ expected: 'the key of a step', examples: ['some-key'] });
});
