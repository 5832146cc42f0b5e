import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTree } from './overlay.ts';
import { problemsAt } from './problems-at.ts';

const cites = 'cites: [{source: communique}]';
const ACTORS = `actors:
  - {id: ada, name: Ada, kind: person, definition: A politician., ${cites}, roles: [{title: Envoy, from: 2020, to: 2021}, {title: Judge, from: 2030}]}
  - {id: ben, name: Ben, kind: person, definition: A politician., ${cites}, roles: [{title: Minister of Fisheries, to: 2019}, {title: Minister}]}
  - {id: dee, name: Dee, kind: person, definition: A clerk., ${cites}, roles: [{title: Scribe, to: 2019}]}
  - {id: cy, name: Cy, kind: person, definition: A writer., ${cites}}
`;

/** What is said of the roles in a paragraph of the sound tree, whose actors are these besides. */
const said = (paragraph: string) =>
  withTree('base', (root) => {
    const file = join(root, 'articles/talks.md');
    const links = '[Ada](actor:ada), [Ben](actor:ben), [Cy](actor:cy), [Dee](actor:dee).';
    writeFileSync(file, `${readFileSync(file, 'utf8').replace('actors:\n', ACTORS)}\n${links}\n\n${paragraph}\n`);
    return problemsAt(root).map(({ message, rule }) => `${message} [${rule}]`);
  });

test.each([
  ['[Minister Ben](actor:ben) spoke.', []],
  ['[Ada, then envoy,](actor:ada) spoke in 2020.', []],
  ['[Former envoy Ada](actor:ada) spoke.', []],
  [
    '[Minister Ada](actor:ada) spoke.',
    ['Unexpected role ‘Minister’, expected `Envoy` or `Judge`, as of `ada` [link-role]'],
  ],
  ['[Minister Cy](actor:cy) spoke.', ['Unexpected role ‘Minister’, expected no role, as of `cy` [link-role]']],
  [
    '[Judge Ada](actor:ada) spoke.',
    ['Unexpected role ‘Judge’, which `ada` does not have yet, expected a role that has begun [link-role]'],
  ],
])('of %s is said %j', (paragraph, messages) => {
  expect(said(paragraph)).toEqual(messages);
});

test('a role that is over is told as one', () => {
  expect(said('[Envoy Ada](actor:ada) spoke.')).toEqual([
    expect.stringMatching(/^Unexpected role ‘Envoy’, which `ada` no longer has, expected .+ \[link-role\]$/),
  ]);
});

test('what was so then was so on a date of the sentence', () => {
  expect(said('[Ada, then envoy,](actor:ada) spoke in 2023.')).toEqual([
    'Unexpected role ‘Envoy’ of `ada` in a sentence of 2023, expected a date from 2020 to 2021 [link-role]',
  ]);
  expect(said('[Ada, then judge,](actor:ada) spoke in 2023.')).toEqual([
    'Unexpected role ‘Judge’ of `ada` in a sentence of 2023, expected a date from 2030 to … [link-role]',
  ]);
  expect(said('[Dee, then scribe,](actor:dee) spoke in 2023.')).toEqual([
    'Unexpected role ‘Scribe’ of `dee` in a sentence of 2023, expected a date from … to 2019 [link-role]',
  ]);
});
