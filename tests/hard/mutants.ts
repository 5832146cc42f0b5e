import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { mutate, type Mutant } from './mutate.ts';
import type { Promised } from './promise.ts';
import { SURVIVORS } from './survivors.ts';

/** Of the mutants of a folder, the least that its tests must find, in per cent. */
const LEAST = 85;

/** The pure parts: each is held by the tests in the folder of its name alone. */
const PARTS = ['dates', 'diagnostics', 'model', 'corpus', 'permalinks', 'exports'];

function mutants(part: string): Promised {
  return {
    promise: 'P19',
    name: `mutants of src/${part}`,
    target: `at least ${LEAST} % found`,
    run: async (say) => {
      say('making them');
      const made = await mutate(part, {
        files: [`src/${part}/**/*.ts`],
        tests: [`${part}/**/*.test.ts`],
        reporters: ['json', 'progress-append-only'],
      });
      const having = (status: RegExp) => made.filter((one) => status.test(one.status));
      const left = having(/^(Survived|NoCoverage)$/);
      const found = having(/^(Killed|Timeout)$/).length;
      const score = (100 * found) / (found + left.length);
      const unexplained = left.map(told).filter((line) => line !== undefined);
      for (const line of unexplained) console.log(line);
      const figure = [
        `${score.toFixed(1)} %: ${found} of ${found + left.length}, ${having(/^Timeout$/).length} by hanging`,
        `${unexplained.length} survive without a reason that is known`,
        `${having(/^Ignored$/).length} that modules make as they are loaded are left out`,
      ];
      return {
        figure: figure.join('; '),
        held: score >= LEAST,
      };
    },
  };
}

/** What survived, in a line; undefined where its reason is known. */
function told({ fileName, location, mutatorName, replacement }: Mutant): string | undefined {
  const file = relative('src', fileName);
  const line = readFileSync(join('src', file), 'utf8').split('\n')[location.start.line - 1]!;
  if (SURVIVORS.some((known) => known.file === file && line.includes(known.code))) return undefined;
  return `src/${file}:${location.start.line}: ${mutatorName}, ${replacement}`;
}

export default PARTS.map(mutants);
