import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGERS, manifest } from './project.ts';
import type { Promised } from './promise.ts';
import { times } from './settings.ts';
import { twoStories } from './two-stories.ts';

const PAIRS = 50;
/** Milliseconds between two looks at the site. */
const LOOK = 5;

/** Two builds of one project at a time, with different content: each ends well, and the site is that of one of them. */
const promised: Promised = {
  promise: 'P5',
  name: 'pairs of builds at the same time',
  target: `0 of ${PAIRS} broken, 0 looks without a site`,
  run: async (say) => {
    const { project, targets, remove } = await twoStories();
    const broken: string[] = [];
    let [looks, missing] = [0, 0];
    const watch = setInterval(() => {
      looks++;
      missing += Number(!existsSync(join(project.dist, 'index.html')));
    }, LOOK);
    const pairs = times(PAIRS);
    for (let pair = 0; pair < pairs; pair++) {
      const contents = targets.map(({ content }, index) => {
        const copy = join(project.root, `content-${index}`);
        rmSync(copy, { recursive: true, force: true });
        cpSync(content, copy, { recursive: true });
        return copy;
      });
      const ends = await Promise.all(
        contents.map((content) => project.build({ args: ['--publish'], env: { CONTENT_DIR: content } })),
      );
      const ledgers = contents.map((content) => manifest(content, (file) => LEDGERS.includes(file)));
      const sites = targets.map(({ dist }) => dist);
      broken.push(...ends.filter(({ code }) => code !== 0).map(({ printed }) => printed));
      if (!sites.includes(project.manifest())) broken.push('dist/ is neither site');
      if (ledgers.some((found, index) => found !== targets[index]!.ledgers)) broken.push('a ledger is another');
      say(`${pair + 1} of ${pairs}`);
    }
    clearInterval(watch);
    await project.sound();
    const left = project.left().length;
    remove();
    return {
      figure: `${broken.length} of ${pairs} broken, ${missing} of ${looks} looks without a site`,
      held: broken.length === 0 && missing === 0 && left <= 2,
    };
  },
};
export default promised;
