import { expect, test } from 'vitest';
import { claimsAbout } from '../../src/views/claims-about.ts';
import type { Claim } from '../../src/model/claim.ts';
import { base } from './corpora.ts';

const claim = (id: string, at: number, verdict: Claim['verdict']) =>
  ({ id, at, verdict, about: ['florin'] }) as unknown as (typeof base)['claims'][number];

test('a paragraph is named once, with each of its verdicts', () => {
  const claims = [
    claim('a', 1, 'supported'),
    claim('b', 4, 'supported'),
    claim('c', 4, 'refined'),
    claim('d', 4, 'refined'),
  ];
  const index = Object.fromEntries(
    claims.map(({ id, at }) => [id, { kind: 'claim', name: id, label: `claim ¶${at}`, url: `claims/#${id}` }]),
  );
  expect(claimsAbout({ ...base, claims, index }).get('florin')).toEqual([
    { label: 'claim ¶1', verdicts: [{ verdict: 'supported', url: 'claims/#a' }] },
    {
      label: 'claim ¶4',
      verdicts: [
        { verdict: 'supported', url: 'claims/#b' },
        { verdict: 'refined', url: 'claims/#c' },
      ],
    },
  ]);
});
