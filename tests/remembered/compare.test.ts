import { expect, test } from 'vitest';
import { readably } from '../../src/remembered/compare.ts';

test.each([
  [
    'one word',
    'They agreed to fight at sea.',
    'They agreed to talk at sea.',
    'They agreed to | -fight | +talk | at sea.',
  ],
  ['an end', 'They met.', 'They met. Nobody came.', 'They met. | +Nobody came.'],
  [
    'what was only cut',
    'They met far out at sea. Nobody came.',
    'Nobody came.',
    '-They met far out at sea. | Nobody came.',
  ],
  ['nothing before', '', 'They met.', '+They met.'],
  ['nothing after', 'They met.', '', '-They met.'],
  ['a field of one word', 'Fax', 'Telex', '-Fax | +Telex'],
  [
    'less than half of it',
    'One two three four five six seven.',
    'One two three, and no more.',
    '-One two three four five six seven. | +One two three, and no more.',
  ],
  [
    'all but words that stand alone',
    'The ships of the north sailed to the port of the south.',
    'The men of a town walked to the gate of the fort.',
    '-The ships of the north sailed to the port of the south. | +The men of a town walked to the gate of the fort.',
  ],
  [
    'a text that grew out of little',
    'The treaty was made in May.',
    'What the treaty was made for is told in a book that came out in June.',
    '-The treaty was made in May. | +What the treaty was made for is told in a book that came out in June.',
  ],
])('a change of %s', (_, before, after, expected) => {
  const said = readably(before, after).map(({ text, is }) => (is === 'ins' ? '+' : is ? '-' : '') + text);
  expect(said.join(' | ')).toBe(expected);
});
