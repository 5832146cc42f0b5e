import type { Problem } from '../../diagnostics/problem.ts';
import type { Corpus } from '../corpus.ts';
import type { Document } from '../documents.ts';
import type { Ids } from '../link.ts';

export type Content = { corpus: Corpus; documents: readonly Document[]; ids: Ids };

/** An editorial rule, which needs the whole corpus: every place where the content breaks it. */
export type Rule = (content: Content) => Problem[];
