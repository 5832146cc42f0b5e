import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { linesNestDeep, treeNestsDeep } from './nesting.ts';
import rehypeAliases from './rehype-aliases.ts';
import rehypeNotes, { type Notes, type NoteWords } from './rehype-notes.ts';
import rehypeSelfLinks, { type SelfLinkOptions } from './rehype-self-links.ts';
import remarkHeadingIds, { type Section } from './remark-heading-ids.ts';
import remarkInlineReferences from './remark-inline-references.ts';
import remarkRecordLinks, { type Mention, type RecordLinkOptions } from './remark-record-links.ts';
import remarkSafe from './remark-safe.ts';

/** Schemes of links that lead out of the site. */
const OUTWARD = ['https', 'mailto'] as const;

/** A Markdown body, parsed and checked as far as it can be alone. */
export type Prose = { file: VFile; tree: Root; sections: Section[]; paragraphs: Paragraph[] };

/** A paragraph or list item, once it has its anchor. */
export type Paragraph = { id: string; text: string; line: number; column: number };

/** Parses a body. What is wrong in it stands in `file.messages`, placed in the file's own lines. */
export function parseProse(path: string, body: string, kinds: readonly string[]): Prose {
  const file = new VFile({ path, value: body });
  const reader = unified()
    .use(remarkParse)
    .use(remarkHeadingIds)
    .use(remarkSafe, { schemes: [...OUTWARD, ...kinds] })
    .use(remarkInlineReferences);
  if (linesNestDeep(file)) return unread(file);
  const parsed = reader.parse(file);
  if (treeNestsDeep(parsed, file)) return unread(file);
  const tree = reader.runSync(parsed, file) as Root;
  return { file, tree, sections: file.data.sections ?? [], paragraphs: [] };
}

function unread(file: VFile): Prose {
  return { file, tree: { type: 'root', children: [] }, sections: [], paragraphs: [] };
}

/** The words that the plugins put beside those of the author. */
export type ProseWords = NoteWords & SelfLinkOptions['words'];

/** Renders a parsed body for one page. Links that lead nowhere are added to `file.messages`. */
export function renderProse(
  { file, tree }: Prose,
  links: RecordLinkOptions,
  aliases: ReadonlyMap<string, readonly string[]>,
  notes: Notes,
  words: ProseWords,
): { html: string; mentions: Mention[] } {
  const writer = unified()
    .use(remarkRecordLinks, links)
    .use(remarkRehype)
    .use(rehypeSelfLinks, { share: (id) => links.relative(links.page, `s/${id}/`), words })
    .use(rehypeNotes, notes, words)
    .use(rehypeAliases, aliases)
    .use(rehypeStringify);
  const html = writer.stringify(writer.runSync(structuredClone(tree), file));
  return { html, mentions: file.data.mentions ?? [] };
}
