import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, Project, type Ended, type Manifest, type Start } from './project.ts';

/** A content folder that goes on from a published one, and what publishing it leads to. */
export type Target = { content: string; dist: Manifest; ledgers: Manifest };

/** A project with a published site, and two ways to go on from it. */
export type TwoStories = {
  project: Project;
  targets: [Target, Target];
  before: Manifest;
  milliseconds: number;
  remove: () => void;
};

/** Publishes the smallest story, and prepares two that have a paragraph more. */
export async function twoStories(project = new Project()): Promise<TwoStories> {
  const folder = mkdtempSync(join(tmpdir(), 'hard-content-'));
  await project.sound({ args: ['--publish'] });
  const before = project.ledgers();
  const published = join(folder, 'published');
  cpSync(project.content, published, { recursive: true });
  const targets: Target[] = [];
  const start = Date.now();
  for (const name of ['morning', 'evening']) {
    const content = join(folder, name);
    cpSync(published, content, { recursive: true });
    appendFileSync(join(content, 'articles/talks.md'), `\nA paragraph of the ${name} stands here, and says little.\n`);
    project.write(content);
    targets.push({ content, dist: await project.sound({ args: ['--publish'] }), ledgers: project.ledgers() });
  }
  const milliseconds = (Date.now() - start) / 2;
  const remove = () => {
    rmSync(folder, { recursive: true });
    project.remove();
  };
  return { project, targets: targets as [Target, Target], before, milliseconds, remove };
}

/** What a build that may die has to leave: a site whole, old or new, and of the ledgers each as it was or as it was to be. */
export async function dies(
  { project, before }: TwoStories,
  { content, dist, ledgers }: Target,
  how: Start,
  kill: (child: ReturnType<Project['start']>) => void,
): Promise<{ broken: string[]; ended: Ended }> {
  const old = project.manifest();
  project.write(content);
  const child = project.start({ ...how, args: ['--publish', ...(how.args ?? [])] });
  kill(child);
  const end = await ended(child);
  const now = project.manifest();
  const kept = new Set([...before.split('\n'), ...ledgers.split('\n')]);
  return {
    broken: [
      ...(now === old || now === dist ? [] : ['dist/ is neither the old site nor the new']),
      ...(project
        .ledgers()
        .split('\n')
        .every((line) => kept.has(line))
        ? []
        : ['a ledger is damaged']),
    ],
    ended: end,
  };
}
