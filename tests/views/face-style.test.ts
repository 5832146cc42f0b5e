import { expect, test } from 'vitest';
import { faceStyle } from '../../src/views/face-style.ts';

test('a rule for each file, for a script to switch on: what lies beyond Latin is fetched only where it is used', () => {
  const faces = [
    { address: '_/a.woff2', italic: false },
    { address: '_/b.woff2', italic: true, range: 'U+14d' },
  ];
  expect(faceStyle(faces, (address) => `../${address}`)).toBe(
    '@media (scripting:none){@font-face{font-family:"Source Serif 4";font-weight:400 700;font-display:optional;src:url(../_/a.woff2)}' +
      '@font-face{font-family:"Source Serif 4";font-style:italic;font-display:optional;src:url(../_/b.woff2);unicode-range:U+14d}}',
  );
});
