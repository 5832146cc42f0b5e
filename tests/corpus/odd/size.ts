import { ARTICLE, body, replaced, type Odd } from './odd.ts';

const refused = (name: string, rule: string, markdown: string): Odd => body(name, rule, `▸${markdown}`);

export const SIZE: readonly Odd[] = [
  body('64 kB in a paragraph', '=aaa', 'a'.repeat(65_000)),
  body('500 links in a paragraph', '=b b', '[b](actor:florin) '.repeat(400)),
  body('a list 32 deep', '=deep', `${'- '.repeat(32)}deep`),
  refused('a list 33 deep', 'too-deep', `${'- '.repeat(33)}deep`),
  refused('a quotation 33 deep', 'too-deep', `${'>'.repeat(33)}deep`),
  refused('66 kB in a paragraph', 'too-long', 'a'.repeat(66_000)),
  refused('501 links in a paragraph', 'too-long', '[b](actor:florin) '.repeat(501)),
  refused('1,001 closing brackets in a paragraph', 'too-long', ']'.repeat(1_001)),
  refused('1,001 mail addresses in a paragraph', 'too-long', 'a@b.example '.repeat(1_001)),
  // Three stand there already.
  body('2,000 paragraphs in a file', 'right', 'a\n\n'.repeat(1_997)),
  body('2,001 paragraphs in a file', 'too-long', `${'a\n\n'.repeat(1_997)}▸a`),
  {
    name: 'a file of more than 1 MB',
    verdict: 'too-large',
    file: ARTICLE,
    edit: (text) => text + 'a\n\n'.repeat(400_000),
  },
  replaced(ARTICLE, 'dateline: Pomme')(
    'frontmatter 33 deep',
    'too-deep',
    `▸dateline: ${'['.repeat(33)}${']'.repeat(33)}`,
  ),
  replaced(ARTICLE, 'dateline: Pomme')(
    '2,000 items in a list',
    'right',
    `authors:\n${'  - Ada\n'.repeat(2_000)}dateline: Pomme`,
  ),
  replaced(ARTICLE, 'dateline: Pomme')(
    '2,001 items in a list',
    'too-long',
    `authors:\n▸${'  - Ada\n'.repeat(2_001)}dateline: Pomme`,
  ),
];
