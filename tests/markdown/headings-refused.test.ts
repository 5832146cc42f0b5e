import { expect, test } from 'vitest';
import { parse } from './render.ts';

const LEVEL = (depth: number) =>
  `Unexpected heading of level ${depth}, expected a heading of level 2 or 3 [heading-level]`;
const NO_ID = 'Unexpected heading without an id, expected `{#some-id}` at its end [heading-id]';
const BAD_ID = (id: string) =>
  `Unexpected id \`${id}\`, expected small letters, digits and hyphens, a letter first, no \`p-\` or \`site-\` [heading-id]`;

test.each([
  ['level 1', '# Top {#top}', [`1:1 ${LEVEL(1)}`]],
  ['level 4', 'Text.\n\n#### Four {#four}', [`3:1 ${LEVEL(4)}`]],
  ['level 6, in a list', '- ###### Six {#six}', [`1:3 ${LEVEL(6)}`]],
  ['no id', '## One', [`1:1 ${NO_ID}`]],
  ['the id in code', '## One `{#one}`', [`1:1 ${NO_ID}`]],
  ['the id before the text', '## {#one} One', [`1:1 ${NO_ID}`]],
  ['two ids', '## One {#one} {#two}', ['1:1 Unexpected `{#` in a heading, expected one id, at its end [heading-id]']],
  ['both level and id', '# One', [`1:1 ${LEVEL(1)}`, `1:1 ${NO_ID}`]],
  ['no text', '## {#one}', ['1:1 Unexpected empty heading, expected some text [heading-text]']],
  ['two headings', '## A\n\n## B', [`1:1 ${NO_ID}`, `3:1 ${NO_ID}`]],
])('%s', (_, body, messages) => {
  expect(parse(body).messages).toEqual(messages);
});

test.each(['', 'One', '1st', '-one', 'öne', 'one two', 'one_two', 'p-one', 'site-one', 'one ""', 'one " "', 'one Two'])(
  'the id %j',
  (id) => {
    expect(parse(`## One {#${id}}`)).toEqual({ sections: [], messages: [`1:1 ${BAD_ID(id)}`] });
  },
);
