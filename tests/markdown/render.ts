import { relative } from '../../src/corpus/addresses.ts';
import { parseProse, renderProse } from '../../src/markdown/prose.ts';
import type { Mention, Target } from '../../src/markdown/remark-record-links.ts';

const KINDS = ['actor', 'date', 'source', 'section'];

const TARGETS = new Map<string, Target>([
  ['kishida', { kind: 'actor', address: 'glossary/#kishida' }],
  ['uk-signed', { kind: 'date', address: 'timeline/#uk-signed' }],
  ['kantei', { kind: 'source', address: 'sources/#kantei' }],
  ['why-paris', { kind: 'section', address: '#why-paris' }],
  ['what-is-it', { kind: 'section', address: 'raa/#what-is-it' }],
]);

/** Takes a body all the way on a page at an address; messages as `line:column reason [rule]`. */
export function render(body: string, page = ''): { html: string; mentions: Pick<Mention, 'id' | 'section'>[]; messages: string[] } {
  const prose = parseProse('body.md', body, KINDS);
  const result = renderProse(prose, { kinds: KINDS, previews: [], targets: TARGETS, page, relative }, new Map());
  return { html: result.html, mentions: result.mentions.map(({ id, section }) => ({ id, section })), messages: messagesOf(prose) };
}

/** What is wrong in a body by itself, and its sections. */
export function parse(body: string) {
  const prose = parseProse('body.md', body, KINDS);
  return { sections: prose.sections, messages: messagesOf(prose) };
}

function messagesOf({ file }: ReturnType<typeof parseProse>): string[] {
  return file.messages.map(({ line, column, reason, ruleId }) => `${line}:${column} ${reason} [${ruleId}]`);
}
