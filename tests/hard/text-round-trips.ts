import { rmSync } from 'node:fs';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Promised } from './promise.ts';
import { hostileContent } from './text/content.ts';
import { PAYLOADS } from './text/payloads.ts';
import { lostOn } from './text/round-trips.ts';

/** Each payload in each field, through every file made of records. */
const promised: Promised = {
  promise: 'P7',
  name: 'every payload in every field, read back from feeds, calendars, tables, BibTeX, JSON-LD and more',
  target: '0 lost or changed',
  run: async (say) => {
    const lost: string[] = [];
    for (const turn of PAYLOADS.keys()) {
      say(`${turn} of ${PAYLOADS.length}`);
      const { content } = hostileContent(turn);
      lost.push(...lostOn(readCorpus(content)));
      rmSync(content, { recursive: true });
    }
    const held = lost.length === 0;
    return { figure: `${lost.length} of ${PAYLOADS.length} payloads${held ? '' : `: ${lost[0]}`}`, held };
  },
};

export default promised;
