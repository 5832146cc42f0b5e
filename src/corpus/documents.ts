import type { z } from 'zod';
import type { Problem } from '../diagnostics/problem.ts';
import { parseProse, type Prose } from '../markdown/prose.ts';
import { about, type AboutData } from '../model/about.ts';
import { article, type ArticleData } from '../model/article.ts';
import { edition, type EditionData } from '../model/edition.ts';
import { explainer, type ExplainerData } from '../model/explainer.ts';
import { RECORD_KINDS } from '../model/records.ts';
import { report, type ReportData } from '../model/report.ts';
import { bibliography, type Source } from '../model/source.ts';
import { idUses, type IdUse } from '../model/walk.ts';
import { decode } from './decode.ts';
import type { ContentFile } from './files.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { validate } from './validate.ts';
import { Yaml } from './yaml.ts';

const SCHEMAS = {
  site: edition,
  about,
  articles: article,
  explainers: explainer,
  reports: report,
  sources: bibliography,
};

type Parsed<Kind, Data> = { kind: Kind; path: string; data: Data; yaml: Yaml; ids: IdUse[] };

/** A content file that is right in itself. */
export type Document = MarkdownDocument | Parsed<'sources', { references: Source[] }> | Parsed<'site', EditionData>;
export type MarkdownDocument = { prose: Prose } & (
  | Parsed<'about', AboutData>
  | Parsed<'articles', ArticleData>
  | Parsed<'explainers', ExplainerData>
  | Parsed<'reports', ReportData>
);

/** Whether a document has a body. */
export function isMarkdown(document: Document): document is MarkdownDocument {
  return 'prose' in document;
}

/** The schemes of links to records, and to sections. */
export const LINK_KINDS = [...Object.values(RECORD_KINDS), 'source', 'section'];

/** Reads one file as far as it can be read without the others. */
export function readDocument(file: ContentFile): { document?: Document; problems: Problem[] } {
  const { text, problems } = decode(file);
  if (problems.length > 0) return { problems };
  if (file.kind === 'sources' || file.kind === 'site') return readData(file, text);
  const parts = splitFrontmatter(file.path, text);
  if ('rule' in parts) return { problems: [parts] };
  const prose = parseProse(file.path, parts.body, LINK_KINDS);
  const head = readData(file, parts.yaml);
  const found = [...head.problems, ...messages(prose)];
  return found.length > 0 || !head.document
    ? { problems: found }
    : { document: { ...head.document, prose } as Document, problems: [] };
}

function readData({ path, kind }: ContentFile, text: string): { document?: Document; problems: Problem[] } {
  const yaml = new Yaml(path, text);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const schema = SCHEMAS[kind];
  const result = validate<z.ZodType>(schema, yaml);
  if ('problems' in result) return { problems: result.problems };
  const ids = [...idUses(schema, result.value)];
  return { document: { kind, path, data: result.value, yaml, ids } as Document, problems: [] };
}

/** The problems that plugins left on a body. */
export function messages({ file }: Prose): Problem[] {
  return file.messages.map(({ reason, ruleId, place }) => {
    const start = place && 'start' in place ? place.start : place;
    return {
      file: file.path,
      line: start?.line ?? 1,
      column: start?.column ?? 1,
      message: reason,
      rule: ruleId ?? 'markdown',
    };
  });
}
