import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { storyOf, type Part, type Story } from './story.ts';

/**
 * Writes so many stories as one site in our own format.
 * @param apart how far their numbers are apart: those of 84 tell of the same days
 */
export function writeContent(folder: string, stories: number, apart = 1): void {
  for (const sub of ['articles', 'explainers', 'sources']) mkdirSync(join(folder, sub), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const all = Array.from({ length: stories }, (_, n) => storyOf(n * apart));
  write('site.yaml', stringify(SITE));
  for (const story of all) {
    write(`sources/${story.id}.yaml`, stringify({ references: sourcesOf(story) }));
    write(`articles/${story.id}.md`, articleOf(story));
    write(`explainers/${story.id}-asked.md`, explainerOf(story));
  }
}

const SITE = {
  title: 'Shared lights',
  publisher: { name: 'The Lamp Ledger' },
  address: 'https://lights.example/',
  contact: 'mailto:desk@lights.example',
  kinds: {
    pact: {
      name: 'Light pact',
      steps: {
        talks: { name: 'Talks', phase: 'negotiating', status: 'in talks' },
        signing: { name: 'Signing', phase: 'signed', status: 'signed' },
        force: { name: 'Entry into force', phase: 'in-force', status: 'in force' },
      },
    },
  },
};

function articleOf({ sections, ...story }: Story): string {
  const cites = ({ source, ...record }: { source: string }) => ({ ...record, cites: [{ source }] });
  const data = {
    id: story.id,
    title: story.title,
    label: 'Analysis',
    'label-means': 'Our reading of the harbour logs.',
    description: story.description,
    published: story.published,
    'as-of': story.published,
    'key-points': [{ id: `${story.id}-key`, text: 'The harbours share the lamps.', proof: [story.dates[0]!.id] }],
    actors: story.actors.map(cites),
    terms: story.terms.map(cites),
    dates: story.dates.map(({ agreement, ...date }) => ({ ...cites(date), kind: 'event', agreements: [agreement] })),
    agreements: story.agreements.map(({ steps: [talks, signing, force], ...agreement }) => ({
      ...cites(agreement),
      type: 'pact',
      steps: { talks, signing, force },
    })),
  };
  const body = sections.map(({ id, heading, paragraphs }) =>
    [`## ${heading} {#${id}}`, ...paragraphs.map(prose)].join('\n\n'),
  );
  return markdown(data, body);
}

function explainerOf({ id, title, published, questions }: Story): string {
  const data = {
    id: `${id}-asked`,
    title: `Asked: ${title}`,
    label: `Asked, ${id}`,
    description: 'What keepers are asked on the pier, and what they say.',
    'as-of': published,
  };
  return markdown(
    data,
    questions.map(({ id, question, answer }) => `## ${question} {#${id}}\n\n${prose(answer)}`),
  );
}

function sourcesOf({ sources, published }: Story): object[] {
  return sources.map(({ url, ...source }) => ({
    ...source,
    type: 'document',
    URL: url,
    language: 'en',
    accessed: published,
    tier: 'primary',
  }));
}

function prose(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `[${part.text}](${part.kind}:${part.id})`)).join('');
}

function markdown(data: object, body: readonly string[]): string {
  return `---\n${stringify(data)}---\n${body.join('\n\n')}\n`;
}
