import { readCorpus } from '../corpus/read.ts';
import { ContentError } from '../diagnostics/problem.ts';
import { addressWarnings } from './address.ts';
import { content } from './folders.ts';

/** `npm run check [folder]`: reads a content folder, and prints what is wrong with it or what it holds. */
try {
  const { edition, articles, actors, terms, dates, agreements, claims, sources } = readCorpus(
    process.argv[2] ?? content,
  );
  const counts = Object.entries({ articles, actors, terms, dates, agreements, claims, sources });
  console.log(
    `Sound: ${counts.map(([name, { length }]) => `${length} ${length === 1 ? name.slice(0, -1) : name}`).join(', ')}`,
  );
  for (const warning of addressWarnings(edition)) console.warn(warning);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
