import { join } from 'node:path';
import { readCorpus } from '../corpus/read.ts';
import { ContentError } from '../diagnostics/problem.ts';

/** `npm run check [folder]`: reads a content folder, and prints what is wrong with it or what it holds. */
const root = process.argv[2] ?? join(import.meta.dirname, '../../content');

try {
  const { articles, actors, terms, dates, agreements, claims, sources } = readCorpus(root);
  const counts = Object.entries({ articles, actors, terms, dates, agreements, claims, sources });
  console.log(`Sound: ${counts.map(([name, { length }]) => `${length} ${name}`).join(', ')}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
