import type { Problem } from '../../diagnostics/problem.ts';
import type { Corpus } from '../corpus.ts';
import type { Document } from '../documents.ts';
import type { Gleanings } from '../gleanings.ts';
import type { Ids } from '../ids.ts';

/** All content that is sound, drafts included: records that are wrong are in `ids`, but not in `corpus`. */
export type Content = { corpus: Corpus; documents: readonly Document[]; ids: Ids; gleanings: Gleanings };

/** An editorial rule, which needs the whole corpus: every place where the content breaks it. */
export type Rule = (content: Content) => Problem[];
