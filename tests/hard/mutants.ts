import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { mutate, REPORTS } from './mutate.ts';
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
      const tried = await mutate(part, {
        files: [`src/${part}/**/*.ts`],
        tests: [`${part}/**/*.test.ts`],
        reporters: ['json', 'progress-append-only'],
      });
      const found = tried.filter(({ status }) => /^(Killed|Timeout)$/.test(status));
      const hanging = found.filter(({ status }) => status === 'Timeout').length;
      const left = tried.filter((one) => !found.includes(one));
      const unknown = left.map(told).filter((line) => line !== undefined);
      for (const line of unknown) console.log(line);
      const score = (100 * found.length) / tried.length;
      return {
        figure:
          `${score.toFixed(1)} %: ${found.length} of ${tried.length}, ${hanging} as they hang; of the rest ` +
          `${left.length - unknown.length} have a reason, ${unknown.length} have not, see ${REPORTS}/${part}.json`,
        held: score >= LEAST,
      };
    },
  };
}

/** What survived, in a line; undefined where its reason is known. */
function told({ fileName, location, mutatorName, replacement }: MutantResult): string | undefined {
  const file = relative('src', fileName);
  const line = readFileSync(join('src', file), 'utf8').split('\n')[location.start.line - 1]!;
  if (SURVIVORS.some((known) => known.file === file && line.includes(known.code))) return undefined;
  return `src/${file}:${location.start.line}: ${mutatorName}, ${replacement}`;
}

export default PARTS.map(mutants);
