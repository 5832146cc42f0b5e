import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/corpus/edition.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { withTree } from './overlay.ts';

/** The edition of the sound tree with this site.yaml, or what is printed of it. */
function read(site: string): Edition | string {
  return withTree('base', (root) => {
    writeFileSync(join(root, 'site.yaml'), site);
    try {
      return readCorpus(root).edition;
    } catch (error) {
      return (error as Error).message.split('\n').slice(0, -2).join('\n');
    }
  });
}

const USUAL = {
  talks: { name: 'Decision to negotiate', phase: 'negotiating' },
  principle: { name: 'Agreed in principle', phase: 'agreed' },
  signed: { name: 'Signed', phase: 'signed' },
  approved: { phase: 'approved' },
  'in-force': { name: 'In force', phase: 'in-force' },
};

const DEFAULTS = {
  title: 'Two states open talks',
  tagline: 'One story, told so that every statement can be linked to and traced to its source',
  language: 'en-GB',
  licences: {},
  mark: [],
  cast: [],
  kinds: { agreement: { name: 'Agreement', steps: USUAL } },
  follows: 'agreement',
  lanes: [],
};

test('everything has a default', () => {
  expect(withTree('base', (root) => readCorpus(root).edition)).toEqual(DEFAULTS);
  expect(read('{}')).toEqual(DEFAULTS);
});

test.each<[string, string, object]>([
  ['a title', 'title: The Tide', { title: 'The Tide' }],
  ['a lead, which the order of the articles then says', 'lead: talks', {}],
  [
    'a publisher and where to write to',
    'publisher: {name: The Desk, url: "https://desk.example/"}\ncontact: mailto:a@desk.example\naddress: http://tide.example',
    {
      publisher: { name: 'The Desk', url: 'https://desk.example/' },
      contact: 'mailto:a@desk.example',
      address: 'http://tide.example',
    },
  ],
  [
    'a mark and a cast',
    'mark: [{shape: ring, colour: "#00ff00"}]\ncast: [{actor: florin, shape: disc, colour: "#000000", night: "#ffffff"}]',
    {
      mark: [{ shape: 'ring', colour: '#00ff00' }],
      cast: [{ actor: 'florin', shape: 'disc', colour: '#000000', night: '#ffffff' }],
    },
  ],
  [
    'a licence of the texts alone',
    'licences: {content: {name: A licence, url: "https://l.example/"}}',
    { licences: { content: { name: 'A licence', url: 'https://l.example/' } } },
  ],
  [
    'kinds, of which the first is followed',
    'kinds: {agreement: {name: Pact, steps: {talks: {phase: proposed}}}, loan: {name: Loan}}',
    {
      kinds: {
        agreement: { name: 'Pact', steps: { talks: { phase: 'proposed' } } },
        loan: { name: 'Loan', steps: USUAL },
      },
    },
  ],
  [
    'a kind to follow',
    'kinds: {loan: {name: Loan}, agreement: {name: Pact}}\nfollows: agreement',
    {
      kinds: { loan: { name: 'Loan', steps: USUAL }, agreement: { name: 'Pact', steps: USUAL } },
      follows: 'agreement',
    },
  ],
])('it says %s', (_, site, said) => {
  expect(read(site)).toEqual({ ...DEFAULTS, ...said });
});

test('what an edition leaves out is said in its language', () => {
  const { kinds, language } = read('language: fr') as Edition;
  expect(language).toBe('fr');
  expect(Object.keys(kinds)).toEqual(['agreement']);
});

const at = (place: string, message: string, rule: string) =>
  `content/site.yaml:${place}  Unexpected ${message}  [${rule}]`;
const LANGUAGE = 'a language whose words the generator has: en, fr';
const PHASES = '`proposed`, `negotiating`, `agreed`, `signed`, `approved`, `in-force` or `ended`';

test.each<[string, string, string]>([
  [
    'a language without words',
    'language: de',
    at('1:11', `\`de\` for \`language\`, expected ${LANGUAGE}`, 'wrong-value'),
  ],
  [
    'what is no language',
    'language: English',
    at('1:11', `\`English\` for \`language\`, expected ${LANGUAGE}`, 'wrong-value'),
  ],
  [
    'an address without a scheme',
    'address: site.example',
    at('1:10', '`site.example` for `address`, expected a web address', 'wrong-value'),
  ],
  [
    'a contact that is no address',
    'contact: desk@news.example',
    at(
      '1:10',
      '`desk@news.example` for `contact`, expected an address such as `mailto:desk@news.example` or `https://…`',
      'wrong-value',
    ),
  ],
  [
    'a shape that nobody draws',
    'mark: [{shape: star, colour: "#000000"}]',
    at('1:16', '`star` for `shape`, expected `disc`, `square`, `diamond`, `triangle` or `ring`', 'unknown-value'),
  ],
  [
    'a colour by its name',
    'mark: [{shape: ring, colour: red}]',
    at('1:30', '`red` for `colour`, expected a colour such as `#1f3f8f`', 'wrong-value'),
  ],
  [
    'an actor of the cast that is not there',
    'cast: [{actor: flori, shape: ring, colour: "#000000"}]',
    at('1:16', 'actor `flori`, expected the id of a known actor; did you mean `florin`?', 'unknown-actor'),
  ],
  [
    'a licence without its address',
    'licences: {code: {name: L}}',
    at('1:18', 'absence of `url`, expected a web address', 'missing-key'),
  ],
  [
    'a lead that is no id',
    'lead: Talks',
    at('1:7', '`Talks` for `lead`, expected the id of an article', 'wrong-value'),
  ],
  [
    'a step without a phase',
    'kinds: {a: {name: A, steps: {b: {name: B}}}}',
    at('1:33', `absence of \`phase\`, expected ${PHASES}`, 'missing-key'),
  ],
  [
    'a phase that is none',
    'kinds: {a: {name: A, steps: {b: {phase: ratified}}}}',
    at('1:41', `\`ratified\` for \`phase\`, expected ${PHASES}`, 'unknown-value'),
  ],
  [
    'kinds without any',
    'kinds: {}',
    at('1:8', 'map of keys and values for `kinds`, expected at least one kind', 'wrong-value'),
  ],
  [
    'steps without any',
    'kinds: {a: {name: A, steps: {}}}',
    at('1:29', 'map of keys and values for `steps`, expected at least one step', 'wrong-value'),
  ],
  [
    'a kind without a name',
    'kinds: {a: {steps: {b: {phase: agreed}}}}',
    at('1:12', 'absence of `name`, expected text', 'missing-key'),
  ],
])('it refuses %s', (_, site, problem) => {
  expect(read(site)).toBe(problem);
});
