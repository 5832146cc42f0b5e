import { expect, test } from 'vitest';
import { renderAnchored } from './render.ts';

const K = '[K](actor:skipper)';

test.each([
  ['the first three words', `One two three four ${K}.`, 'One two three…'],
  ['all of them, where there are no more', `So said ${K}.`, 'So said K.'],
  ['the mention alone', K, 'K'],
  ['the sentence of the mention, not the first', `One two three four. Five six seven ${K}.`, 'Five six seven…'],
  ['the sentence in which it begins', `One ${K} two. Three four five six.`, 'One K two.'],
  ['words across marks', `One *two* \`three\` ${K}`, 'One two three…'],
  ['words across lines', `One two\nthree ${K}`, 'One two three…'],
  ['a sentence in quotation marks', `“One two three four ${K}.”`, 'One two three…'],
  ['no mark before the ellipsis', `One two three, four ${K}.`, 'One two three…'],
  ['a bracket after the sentence', `One two three four. (${K}).`, 'One two three…'],
  ['a list item', `- One two three ${K}`, 'One two three…'],
  ['nothing of a heading', `## One two ${K} {#a}`, ''],
])('the opening of a mention: %s', (_, body, opening) => {
  expect(renderAnchored(body).mentions.map((mention) => mention.opening)).toEqual([opening]);
});

test('two mentions each have the opening of their own sentence, and the id of their paragraph', () => {
  expect(renderAnchored(`Text.\n\nOne ${K}. Two ${K}.`).mentions).toEqual([
    { id: 'skipper', section: '', paragraph: 'p-2', opening: 'One K.' },
    { id: 'skipper', section: '', paragraph: 'p-2', opening: 'Two K.' },
  ]);
});
