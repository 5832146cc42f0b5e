import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { storyOf, type Part } from './story.ts';

/** The page of an article that has the records of a kind. */
const PAGES = {
  actor: 'glossary/',
  term: 'glossary/',
  agreement: 'glossary/',
  date: 'timeline/',
  source: 'sources/',
} as const;

/** Writes so many stories as plain Markdown with frontmatter, a file each, as Astro and Eleventy read it. */
export function writePeerArticles(folder: string, stories: number): void {
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < stories; n++) {
    const { sections, questions, ...data } = storyOf(n);
    const prose = (parts: readonly Part[]) =>
      parts
        .map((part) => (typeof part === 'string' ? part : `[${part.text}](/${data.id}/${PAGES[part.kind]}#${part.id})`))
        .join('');
    const body = [
      ...sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs.map(prose)]),
      ...questions.flatMap(({ question, answer }) => [`## ${question}`, prose(answer)]),
    ];
    writeFileSync(join(folder, `${data.id}.md`), `---\n${stringify(data)}---\n${body.join('\n\n')}\n`);
  }
}
