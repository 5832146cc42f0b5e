import { rmSync } from 'node:fs';
import { built, type Built } from '../../stories/build.ts';
import { hostileContent } from './content.ts';

/** The site of what `hostileContent` makes, which is not kept. */
export function hostileSite(name: string, ...made: Parameters<typeof hostileContent>): Built {
  const { content } = hostileContent(...made);
  const site = built(content, name);
  rmSync(content, { recursive: true });
  return site;
}
