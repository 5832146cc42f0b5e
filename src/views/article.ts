import type { Corpus } from '../corpus/corpus.ts';
import type { Section } from '../markdown/remark-heading-ids.ts';
import { anchors } from '../model/anchors.ts';
import { STATEMENT_KINDS } from '../model/article.ts';
import { JUDGEMENT } from '../model/judgement.ts';
import { languageOf } from '../words/language.ts';

type Article = Corpus['articles'][number];

/** The sections of an article, of its prose and after it, for a list of contents. */
export function contents(
  { edition }: Corpus,
  { sections, positions, statements }: Article,
  suffix: string,
): Pick<Section, 'id' | 'text' | 'short' | 'depth'>[] {
  const { article } = languageOf(edition.language).words;
  const kinds = STATEMENT_KINDS.filter((kind) => statements.some((statement) => statement.kind === kind));
  return [
    ...sections,
    ...(positions.length > 0 ? [{ id: anchors.positions(suffix), text: article.positions, depth: 2 }] : []),
    ...kinds.map((kind) => ({ id: anchors.statements(kind, suffix), text: article.statements[kind], depth: 2 })),
  ];
}

/** Whether an article marks judgements anywhere. */
export function judges({ html, ...rest }: Article): boolean {
  const texts = [rest['key-points'], rest['in-short'], rest.statements, rest.positions.flatMap(({ points }) => points)];
  return html.includes(JUDGEMENT) || texts.flat().some(({ text }) => text.includes(JUDGEMENT));
}

/** All articles, the newest first. */
export function newestFirst({ articles }: Pick<Corpus, 'articles'>): Article[] {
  const key = ({ published, id }: Article) => published + id;
  return articles.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** The articles published just after and just before one. */
export function neighbours(
  corpus: Corpus,
  article: Article,
): { next: Article | undefined; previous: Article | undefined } {
  const order = newestFirst(corpus);
  const at = order.indexOf(article);
  return { next: order[at - 1], previous: order[at + 1] };
}

type Position = Article['positions'][number];

/** Positions as rows of a table: a topic, and what each side says on it. Points without a topic stand in one row of their own. */
export function positionRows(positions: readonly Position[]): { topic: string; cells: Position['points'][] }[] {
  const topics = [...new Set(positions.flatMap(({ points }) => points.map(({ topic = '' }) => topic)))];
  return topics.map((topic) => ({
    topic,
    cells: positions.map(({ points }) => points.filter((point) => (point.topic ?? '') === topic)),
  }));
}
