import { expect, test } from 'vitest';
import { addItem } from '../../src/author/insert.ts';

const RECORD = { id: 'new', text: 'Some: text, of it', cites: [{ source: 'a', at: '§2' }] };

test.each([
  [
    'in lines, and keeps comments, quotation marks and blank lines',
    `# First.
dates:
  # The first of two.
  - {id: one, text: 'One' }

  - id: two
    text: >
      A folded
      text.
    # Of the second.

# Of actors.
actors:   [ a,  b ]
`,
    `# First.
dates:
  # The first of two.
  - {id: one, text: 'One' }

  - id: two
    text: >
      A folded
      text.

  - id: new
    text: "Some: text, of it"
    cites: [{source: a, at: §2}]
    # Of the second.

# Of actors.
actors:   [ a,  b ]
`,
  ],
  [
    'at the margin',
    'dates:\n- id: one # Said.\nactors: []\n',
    'dates:\n- id: one # Said.\n- id: new\n  text: "Some: text, of it"\n  cites: [{source: a, at: §2}]\nactors: []\n',
  ],
  [
    'in an empty list in brackets',
    'dates: [] # None.\n',
    'dates: [{id: new, text: "Some: text, of it", cites: [{source: a, at: §2}]}] # None.\n',
  ],
  [
    'in a list over lines in brackets',
    'dates: [\n  {id: one},\n  {id: two}\n]\n',
    'dates: [\n  {id: one},\n  {id: two}, {id: new, text: "Some: text, of it", cites: [{source: a, at: §2}]}\n]\n',
  ],
  [
    'where there is no such list',
    'id: a\ntitle: A\n',
    'id: a\ntitle: A\ndates:\n  - id: new\n    text: "Some: text, of it"\n    cites: [{source: a, at: §2}]\n',
  ],
])('an item is added %s', (_, before, after) => {
  expect(addItem(before, ['dates'], RECORD)).toBe(after);
});

test.each([
  ['dates:\n  - {id: one, actors: [a]}\n', 'dates:\n  - {id: one, actors: [a, b]}\n'],
  ['dates:\n  - {id: one, text: t}\n', 'dates:\n  - {id: one, text: t, actors: [b]}\n'],
  [
    'dates:\n  - id: one\n    text: t\n  - id: two\n',
    'dates:\n  - id: one\n    text: t\n    actors: [b]\n  - id: two\n',
  ],
  ['dates:\n  - id: one\n    actors:\n      - a\n', 'dates:\n  - id: one\n    actors:\n      - a\n      - b\n'],
])('an id is added to a list within %j', (before, after) => {
  expect(addItem(before, ['dates', 0, 'actors'], 'b')).toBe(after);
});
