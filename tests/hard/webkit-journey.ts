import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../e2e/server.ts';
import { builtStory } from '../stories/build.ts';
import type { Promised } from './promise.ts';
import { DEEDS } from './webkit/deeds.ts';
import { inWebKit, missingWebKit } from './webkit/driver.ts';
import { LOOKS } from './webkit/looks.ts';
import { WAYS } from './webkit/ways.ts';

const JOURNEY = [...WAYS, ...DEEDS, ...LOOKS];

/** Playwright cannot drive WebKitGTK: what a reader does is done by WebDriver. */
const promised: Promised = {
  promise: 'P11',
  name: 'a journey and axe in WebKitGTK',
  target: `${JOURNEY.length} of ${JOURNEY.length} steps`,
  run: async (say) => {
    const missing = missingWebKit();
    if (missing.length > 0) return { figure: `not run: missing ${missing.join(', ')}`, held: false };
    const { dist, corpus } = builtStory('three-reports');
    const server: Server = await serve('/', dist);
    const root = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const failed: string[] = [];
    await inWebKit(async (driver) => {
      for (const [what, take] of JOURNEY) {
        say(what);
        await take(driver, root, corpus).catch((error: Error) => failed.push(`${what}: ${error.message}`));
      }
    }).finally(() => server.close());
    const done = JOURNEY.length - failed.length;
    return {
      figure: `${done} of ${JOURNEY.length} steps${failed.map((fault) => `; ${fault}`).join('')}`,
      held: failed.length === 0,
    };
  },
};

export default promised;
