import { expect, test } from 'vitest';
import { faults } from './dist.ts';

test.each([
  ['an id twice', '<p id="a">1</p><p id="a">2</p>', ['/: the id `a` is not unique']],
  [
    'an id three times',
    '<p id="a">1</p><b id="a">2</b><i id="a">3</i>',
    ['/: the id `a` is not unique', '/: the id `a` is not unique'],
  ],
  [
    'two ids twice',
    '<p id="b"></p><p id="a"></p><p id="a"></p><p id="b"></p>',
    ['/: the id `a` is not unique', '/: the id `b` is not unique'],
  ],
  ['an empty id', '<p id="">1</p>', ['/: the id `` is not unique']],
  ['an id in a figure and in the text', '<svg><g id="a"/></svg><p id="a"></p>', ['/: the id `a` is not unique']],
  ['ids that differ in case', '<p id="a"></p><p id="A"></p>', []],
])('%s', (_, html, expected) => {
  expect(faults({ 'index.html': html })).toEqual(expected);
});

test('two pages may have the same id', () => {
  expect(faults({ 'index.html': '<p id="a">1</p>', 'rva/index.html': '<p id="a">2</p>' })).toEqual([]);
});
