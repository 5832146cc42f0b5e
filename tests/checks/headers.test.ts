import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { HTML_FILES, read } from './built.ts';

test('the policy that hosts send allows the style of every page', () => {
  const policy = read('_headers');
  const refused = HTML_FILES.filter((file) => {
    const style = /<style>(.*?)<\/style>/s.exec(read(file))?.[1] ?? '';
    return !policy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });
  expect(refused).toEqual([]);
});
