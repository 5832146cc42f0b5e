import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHES, Project } from './project.ts';
import type { Promised } from './promise.ts';
import { withPicture } from './warm-cold.ts';

/** What a crash, a full disk or a worn one makes of a file. */
const DAMAGES: Record<string, (bytes: Buffer) => Uint8Array> = {
  empty: () => new Uint8Array(),
  'cut short': (bytes) => bytes.subarray(0, bytes.length / 2),
  zeros: (bytes) => new Uint8Array(bytes.length),
  'one bit turned': (bytes) => bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)),
  'other bytes': (bytes) => bytes.map((byte) => byte ^ 0xa5),
};
const COUNT = Object.keys(DAMAGES).length;

/** Every file that builds keep is damaged, all in one way at a time: the next build makes the same site. */
const promised: Promised = {
  promise: 'P15',
  name: 'damaged caches are rebuilt',
  target: `0 of ${COUNT} differ`,
  run: async (say) => {
    const project = new Project();
    await withPicture(project);
    const before = await project.sound();
    const faults: string[] = [];
    let damaged = 0;
    for (const [what, damage] of Object.entries(DAMAGES)) {
      const files = CACHES.flatMap((cache) => filesBelow(join(project.root, cache)));
      for (const file of files) writeFileSync(file, damage(readFileSync(file)));
      damaged += files.length;
      const { code, printed } = await project.build();
      if (code !== 0) faults.push(`${what}: ${printed}`);
      else if (project.manifest() !== before) faults.push(`${what}: another site`);
      say(what);
    }
    project.remove();
    return {
      figure: [`${faults.length} of ${COUNT} differ (${damaged} files damaged)`, ...faults].join('; '),
      held: faults.length === 0 && damaged > 0,
    };
  },
};
export default promised;

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
