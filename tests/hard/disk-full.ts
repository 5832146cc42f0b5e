import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Project } from './project.ts';
import type { Promised } from './promise.ts';
import { times } from './settings.ts';
import { dies, twoStories } from './two-stories.ts';

const SIZES = 20;
/** What a build writes, and a little more, in bytes. */
const MOST = 15_000_000;

/** A build on a disk that is full after so many bytes more: of what is kept, of the site, of the ledgers. */
const promised: Promised = {
  promise: 'P5',
  name: 'disks full at any size',
  target: `0 of ${SIZES} broken`,
  run: async (say) => {
    const root = mkdtempSync(join(tmpdir(), 'hard-disk-'));
    if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', root]).status !== 0)
      return { figure: 'not run: only root may mount', held: false };
    try {
      const stories = await twoStories(new Project(root));
      const { project, targets } = stories;
      const broken: string[] = [];
      const rounds = times(SIZES);
      let failed = 0;
      for (let round = 0; round < rounds; round++) {
        project.write(targets[round % 2]!.content);
        project.forget();
        const { bsize, blocks, bfree } = statfsSync(root);
        const size = (blocks - bfree) * bsize + Math.round(((round + 1) / rounds) * MOST);
        resize(root, size);
        const found = await dies(stories, targets[round % 2]!, {}, () => undefined);
        broken.push(...found.broken);
        failed += Number(found.ended.code !== 0);
        resize(root, 2 ** 30);
        say(`${round + 1} of ${rounds}`);
      }
      await project.sound();
      const left = project.left().length;
      return {
        figure: `${broken.length} of ${rounds} broken (${failed} were too small); then ${left} builds lie there`,
        held: broken.length === 0 && failed > 0 && left <= 2,
      };
    } finally {
      execFileSync('umount', [root]);
      rmdirSync(root);
    }
  },
};
export default promised;

function resize(root: string, bytes: number): void {
  execFileSync('mount', ['-o', `remount,size=${bytes}`, root]);
}
