import { expect, test } from 'vitest';
import { claimMarksOf } from '../../src/corpus/claim-marks.ts';
import type { MarkdownDocument } from '../../src/corpus/documents.ts';
import { languageOf } from '../../src/words/language.ts';
import { claim } from '../views/corpora.ts';

test('the mark of a claim has its paragraph, its verdict and its words', () => {
  const claims = [claim({ id: 'c1', at: 6, says: 'So it is.' }), claim({ id: 'c2', verdict: 'contradicted' })];
  const marks = claimMarksOf([{ data: { claims } } as unknown as MarkdownDocument], languageOf('en').words.claims);
  expect([...marks.keys()]).toEqual(['c1', 'c2']);
  expect(marks.get('c1')!.label).toMatch(/6.*supported.*So it is\./);
  expect([...marks.values()].map(({ contradicted }) => contradicted)).toEqual([false, true]);
});
