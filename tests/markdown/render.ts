import { relative } from '../../src/corpus/addresses.ts';
import { parseProse, renderProse } from '../../src/markdown/prose.ts';
import type { Mention, Target } from '../../src/markdown/remark-record-links.ts';

const KINDS = ['actor', 'date', 'source', 'section'];

const TARGETS = new Map<string, Target>([
  ['kishida', { kind: 'actor', address: 'glossary/#kishida' }],
  ['uk-signed', { kind: 'date', address: 'timeline/#uk-signed' }],
  ['kantei', { kind: 'source', address: 'sources/#kantei' }],
  ['elysee', { kind: 'source', address: 'sources/#elysee' }],
  ['unnamed', { kind: 'source', address: 'sources/#unnamed' }],
  ['why-paris', { kind: 'section', address: '#why-paris' }],
  ['what-is-it', { kind: 'section', address: 'raa/#what-is-it' }],
]);

const NOTES = new Map([
  ['kantei', 'Kantei, 2 May 2024'],
  ['elysee', 'Élysée & others, 2024'],
]);

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
    messages: messagesOf(prose),
  };
}

/** The same of a sound body whose paragraphs and list items have the ids `p-1`, `p-2` and so on. */
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
  return renderProse(prose, ids, { kinds: KINDS, previews: [], targets: TARGETS, page, relative }, new Map(), NOTES);
}

/** What is wrong in a body by itself, and its sections. */
export function parse(body: string) {
  const prose = parseProse('body.md', body, KINDS);
  return { sections: prose.sections, messages: messagesOf(prose) };
}

function messagesOf({ file }: ReturnType<typeof parseProse>): string[] {
  return file.messages.map(({ line, column, reason, ruleId }) => `${line}:${column} ${reason} [${ruleId}]`);
}
