import { wordsOfProse } from '../../src/corpus/render.ts';
import { languageOf } from '../../src/words/language.ts';
import { relative } from '../../src/corpus/addresses.ts';
import { parseProse, renderProse } from '../../src/markdown/prose.ts';
import type { Shown } from '../../src/markdown/remark-picture-figures.ts';
import type { Mention, Target } from '../../src/markdown/remark-record-links.ts';

const KINDS = ['actor', 'claim', 'date', 'source', 'section', 'term', 'picture'];

const TARGETS = new Map<string, Target>([
  ['skipper', { kind: 'actor', address: 'glossary/#skipper' }],
  ['pact-made', { kind: 'date', address: 'timeline/#pact-made' }],
  ['herald', { kind: 'source', address: 'sources/#herald' }],
  ['eclair', { kind: 'source', address: 'sources/#eclair' }],
  ['unnamed', { kind: 'source', address: 'sources/#unnamed' }],
  ['catch', { kind: 'claim', address: 'claims/#catch' }],
  ['crew', { kind: 'claim', address: 'claims/#crew' }],
  ['tide-table', { kind: 'term', address: 'glossary/#tide-table' }],
  ['why-tides', { kind: 'section', address: '#why-tides' }],
  ['what-is-it', { kind: 'section', address: 'rva/#what-is-it' }],
]);

const CLAIM_MARKS = new Map([
  ['catch', { label: '¶7, contradicted: Two tons', contradicted: true }],
  ['crew', { label: '¶8, supported: Six hands', contradicted: false }],
]);

const NOTES = new Map(
  [
    ['herald', 'Herald', '2 May 2024'],
    ['herald-2023', 'Herald', '2023'],
    ['eclair', 'Éclair & others', '2024'],
    ...['mole', 'pier', 'quay', 'reef'].map((id) => [id, id, '2020']),
  ].map(([id, publisher, date]) => [id!, { publisher: publisher!, name: `${publisher}, ${date}` }]),
);

/** What records rest on. */
const CITED = new Map([
  ['pact-made', ['herald']],
  ['catch', ['eclair', 'herald-2023', 'mole']],
  ['crew', ['mole', 'pier', 'quay', 'reef']],
  ['tide-table', ['herald', 'herald-2023']],
]);

const PICTURES = new Map<string, Shown>([
  [
    'harbour',
    {
      alt: 'A harbour at dawn',
      caption: 'The harbour, seen from the mole.',
      credit: 'A. Photographer',
      licence: 'CC BY 4.0',
      source: { name: 'Port authority, 2020', href: 'sources/#port' },
      files: [
        { href: 'pictures/harbour-480.webp', width: 480, height: 320 },
        { href: 'pictures/harbour-960.webp', width: 960, height: 640 },
        { href: 'pictures/harbour-1200.webp', width: 1200, height: 800 },
      ],
    },
  ],
  [
    'chart',
    {
      alt: 'A chart',
      credit: 'The bureau',
      licence: 'public domain',
      files: [{ href: 'pictures/chart-1200.webp', width: 1200, height: 800 }],
    },
  ],
]);

/** The names that become links; that of the skipper in another body would change what it shows. */
const NAMES = new Map([
  ['Ada Low of Nahar', { id: 'skipper', kind: 'actor', auto: true }],
  ['ALN', { id: 'skipper', kind: 'actor', auto: true }],
  ['boss', { id: 'skipper', kind: 'actor', auto: false }],
  ['tide table', { id: 'tide-table', kind: 'term', auto: true }],
  ['tide tables', { id: 'tide-table', kind: 'term', auto: true }],
]);

/** The pages a body may lead to. */
const PAGES = ['', 'timeline/', 'rva/', 'data/article.json'];

/** Takes a body all the way on a page at an address; messages as `line:column reason [rule]`. */
export function render(
  body: string,
  page = '',
): { html: string; mentions: Pick<Mention, 'id' | 'section'>[]; messages: string[] } {
  const prose = parseProse('body.md', body, KINDS);
  const result = finish(prose, [], page);
  return {
    html: result.html,
    mentions: result.mentions.map(({ id, section }) => ({ id, section })),
    messages: [...messagesOf(prose), ...messagesOf(result)],
  };
}

/** The same of a sound body whose blocks have the ids `p-1`, `p-2` and so on. */
export function renderAnchored(body: string, page = ''): { html: string; mentions: Mention[] } {
  const prose = parseProse('body.md', body, KINDS);
  const ids = prose.blocks.map((_, index) => `p-${index + 1}`);
  return finish(prose, ids, page);
}

function finish(
  prose: ReturnType<typeof parseProse>,
  ids: readonly string[],
  page: string,
): ReturnType<typeof renderProse> {
  const { words: said, sentences } = languageOf('en');
  const written = (address: string) => (address === 'timeline/#pact-made' ? 'date:pact-made' : undefined);
  const ways = { page, relative, pages: PAGES, written, sentences, names: NAMES, quotes: ['“', '”'] as const };
  const links = { kinds: KINDS, previews: [], targets: TARGETS, claimMarks: CLAIM_MARKS, ...ways };
  const hrefOf = (source: string) => relative(page, TARGETS.get(source)?.address ?? `sources/#${source}`);
  const words = { ...wordsOfProse(said), linkTo: () => 'Link to this' };
  const parts = {
    aliases: new Map(),
    changes: {},
    changesSaid: () => '',
    notes: { notes: NOTES, cited: CITED, hrefOf },
    pictures: PICTURES,
    judgement: '◇',
  };
  return renderProse(prose, { document: 'talks', ids, links, ...parts, words });
}

/** What is wrong in a body by itself, and its sections. */
export function parse(body: string) {
  const prose = parseProse('body.md', body, KINDS);
  return { sections: prose.sections, messages: messagesOf(prose) };
}

function messagesOf({ file }: Pick<ReturnType<typeof parseProse>, 'file'>): string[] {
  return file.messages.map(({ line, column, reason, ruleId }) => `${line}:${column} ${reason} [${ruleId}]`);
}

/** The names that a body has without a link, as `line:column name (kind:id): reason`. */
export function unlinkedIn(body: string): string[] {
  return finish(parseProse('body.md', body, KINDS), [], '').unlinked.map(
    ({ id, kind, text, line, column, why }) => `${line}:${column} ${text} (${kind}:${id}): ${why}`,
  );
}
