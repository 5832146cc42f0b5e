import { expect, test } from 'vitest';
import { shares } from '../../src/views/shares.ts';
import { base, term } from './corpora.ts';

test.each([
  [
    'Harbour',
    [
      ['port', 'fr'],
      ['порт', 'ru'],
      ['港', 'ja'],
    ],
    'порт',
  ],
  ['Harbour', [['मुंबई', 'hi']], 'मुंबई'],
  [
    'Порт',
    [
      ['порт', 'ru'],
      ['harbour', 'en'],
    ],
    'harbour',
  ],
  ['Harbour', [['port', 'fr']], undefined],
  ['Harbour', [['1963', 'ru']], undefined],
  ['Harbour', [], undefined],
] as const)('%s, also %j, is shown with %s', (name, names, native) => {
  const given = names.map(([text, lang]) => ({ text, lang }));
  const share = shares({ ...base, terms: [term({ id: 'harbour', name, names: given })] }).find(
    ({ id }) => id === 'harbour',
  );
  expect(share?.native?.text).toBe(native);
});
