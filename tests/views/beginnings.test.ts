import { expect, test } from 'vitest';
import { beginnings } from '../../src/views/beginnings.ts';
import { renderAnchored } from '../markdown/render.ts';
import { base } from './corpora.ts';

const LONG = `Every ${'word '.repeat(70)}of it.`;

test.each([
  ['one paragraph', 'One. Two.[¶7](claim:catch)', 'One. Two.¶7', { text: 'One. Two.', isWhole: true }],
  ['two paragraphs', 'One. Two.\n\nThree.', 'One. Two.', { text: 'One. Two.', isWhole: false }],
  ['a long paragraph', `One. ${LONG} Two.`, `One. ${LONG} Two.`, { text: 'One.', isWhole: false }],
  ['a long sentence', `${LONG} Two.`, `${LONG} Two.`, { text: LONG, isWhole: false }],
])('a section of %s begins with whole sentences', (_, body, opening, begins) => {
  const { html } = renderAnchored(`## Why {#why-tides}\n\n${body}`);
  const section = { ...base.articles[0]!.sections[0]!, id: 'why-tides', opening };
  const articles = [{ ...base.articles[0]!, html, sections: [section] }];
  expect(beginnings({ ...base, articles }).get('why-tides')).toEqual(begins);
});
