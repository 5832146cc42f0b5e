import { globSync } from 'node:fs';
import type { Promised } from './promise.ts';
import { times } from './settings.ts';
import { harmless } from './text/content.ts';
import { hostileSite } from './text/hostile-site.ts';
import { lostOnPages } from './text/pages-read-back.ts';
import { PAYLOADS } from './text/payloads.ts';
import { bonesApart } from './text/skeleton.ts';

/** Sites, in each of which a payload stands in other places. */
const SITES = 4;

/** Sites whose every text is a payload, each beside one whose texts mean nothing: text is no element and no attribute, and is read back. */
const promised: Promised = {
  promise: 'P7',
  name: 'pages, twins, embeds, drawings and the search of sites of payloads, beside harmless twins',
  target: '0 elements or attributes differ, 0 texts lost or changed',
  run: async (say) => {
    const apart: string[] = [];
    const lost: string[] = [];
    const sites = times(SITES);
    let pages = 0;
    for (let site = 0; site < sites; site++) {
      say(`${site} of ${sites} sites`);
      const turn = Math.floor((site * PAYLOADS.length) / SITES);
      const [hostile, twin] = [hostileSite('hostile', turn), hostileSite('harmless', turn, harmless)];
      const files = globSync('**/*.html', { cwd: hostile.dist });
      pages += files.length;
      apart.push(...files.flatMap((file) => bonesApart(hostile.dist, twin.dist, file)));
      lost.push(...lostOnPages(hostile.dist, hostile.corpus));
    }
    const faults = [...apart, ...lost];
    const first = faults.length > 0 ? `: ${faults[0]}` : '';
    return {
      figure: `${apart.length} differ, ${lost.length} lost on ${pages} pages of ${sites} sites${first}`,
      held: faults.length === 0,
    };
  },
};

export default promised;
