import type { Reading } from './readings.ts';
import type { Measure } from './rules.ts';

const DATED: readonly string[] = ['articles', 'explainers', 'reports'];

/** What rules measure by and what, as a file is wrong, is not known for sure. */
export function unsureOf(readings: readonly Reading[]): Set<Measure> {
  const unsure = new Set<Measure>();
  for (const { file, document, isWrong } of readings) {
    const data = (document?.data ?? {}) as { id?: string; 'as-of'?: string };
    if (DATED.includes(file.kind) && data['as-of'] === undefined) unsure.add('asOf');
    if (file.kind === 'articles' && data.id === undefined) unsure.add('articles');
    if (isWrong) unsure.add('records');
    if (file.kind === 'site' && isWrong) unsure.add('edition');
  }
  return unsure;
}
