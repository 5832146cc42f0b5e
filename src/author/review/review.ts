import { content } from '../../build/folders.ts';
import { readArgs } from '../../build/read-args.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import { dayNamed } from '../../build/today.ts';
import { told } from '../../build/told.ts';
import { type Document } from '../../corpus/documents.ts';
import { readContent } from '../../corpus/read.ts';
import { ContentError } from '../../diagnostics/problem.ts';
import { staleIn } from './stale.ts';

/**
 * `npm run review -- --today 2027-02-01 [--months 6]`: lists what to look at again on that day, each with its place. What it
 * finds changes no exit code: that time passes is no mistake.
 */
const { values } = readArgs({ options: { today: { type: 'string' }, months: { type: 'string', default: '6' } } });
const today = dayNamed(values.today);
const months = monthsNamed(values.months);

try {
  const { corpus, documents } = readContent(content);
  const places = placesIn(documents);
  for (const [heading, stale] of Object.entries(staleIn(corpus, today, months))) {
    console.log(`${heading}: ${stale.length}`);
    for (const { id, why } of stale) console.log(`${places.get(id)}  ${id}: ${why}`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(told(error));
  process.exitCode = 1;
}

function monthsNamed(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  console.error(unexpected(`\`${text}\` as --months`, 'a whole number from 1, such as `6`'));
  return process.exit(1);
}

/** Where each id of frontmatter is given: `content/articles/x.md:7:5`. */
function placesIn(documents: readonly Document[]): Map<string, string> {
  return new Map(
    documents.flatMap(({ ids, yaml }) =>
      ids.flatMap((use): [string, string][] => {
        if (!('defines' in use)) return [];
        const { file, line, column } = yaml.problemAt(use.path, '', 'duplicate-id');
        return [[use.id, `${file}:${line}:${column}`]];
      }),
    ),
  );
}
