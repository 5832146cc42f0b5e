import { expect, test } from 'vitest';
import { castClass, castStyle, shapeOf } from '../../src/views/cast.ts';
import { base, edited } from './corpora.ts';

const { edition } = edited({
  cast: [
    { actor: 'asha', shape: 'disc', colour: '#112233', night: '#ddeeff' },
    { actor: 'brix', shape: 'ring', colour: '#445566' },
  ],
});

test.each([
  ['asha', 'disc', 'disc cast-asha'],
  ['brix', 'ring', 'ring cast-brix'],
  ['coro', 'diamond', 'diamond'],
])('%s is a %s with the classes %j', (id, shape, classes) => {
  expect([shapeOf(edition, id), castClass(edition, id)]).toEqual([shape, classes]);
});

test('each of the cast has its colour by day and by night, the same where none is given', () => {
  expect(castStyle(edition)).toBe(
    '.cast-asha{--party:light-dark(#112233,#ddeeff)}.cast-brix{--party:light-dark(#445566,#445566)}',
  );
});

test('without a cast nobody has a colour', () => {
  expect(castStyle(base.edition)).toBe('');
});
