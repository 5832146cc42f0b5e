import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

test.each([
  ['markdown', 'articles/talks.md'],
  ['yaml', 'sources.yaml'],
])(
  'the example of the README in %s is that of the smallest story, which is built and tested as a whole',
  (language, file) => {
    const story = readFileSync(join(ROOT, 'tests/stories/smallest', file), 'utf8');
    expect(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(README)![1]).toBe(story);
  },
);
