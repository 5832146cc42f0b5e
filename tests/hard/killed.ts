import { random } from '../permalinks/edits.ts';
import type { Promised } from './promise.ts';
import { seed, times } from './settings.ts';
import { dies, twoStories } from './two-stories.ts';

/** Of a build's usual time, the longest after which it is killed. */
const LONGEST = 1.1;
/** What stays of builds at most: the one in place, and the one it replaced, for who still reads it. */
const KEPT = 2;

/** Kills builds at random moments: in turn with all they started, as a terminal does, and alone. */
export function killed(signal: NodeJS.Signals, count: number): Promised {
  return {
    promise: 'P5',
    name: `${signal} at random times`,
    target: `0 of ${count} broken`,
    run: async (say) => {
      const rounds = times(count);
      const stories = await twoStories();
      const { project, targets } = stories;
      const next = random(seed);
      const broken: string[] = [];
      let usual = stories.milliseconds;
      let ended = 0;
      for (let round = 0; round < rounds; round++) {
        const start = Date.now();
        const found = await dies(stories, targets[round % 2]!, {}, (child) => {
          const whom = round % 4 < 2 ? -child.pid! : child.pid!;
          const timer = setTimeout(() => process.kill(whom, signal), next() * LONGEST * usual);
          child.on('exit', () => clearTimeout(timer));
        });
        broken.push(...found.broken);
        // A machine is now busier, now less.
        if (found.ended.code === 0) usual = Date.now() - start;
        ended += Number(found.ended.code === 0);
        say(`${round + 1} of ${rounds}`);
      }
      await project.sound();
      const left = project.left().length;
      stories.remove();
      return {
        figure: `${broken.length} of ${rounds} broken (${ended} ended before); then ${left} builds lie there`,
        held: broken.length === 0 && left <= KEPT,
      };
    },
  };
}
