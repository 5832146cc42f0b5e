import { expect, test } from 'vitest';
import { byline, cslName, fullName } from '../../src/model/csl-name.ts';

test.each([
  ['a person', { family: 'Muster', given: 'Ada' }, 'Ada Muster'],
  ['an institution', { literal: 'Fishery Board of Kiel' }, 'Fishery Board of Kiel'],
  ['one name only', { family: 'Aristoteles' }, 'Aristoteles'],
  ['a particle that stays', { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }, 'Jan van den Berg'],
  ['a particle that goes', { family: 'Humm', given: 'Ida', 'dropping-particle': 'von' }, 'Ida von Humm'],
  ['a suffix', { family: 'Poe', given: 'Al', suffix: 'III' }, 'Al Poe III'],
  ['a suffix with a comma', { family: 'Poe', given: 'Al', suffix: 'Jr.', 'comma-suffix': 'true' }, 'Al Poe, Jr.'],
  ['a suffix without a comma', { family: 'Poe', given: 'Al', suffix: 'III', 'comma-suffix': 'false' }, 'Al Poe III'],
  ['a suffix with a comma of 0', { family: 'Poe', given: 'Al', suffix: 'III', 'comma-suffix': '0' }, 'Al Poe III'],
  ['the family first', { family: 'Nguyễn', given: 'Văn An', 'static-ordering': 'true' }, 'Nguyễn Văn An'],
])('%s', (_, name, full) => {
  expect(fullName(cslName.parse(name))).toBe(full);
});

test('a name has a name', () => {
  expect(cslName.safeParse({ suffix: 'Jr.' }).error?.issues[0]?.message).toBe('`family` and `given`, or `literal`');
});

test('who wrote a text may be a name alone', () => {
  expect(byline.parse('the desk')).toEqual({ literal: 'the desk' });
  expect(byline.parse({ family: 'Muster', given: 'Ada' })).toEqual({ family: 'Muster', given: 'Ada' });
});
