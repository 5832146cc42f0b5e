import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import type { VFile } from 'vfile';
import { blocksOf, type Block } from './blocks.ts';
import rehypeAliases from './rehype-aliases.ts';
import rehypeChanges, { type Change } from './rehype-changes.ts';
import rehypeNotes, { type NoteOptions, type NoteWords } from './rehype-notes.ts';
import rehypeSelfLinks, { type SelfLinkOptions } from './rehype-self-links.ts';
import rehypeTables from './rehype-tables.ts';
import remarkAutoLinks, { type AutoLinkOptions, type Unlinked } from './remark-auto-links.ts';
import remarkBounds from './remark-bounds.ts';
import remarkDefinitions from './remark-definitions.ts';
import remarkEscapedAddresses from './remark-escaped-addresses.ts';
import remarkFootnotes, { type FootnoteWords } from './remark-footnotes.ts';
import remarkHeadingIds, { type Section } from './remark-heading-ids.ts';
import remarkInlineReferences from './remark-inline-references.ts';
import remarkJudgements, { type JudgementOptions } from './remark-judgements.ts';
import remarkLimits from './remark-limits.ts';
import remarkPageLinks, { type PageLinkOptions } from './remark-page-links.ts';
import remarkParagraphIds from './remark-paragraph-ids.ts';
import remarkPictureFigures, { type PictureWords, type Shown } from './remark-picture-figures.ts';
import remarkPictures from './remark-pictures.ts';
import remarkPlainWords from './remark-plain-words.ts';
import remarkRecordLinks, { type Mention, type RecordLinkOptions } from './remark-record-links.ts';
import remarkSafe from './remark-safe.ts';
import remarkTables from './remark-tables.ts';
import remarkUnsupported from './remark-unsupported.ts';

/** Schemes of links that lead out of the site. */
const OUTWARD = ['https', 'mailto'] as const;

/** A Markdown body, parsed and checked as far as it can be alone. */
export type Prose = { file: VFile; tree: Root; sections: Section[]; blocks: Block[] };

declare module 'vfile' {
  interface DataMap {
    tree: Root;
  }
}

/** Parses a body. What is wrong in it stands in `file.messages`, placed in the file's own lines. */
export function parseProse(path: string, body: string, kinds: readonly string[]): Prose {
  const file = remark()
    .use(remarkGfm, { singleTilde: false })
    .use(remarkEscapedAddresses)
    .use(remarkLimits)
    .use(remarkUnsupported)
    .use(remarkHeadingIds)
    .use(remarkBounds)
    .use(remarkSafe, { schemes: [...OUTWARD, ...kinds] })
    .use(remarkDefinitions)
    .use(remarkInlineReferences)
    .use(remarkTables)
    .use(remarkPictures)
    .use(remarkPlainWords)
    .use(remarkTree)
    .processSync({ path, value: body });
  const tree = file.data.tree!;
  return { file, tree, sections: file.data.sections ?? [], blocks: blocksOf(tree) };
}

/** Leaves the tree with its file, as it is rendered only when every id of the site is known. */
function remarkTree(this: { compiler?: unknown }): void {
  this.compiler = (tree: Root, file: VFile) => {
    file.data.tree = tree;
  };
}

/** The words that the plugins put beside those of the author. */
export type ProseWords = NoteWords &
  SelfLinkOptions['words'] &
  FootnoteWords &
  PictureWords &
  JudgementOptions['words'] & { table: string };

type ProseOptions = {
  /** The id of the document. */
  document: string;
  /** The ids of its blocks, in their order. */
  ids: readonly string[];
  links: RecordLinkOptions & PageLinkOptions & AutoLinkOptions;
  /** The retired ids that an id also answers to. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** What corrections changed, by what they are about. */
  changes: Readonly<Record<string, readonly Change[]>>;
  changesSaid: (changes: readonly Change[]) => string;
  notes: Omit<NoteOptions, 'words'>;
  pictures: ReadonlyMap<string, Shown>;
  /** What an author puts before a sentence that judges. */
  judgement: string;
  words: ProseWords;
};

/**
 * Renders a parsed body for one page, and leaves it as it is.
 * @returns what is wrong besides, as links and pictures that lead nowhere, in `file.messages`
 */
export function renderProse(
  { file: { path, value }, tree }: Prose,
  { document, ids, links, aliases, changes, changesSaid, notes, pictures, judgement, words }: ProseOptions,
): { html: string; mentions: Mention[]; unlinked: Unlinked[]; file: VFile } {
  const rendered = remark()
    .use(remarkParsed, tree)
    .use(remarkParagraphIds, ids)
    .use(remarkAutoLinks, links)
    .use(remarkFootnotes, { document, words })
    .use(remarkPageLinks, links)
    .use(remarkRecordLinks, links)
    .use(remarkJudgements, { sign: judgement, sentences: links.sentences, words })
    .use(remarkPictureFigures, pictures, words, links.mayDefine)
    .use(remarkRehype)
    .use(rehypeTables, words)
    .use(rehypeChanges, changes, changesSaid)
    .use(rehypeSelfLinks, {
      share: (id) => links.relative(links.page, `s/${id}/`),
      cite: (id) => links.relative(links.page, `cite/${id}/`),
      words,
    })
    .use(rehypeNotes, { ...notes, words })
    .use(rehypeAliases, aliases)
    .use(rehypeHtml)
    .processSync({ path, value });
  const { mentions = [], unlinked = [] } = rendered.data;
  return { html: String(rendered), mentions, unlinked, file: rendered };
}

/** Takes what was parsed before, of which each rendering has a copy. */
function remarkParsed(this: { parser?: unknown }, tree: Root): void {
  this.parser = () => structuredClone(tree);
}

function rehypeHtml(this: { compiler?: unknown }): void {
  this.compiler = (tree: HastRoot) => rehype().stringify(tree);
}
