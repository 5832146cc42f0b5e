import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import type { JSONReport } from '@playwright/test/reporter';
import { FIREFOX } from '../browser.ts';
import type { Promised } from './promise.ts';

/** What of the tests in the browser is asked of Chromium alone says why in its own file. */
const promised: Promised = {
  promise: 'P11',
  name: 'the end-to-end suite in Firefox ESR',
  target: '0 fail',
  run: async (say) => {
    if (!existsSync(FIREFOX)) return { figure: `not run: missing ${FIREFOX}`, held: false };
    say('building');
    execFileSync('npm', ['run', '-s', 'build'], { stdio: 'ignore' });
    say('testing');
    const suite = spawn(
      'npx',
      ['playwright', 'test', '--config=tests/playwright.config.ts', '--project=firefox', '--reporter=json'],
      { env: { ...process.env, ALL_IN_FIREFOX: '1' }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [{ stats, suites }] = (await Promise.all([json(suite.stdout), once(suite, 'close')])) as [
      JSONReport,
      unknown,
    ];
    const { expected, unexpected, skipped } = stats;
    for (const { title, file } of suites.flatMap(failing)) console.log(`${file}: ${title}`);
    return {
      figure: `${unexpected} of ${expected + unexpected} fail; ${skipped} ask what only Chromium tells`,
      held: unexpected === 0 && expected > 0,
    };
  },
};

type Suite = JSONReport['suites'][number];

function failing({ specs, suites = [] }: Suite): Suite['specs'] {
  return [...specs.filter(({ ok }) => !ok), ...suites.flatMap(failing)];
}

export default promised;
