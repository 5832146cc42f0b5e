import { globSync } from 'node:fs';
import { ENGINES } from './engines.ts';
import type { Promised } from './promise.ts';
import { hostileSite } from './text/hostile-site.ts';
import { PAYLOADS } from './text/payloads.ts';
import { seeAll, watched, type Seen } from './watched.ts';

/** Pages of single records, made alike: one in so many is opened. */
const ALIKE = /^(s|embed|cite)\//;
const ONE_IN = 5;

/**
 * A site whose every text is a payload, in every engine: once with nothing but its own text to keep it safe, and once under its policy;
 * then each payload as what is searched for and as the anchor.
 */
const promised: Promised = {
  promise: 'P7, P8, P18',
  name: 'a site whose every text is a payload, page by page in Chromium, Firefox ESR and WebKitGTK',
  target: '0 executions, 0 violations, 0 requests to others',
  run: async (say) => {
    const { dist } = hostileSite('hostile', 0);
    const all = globSync('**/index.html', { cwd: dist }).map((file) => file.slice(0, -'index.html'.length));
    const pages = all.sort().filter((path, index) => !ALIKE.test(path) || index % ONE_IN === 0);
    const asked = PAYLOADS.map((payload) => `search/?q=${encodeURIComponent(payload)}#${encodeURIComponent(payload)}`);
    const figures: string[] = [];
    let held = true;
    for (const { name, missing, use } of ENGINES) {
      if (missing.length > 0) {
        figures.push(`${name}: not run, missing ${missing.join(', ')}`);
        held = false;
        continue;
      }
      const found: Seen[] = [];
      for (const guarded of [false, true]) {
        const { root, close } = await watched(dist, guarded);
        const paths = guarded ? pages : [...pages, ...asked];
        found.push(await use((window) => seeAll(window, root, paths, (at) => say(`${name}, ${at}`))).finally(close));
      }
      const all = (key: keyof Seen) => found.flatMap((seen) => seen[key]);
      const faults = [...all('ran'), ...found[1]!.refused, ...all('foreign'), ...all('kept')];
      figures.push(
        `${name}: ${pages.length} pages, ${all('ran').length} executions, ${found[1]!.refused.length} violations, ${all('foreign').length} requests to others, ${all('kept').length} kept${faults.length > 0 ? ` (${faults[0]})` : ''}`,
      );
      held &&= faults.length === 0;
    }
    return { figure: figures.join('; '), held };
  },
};

export default promised;
