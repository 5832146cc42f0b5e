import type { z } from 'astro/zod';
import type { Problem } from '../diagnostics/problem.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { parseProse, type Prose } from '../markdown/prose.ts';
import type { AboutData } from '../model/about.ts';
import type { ArticleData } from '../model/article.ts';
import type { EditionData } from '../model/edition.ts';
import type { ExplainerData } from '../model/explainer.ts';
import { RECORD_KINDS } from '../model/records.ts';
import type { ReportData } from '../model/report.ts';
import { SCHEMAS } from '../model/schemas.ts';
import type { Source } from '../model/source.ts';
import { idUses, type IdUse } from '../model/walk.ts';
import { unbind, type FieldBound } from './bounds.ts';
import { decode } from './decode.ts';
import type { ContentFile } from './files.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { salvage } from './salvage.ts';
import { problemsOf } from './validate.ts';
import { Yaml } from './yaml.ts';

type Parsed<Kind, Data> = { kind: Kind; path: string; data: Data; yaml: Yaml; ids: IdUse[]; bounds: FieldBound[] };

/**
 * A content file as far as it can be read. Where it has problems, `data` has what is sound of it: fields may be missing,
 * and a wrong item of a list is a hole in it. Such data goes to the rules and no further.
 */
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

/** Whether a document is read and checked, but not published. */
export function isDraft(document: Document): boolean {
  return isMarkdown(document) && document.data.draft;
}

type Read = { document?: Document; problems: Problem[] };

const known = new WeakMap<ContentFile, Read>();

/** Reads one file, once, as far as it can be read without the others. The problems of its body are those of its `prose`. */
export function readDocument(file: ContentFile): Read {
  const read = known.get(file) ?? readAnew(file);
  known.set(file, read);
  return read;
}

function readAnew(file: ContentFile): Read {
  const { text, problems } = decode(file);
  if (problems.length > 0) return { problems };
  if (file.kind === 'sources' || file.kind === 'site') return readData(file, text);
  const parts = splitFrontmatter(file.path, text);
  if ('rule' in parts) return { problems: [parts] };
  const head = readData(file, parts.yaml);
  return { ...head, document: { ...head.document, prose: parseProse(file.path, parts.body, LINK_KINDS) } as Document };
}

function readData({ path, kind }: ContentFile, text: string): { document: Document; problems: Problem[] } {
  const yaml = new Yaml(path, text, kind === 'sources' ? 'references' : undefined);
  const schema: z.ZodType = SCHEMAS[kind];
  const { value, bounds } = kind === 'sources' ? { value: yaml.value, bounds: [] } : unbind(yaml.value);
  const result = schema.safeParse(value);
  const { data, written } = result.success ? { data: result.data, written: result.data } : salvage(schema, value);
  const document = { kind, path, data, yaml, ids: [...idUses(schema, written)], bounds } as Document;
  const issues = yaml.value === undefined ? [] : (result.error?.issues ?? []);
  return { document, problems: [...yaml.problems, ...problemsOf(issues, schema, yaml)] };
}

/** The problems that plugins left on a body. */
export function messages(file: Prose['file']): Problem[] {
  return file.messages.map(({ reason, ruleId, place }) => {
    const start = place && 'start' in place ? place.start : place;
    return {
      file: file.path,
      line: start?.line ?? 1,
      column: start?.column ?? 1,
      message: reason,
      rule: (ruleId ?? 'markdown') as RuleName,
    };
  });
}
