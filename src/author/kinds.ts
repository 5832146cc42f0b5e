import type { Folder } from '../corpus/files.ts';
import { actor } from '../model/actor.ts';
import { dated } from '../model/date.ts';
import type { Schema } from '../model/schema.ts';
import { SCHEMAS } from '../model/schemas.ts';

/** What `npm run new` makes: a file in a folder of its own, or a record in a list of some file's frontmatter. */
export type Kind = { schema: Schema } & ({ folder: Folder } | { list: 'dates' | 'actors' });

export const KINDS = {
  article: { schema: SCHEMAS.articles, folder: 'articles' },
  explainer: { schema: SCHEMAS.explainers, folder: 'explainers' },
  report: { schema: SCHEMAS.reports, folder: 'reports' },
  date: { schema: dated, list: 'dates' },
  actor: { schema: actor, list: 'actors' },
} as const satisfies Record<string, Kind>;
