import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { unexpected } from '../diagnostics/wording.ts';
import type { Made } from './nodes.ts';
import type { Sentences } from './sentences.ts';

export type JudgementOptions = {
  /** What an author puts before a sentence that judges. */
  sign: string;
  sentences: Sentences;
  /** What a judgement is called to a screen reader, and in its place where it is hidden. */
  words: { ourJudgement: string; oneJudgement: string };
};

/**
 * Wraps each sentence of a paragraph that begins with the sign, so that a reader can tell judgement from fact and hide
 * it. The sign amid a sentence is a problem, as half a sentence cannot be hidden.
 */
export default function remarkJudgements({ sign, sentences, words }: JudgementOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'paragraph', (paragraph) => {
      if (!toString(paragraph).includes(sign)) return;
      paragraph.children = cut(paragraph, sentences).flatMap((part) => {
        const text = textOf(part).trim();
        const judges = text.startsWith(sign) && part[0]!.type === 'text';
        if ((judges ? text.slice(sign.length) : text).includes(sign)) {
          const expected = 'it at the beginning of one, as readers may hide what it marks';
          file.message(unexpected(`${sign} amid a sentence`, expected), {
            place: part.find((node) => textOf([node]).includes(sign))?.position ?? paragraph.position,
            ruleId: 'judgement-amid-sentence',
          });
        }
        return judges ? judgement(part, sign, words) : part;
      });
    });
  };
}

/** The children of a paragraph by sentence. What is not text is not cut; a raised mark stays with what it is set after. */
function cut({ children }: Paragraph, sentences: Sentences): PhrasingContent[][] {
  const ends: number[] = [];
  for (const sentence of sentences(textOf(children))) ends.push((ends.at(-1) ?? 0) + sentence.length);
  const parts: PhrasingContent[][] = [[]];
  let offset = 0;
  for (const node of children) {
    if (isRaised(node) && parts.at(-1)!.length === 0 && parts.length > 1) parts.at(-2)!.push(node);
    else if (node.type !== 'text') parts.at(-1)!.push(node);
    else {
      let from = 0;
      for (const end of ends.filter((end) => end > offset && end <= offset + node.value.length)) {
        parts.at(-1)!.push({ ...node, value: node.value.slice(from, end - offset) });
        parts.push([]);
        from = end - offset;
      }
      if (from < node.value.length) parts.at(-1)!.push({ ...node, value: node.value.slice(from) });
    }
    offset += textOf([node]).length;
  }
  return parts;
}

function isRaised(node: PhrasingContent): boolean {
  return node.type === 'made' && node.data?.hName === 'sup';
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return toString({ type: 'paragraph', children: nodes });
}

/** The space around it stays outside, so that the ground behind it is that of its words. */
function judgement(part: PhrasingContent[], sign: string, words: JudgementOptions['words']): PhrasingContent[] {
  const { value: opening } = part[0] as Text;
  const before = opening.slice(0, opening.indexOf(sign));
  const said: PhrasingContent[] = [text(opening.slice(before.length + sign.length)), ...part.slice(1)];
  const last = said.at(-1)!;
  const after = last.type === 'text' ? /\s*$/.exec(last.value)![0] : '';
  if (last.type === 'text') said.splice(-1, 1, text(last.value.trimEnd()));
  const box = made('input', undefined, [], { type: 'checkbox', ariaLabel: words.oneJudgement });
  const label = made('label', undefined, [box], { hidden: true, dataSaid: words.oneJudgement });
  const told = made('span', 'unseen', [text(`${words.ourJudgement} `)]);
  const marked = made('span', 'said', [told, made('span', 'sign', [text(sign)]), ...said]);
  return [text(before), made('span', 'judgement', [label, marked]), text(after)];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function made(
  hName: string,
  className: string | undefined,
  children: PhrasingContent[],
  properties: Record<string, string | true> = {},
): Made {
  return { type: 'made', children, data: { hName, hProperties: { ...(className && { className }), ...properties } } };
}
