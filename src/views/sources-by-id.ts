import { once } from './once.ts';

/** The sources by their ids. */
export const sourcesById = once(({ sources }) => new Map(sources.map((source) => [source.id, source])));
