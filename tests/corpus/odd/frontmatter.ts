import { ARTICLE, replaced, type Odd } from './odd.ts';

const article = (name: string, verdict: string, edit: Odd['edit'], file = ARTICLE): Odd => ({
  name,
  verdict,
  file,
  edit,
});

const opening = (name: string, verdict: string, to: string): Odd =>
  article(name, verdict, (text) => text.replace(/^---\n/, () => to));

const closing = (name: string, verdict: string, to: string): Odd =>
  article(name, verdict, (text) => text.replace(/\n---\n/, () => to));

const title = replaced(ARTICLE, 'title: Two states open talks');

export const FRONTMATTER: readonly Odd[] = [
  opening('a tab after the first line', 'frontmatter', '▸---\t\n'),
  opening('a comment after the first line', 'frontmatter', '▸--- # talks\n'),
  opening('four hyphens first', 'frontmatter', '▸----\n'),
  opening('two hyphens first', 'frontmatter', '▸--\n'),
  opening('dashes first', 'frontmatter', '▸———\n'),
  opening('a document type first', 'frontmatter', '▸---yaml\n'),
  opening('semicolons, as of JSON', 'frontmatter', '▸;;;\n'),
  opening('a block of code', 'frontmatter', '▸```yaml\n'),
  opening('a space first', 'frontmatter', '▸ ---\n'),
  opening('a no-break space first', 'frontmatter', '▸\u00a0---\n'),
  opening('two first lines', 'wrong-type', '---\n---\n'),
  opening('a blank line within', 'same', '---\n\n'),
  opening('a comment within', 'same', '---\n# Talks\n'),
  closing('three full stops at its end', 'frontmatter', '\n▸...\n'),
  closing('four hyphens at its end', 'frontmatter', '\n▸----\n'),
  closing('an indented end', 'frontmatter', '\n▸ ---\n'),
  closing('equals signs at its end', 'frontmatter:50', '\n===\n'),
  closing('a comment at its end', 'same', '\n# The end\n---\n'),
  closing('a rule right after it', 'unsupported', '\n---\n▸---\n'),
  closing('a rule after a paragraph after it', '=A first word', '\n---\nA first word.\n\n---\n\n'),
  title('its end in a text', 'yaml', '▸title: "Two\n---\nstates"'),
  title('a key in quotation marks', 'same', '"title": Two states open talks'),
  title('a space before the colon', 'same', 'title : Two states open talks'),
  title('a value on the next line', 'same', 'title:\n  Two states open talks'),
  title('a value in single quotation marks', 'same', "title: 'Two states open talks'"),
  title('a value folded over lines', 'same', 'title: >-\n  Two states\n  open talks'),
  title('a key in capitals', 'unknown-key', '▸Title: Two states open talks'),
  title('a key with a space at its end, in quotation marks', 'unknown-key', '▸"title ": Two states open talks'),
  title('a key with a no-break space before it', 'unknown-key', '▸\u00a0title: Two states open talks'),
  title('a key of a language that is not English', 'unknown-key', '▸titre: Deux États\ntitle: Two states'),
  title('a key that JavaScript has', 'unknown-key', '▸toString: a\ntitle: Two states'),
  title('a key that JavaScript makes things with', 'unknown-key', '▸constructor: a\ntitle: Two states'),
  title('an empty key', 'unknown-key', '▸"": a\ntitle: Two states'),
  title('a number for a key', 'unknown-key', '▸1: a\ntitle: Two states'),
  title('a very long key', 'unknown-key', `▸${'k'.repeat(900)}: a\ntitle: Two states`),
  title('a full width colon', 'yaml', '▸title： Two states'),
  title('an equals sign for a colon', 'yaml', '▸title = Two states'),
  title('a record for a text', 'wrong-type', 'title:\n  ▸text: Two states'),
  title('a list for a text', 'wrong-type', 'title:\n  ▸- Two states'),
  title('nothing for a text', 'wrong-value', '▸title:'),
  title('nothing but quotation marks', 'wrong-value', '▸title: ""'),
  title('nothing but spaces', 'wrong-value', '▸title: "   "'),
  title('nothing but line ends', 'wrong-value', '▸title: "\\n\\n"'),
  title('an empty block', 'wrong-value', '▸title: |\n'),
  article(
    'all of it in braces',
    '=In braces',
    () => '---\n{id: odd, title: In braces, label: L, description: D, as-of: 2024-05-03}\n---\nText.\n',
    'explainers/odd.md',
  ),
  article('a text for all of it', 'wrong-type', () => '---\n▸title\n---\nText.\n', 'explainers/text.md'),
  article('a list for all of it', 'wrong-type', () => '---\n▸- title\n---\nText.\n', 'explainers/list.md'),
  article('nothing but a comment', 'wrong-type', () => '---\n# title\n---\nText.\n', 'explainers/comment.md'),
  article('nothing after it', '=About', (text) => text.slice(0, text.indexOf('\n---\n') + 5), 'about.md'),
];
