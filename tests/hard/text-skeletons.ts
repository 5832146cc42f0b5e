import { globSync, rmSync } from 'node:fs';
import { built } from '../stories/build.ts';
import type { Promised } from './promise.ts';
import { times } from './settings.ts';
import { harmless, hostileContent } from './text/content.ts';
import { PAYLOADS } from './text/payloads.ts';
import { bonesApart } from './text/skeleton.ts';

/** Sites, so that each payload stands in as many places. */
const TURNS = 4;

/** A site whose every text is a payload beside one whose texts mean nothing: what came in as text is no element and no attribute. */
const promised: Promised = {
  promise: 'P7',
  name: 'pages of payloads have the elements and attributes of a harmless twin',
  target: '0 differ',
  run: async (say) => {
    const apart: string[] = [];
    const turns = times(TURNS);
    let pages = 0;
    for (let turn = 0; turn < turns; turn++) {
      say(`${turn} of ${turns} sites`);
      const [site, twin] = [undefined, harmless].map((change) => {
        const { content } = hostileContent(turn * Math.floor(PAYLOADS.length / TURNS), change);
        const { dist } = built(content, change ? 'harmless' : 'hostile');
        rmSync(content, { recursive: true });
        return dist;
      });
      const files = globSync('**/*.html', { cwd: site! });
      pages += files.length;
      apart.push(...files.flatMap((file) => bonesApart(site!, twin!, file)));
    }
    const first = apart.length > 0 ? `: ${apart[0]}` : '';
    return { figure: `${apart.length} differ on ${pages} pages${first}`, held: apart.length === 0 };
  },
};

export default promised;
