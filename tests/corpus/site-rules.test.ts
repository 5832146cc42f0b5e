import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

const KINDS = `kinds:
  pact:
    name: Fishing pact
    steps:
      tabled: {phase: proposed}
      initialled: {phase: agreed, status: initialled}
      ended: {phase: ended}
  loan: {name: Loan}
`;

/** The sound tree with a site.yaml and a changed agreement and explainer; what the rules print of it. */
function printed(site: string, agreement: Record<string, string> = {}, explainer = ''): string[] {
  return withTree('base', (root) => {
    writeFileSync(join(root, 'site.yaml'), site);
    edit(join(root, 'articles/talks.md'), agreement);
    if (explainer) edit(join(root, 'explainers/rva.md'), { 'label: RVA': `label: RVA\n${explainer}` });
    try {
      readCorpus(root);
    } catch (error) {
      return (error as Error).message.split('\n').slice(0, -2);
    }
    return [];
  });
}

function edit(file: string, changes: Record<string, string>): void {
  const text = Object.entries(changes).reduce(
    (text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}

const TYPE = 'type: agreement';
const STEPS = 'steps: {talks: talks-agreed}';

test.each<[string, string, Record<string, string>, string]>([
  ['nothing said', '{}', {}, ''],
  ['kinds of its own', KINDS, { [TYPE]: 'type: pact', [STEPS]: 'steps: {tabled: talks-agreed}' }, 'tracks: loan'],
  ['the usual steps of a kind that names none', KINDS, { [TYPE]: 'type: loan' }, ''],
  ['the usual kind, left out', '{}', { [`    ${TYPE}\n`]: '' }, 'tracks: agreement'],
  ['what is followed and leads', `${KINDS}follows: loan\nlead: talks\n`, { [TYPE]: 'type: loan' }, 'tracks: pact'],
  ['some of the parties', '{}', { [STEPS]: 'steps: {signed: {date: talks-agreed, parties: [jauja]}}' }, ''],
  [
    'dates of one step',
    '{}',
    { [STEPS]: 'steps: {approved: [talks-agreed, {date: talks-agreed, parties: [florin]}]}' },
    '',
  ],
])('it accepts %s', (_, site, agreement, explainer) => {
  expect(printed(site, agreement, explainer)).toEqual([]);
});

test.each<[string, string, Record<string, string>, string, string[]]>([
  [
    'a kind that is not declared, nearly the usual one',
    '{}',
    { [TYPE]: 'type: agreemnt' },
    '',
    [
      'content/articles/talks.md:38:11  Unexpected kind `agreemnt`, expected `agreement`; did you mean `agreement`?  [unknown-kind]',
    ],
  ],
  [
    'the usual kind, where others are declared',
    KINDS,
    {},
    '',
    ['content/articles/talks.md:38:11  Unexpected kind `agreement`, expected `pact` or `loan`  [unknown-kind]'],
  ],
  [
    'a kind left out, where others are declared',
    KINDS,
    { [`    ${TYPE}\n`]: '' },
    '',
    ['content/articles/talks.md:37:5  Unexpected kind `agreement`, expected `pact` or `loan`  [unknown-kind]'],
  ],
  [
    'a step of another kind',
    KINDS,
    { [TYPE]: 'type: pact' },
    '',
    [
      'content/articles/talks.md:42:13  Unexpected step `talks`, expected a step of `pact`: `tabled`, `initialled` or `ended`  [unknown-step]',
    ],
  ],
  [
    'a step nearly right',
    KINDS,
    { [TYPE]: 'type: pact', [STEPS]: 'steps: {initialed: talks-agreed, endet: talks-agreed}' },
    '',
    [
      'content/articles/talks.md:42:13  Unexpected step `initialed`, expected a step of `pact`: `tabled`, `initialled` or `ended`; did you mean `initialled`?  [unknown-step]',
      'content/articles/talks.md:42:38  Unexpected step `endet`, expected a step of `pact`: `tabled`, `initialled` or `ended`; did you mean `ended`?  [unknown-step]',
    ],
  ],
  [
    'the need of a step of another kind',
    KINDS,
    {
      [TYPE]: 'type: pact',
      [STEPS]: 'steps: {tabled: talks-agreed}\n    road: {initialed: [{text: A vote., cites: [{source: communique}]}]}',
    },
    '',
    [
      'content/articles/talks.md:43:12  Unexpected step `initialed`, expected a step of `pact`: `tabled`, `initialled` or `ended`; did you mean `initialled`?  [unknown-step]',
    ],
  ],
  [
    'a step of an actor that is no party',
    '{}',
    {
      '  - {id: florin,':
        '  - {id: atoll, name: Atoll, kind: state, definition: A state., cites: [{source: communique}]}\n  - {id: florin,',
      [STEPS]: 'steps: {signed: [talks-agreed, {date: talks-agreed, parties: [atoll, jauja]}]}',
    },
    '',
    [
      'content/articles/talks.md:43:21  Unexpected party `atoll`, expected one of its parties: `florin` or `jauja`  [unknown-party]',
    ],
  ],
  [
    'a lead article that is not there',
    'title: A site\nlead: talk\n',
    {},
    '',
    ['content/site.yaml:2:7  Unexpected article `talk`, expected `talks`; did you mean `talks`?  [unknown-article]'],
  ],
  [
    'a lead that is an explainer',
    'lead: rva-explainer\n',
    {},
    '',
    ['content/site.yaml:1:7  Unexpected article `rva-explainer`, expected `talks`  [unknown-article]'],
  ],
  [
    'a kind to follow that is not declared',
    `${KINDS}follows: pakt\n`,
    { [TYPE]: 'type: loan' },
    '',
    ['content/site.yaml:9:10  Unexpected kind `pakt`, expected `pact` or `loan`; did you mean `pact`?  [unknown-kind]'],
  ],
  [
    'a kind to follow in a story without any',
    'follows: treaty\n',
    {},
    '',
    ['content/site.yaml:1:10  Unexpected kind `treaty`, expected `agreement`  [unknown-kind]'],
  ],
  [
    'an explainer that tracks what is not declared',
    '{}',
    {},
    'tracks: pact',
    ['content/explainers/rva.md:5:9  Unexpected kind `pact`, expected `agreement`  [unknown-kind]'],
  ],
  [
    'all of these at once',
    `${KINDS}lead: none\nfollows: none\n`,
    {},
    'tracks: none',
    [
      'content/articles/talks.md:38:11  Unexpected kind `agreement`, expected `pact` or `loan`  [unknown-kind]',
      'content/explainers/rva.md:5:9  Unexpected kind `none`, expected `pact` or `loan`  [unknown-kind]',
      'content/site.yaml:9:7  Unexpected article `none`, expected `talks`  [unknown-article]',
      'content/site.yaml:10:10  Unexpected kind `none`, expected `pact` or `loan`  [unknown-kind]',
    ],
  ],
])('it refuses %s', (_, site, agreement, explainer, problems) => {
  expect(printed(site, agreement, explainer)).toEqual(problems);
});
