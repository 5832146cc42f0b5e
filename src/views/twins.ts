import { heads } from './heads.ts';
import { once } from './once.ts';
import { volumes } from './print-chapters.ts';
import { timelineViews } from './timeline-views.ts';

/** Name of the Markdown twin of a page, which stands beside it. */
export const TWIN = 'index.md';

/** Addresses of all pages that are read, each of which has a twin: those that stand for themselves, views of the timeline, and the print edition. */
export const twinned = once(
  (corpus): ReadonlySet<string> =>
    new Set([
      ...heads(corpus).map(({ address }) => address),
      ...timelineViews(corpus).map(({ url }) => url),
      ...volumes(corpus),
    ]),
);
