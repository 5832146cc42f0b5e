import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import rehypeSelfLinks from './rehype-self-links.ts';
import remarkHeadingIds, { type Section } from './remark-heading-ids.ts';
import remarkRecordLinks, { type Mention, type RecordLinkOptions } from './remark-record-links.ts';
import remarkSafe from './remark-safe.ts';

/** Schemes of links that lead out of the site. */
const OUTWARD = ['https', 'mailto'] as const;

/** A Markdown body, parsed and checked as far as it can be alone. */
export type Prose = { file: VFile; tree: Root; sections: Section[] };

/** Parses a body. What is wrong in it stands in `file.messages`, placed in the file's own lines. */
export function parseProse(path: string, body: string, kinds: readonly string[]): Prose {
  const file = new VFile({ path, value: body });
  const reader = unified()
    .use(remarkParse)
    .use(remarkHeadingIds)
    .use(remarkSafe, { schemes: [...OUTWARD, ...kinds] });
  const tree = reader.runSync(reader.parse(file), file) as Root;
  return { file, tree, sections: file.data.sections ?? [] };
}

/** Renders a parsed body for one page. Links that lead nowhere are added to `file.messages`. */
export function renderProse({ file, tree }: Prose, links: RecordLinkOptions): { html: string; mentions: Mention[] } {
  const writer = unified()
    .use(remarkRecordLinks, links)
    .use(remarkRehype)
    .use(rehypeSelfLinks)
    .use(rehypeStringify);
  const html = writer.stringify(writer.runSync(structuredClone(tree), file));
  return { html, mentions: file.data.mentions ?? [] };
}
