import { expect, test } from 'vitest';
import { parse } from './render.ts';

test.each([
  ['strikethrough', 'a ~~b~~ c', '1:3', 'strikethrough `~~`'],
  ['strikethrough left open', 'a\nb ~~c', '2:3', 'strikethrough `~~`'],
  ['a task', '- a\n- [ ] b', '2:1', 'task `[ ]` in a list'],
  ['a task done', '- [x] b', '1:1', 'task `[ ]` in a list'],
  ['a definition list', 'Term\n: what it is', '2:1', 'line of a definition list `:`'],
  ['a definition list in a quotation', '> Term\n> : what it is', '2:3', 'line of a definition list `:`'],
  ['mathematics', 'so $$x$$ is', '1:4', 'mathematics `$$`'],
  ['a directive', ':::note\nText\n:::', '1:1', 'directive `:::`'],
  ['a row without a table', '| a | b |', '1:1', 'row without a table `|`'],
  ['a row after text', 'Text\n| a | b |\n| c | d |', '2:1', 'row without a table `|`'],
  ['a highlight', 'a ==b== c', '1:3', 'highlight `==b==`'],
  ['a call-out', '> [!NOTE]\n> Text', '1:3', 'call-out `[!NOTE]`'],
  ['a wiki link', 'see [[other]]', '1:5', 'wiki link `[[`'],
  ['a link with spaces', 'see [a](b c)', '1:7', 'link that is none `](`'],
  ['a link to no address', 'see [*a*][b]', '1:9', 'link to no address `][`'],
  ['an id on a paragraph', 'Text {#some-id}', '1:6', 'attributes `{#some-id}`'],
  ['a class', 'Text {.big}', '1:6', 'attributes `{.big}`'],
  ['a class on a heading', '## A {.big} {#a}', '1:6', 'attributes `{.big}`'],
  ['frontmatter twice', '---\nText', '1:1', '`---` right after the frontmatter'],
  ['after an entity and on the second line', 'R&amp;D\n*x* [^a]', '2:5', 'footnote without its text `[^a]`'],
])('%s is refused at its place', (_, body, place, found) => {
  const messages = parse(body).messages;
  expect(messages[0]).toMatch(/^\d+:\d+ Unexpected .+, expected .+ \[unsupported\]$/);
  expect(messages[0]).toContain(`${place} Unexpected ${found}, expected `);
});

test.each([
  '`~~a~~ $$ [^a] {#b} ==c==`',
  '    | code | $$',
  '\\~~a \\$$ \\[^a] \\[[b \\{#c}',
  '\\| a | b |',
  'Time: 10:30, a : b, $5 and $6',
  'https://a.example/x',
  'a < b, x=y, 2 == 2, [sic], {a}',
  'Text.\n\n---\n\nText.',
  '2021~ and 2022~',
])('let through: %j', (body) => {
  expect(parse(body).messages).toEqual([]);
});
