import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram } from '../browser.ts';
import { SERVERS } from '../hosting/servers.ts';
import { builtSite, freePort, remove } from '../hosting/site.ts';
import type { Promised } from './promise.ts';

/** Installed for this run alone: it brings a database and a server of its own, and nothing else here needs it. */
const OBSERVATORY = '@mdn/mdn-http-observatory';
const VERSION = '1.4.8';
/** What no site passes without TLS, which is its host's. */
const OF_TLS = ['redirection', 'strict-transport-security'];
const SCAN = `import { scan } from '${OBSERVATORY}'; console.log(JSON.stringify(await scan(process.argv[1])));`;

type Scan = { tests: Record<string, { pass: boolean; result: string }> };

/** Mozilla's own program asks a site that nginx serves by our sample. */
const promised: Promised = {
  promise: 'P8',
  name: 'the tests of the HTTP Observatory, against the nginx sample',
  target: '0 fail that need no TLS',
  run: async (say) => {
    const [nginx] = SERVERS;
    if (!hasProgram(nginx!.program)) return { figure: 'not run: missing nginx', held: false };
    say('installing');
    const packages = mkdtempSync(join(tmpdir(), 'hard-observatory-'));
    writeFileSync(join(packages, 'package.json'), '{}');
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional'];
    const { status, stderr } = spawnSync('npm', [...install, `${OBSERVATORY}@${VERSION}`], {
      cwd: packages,
      encoding: 'utf8',
    });
    if (status !== 0) return { figure: `not run: npm install ended with ${status}: ${stderr}`, held: false };
    // The list that it would fetch.
    writeFileSync(join(packages, 'node_modules', OBSERVATORY, 'conf/hsts-preload.json'), '{}');
    const site = await builtSite();
    const port = await freePort();
    const hosting = { rules: site.rules, site: new URL('https://news.example/'), folder: site.dist };
    const running = await nginx!.start(hosting, port, site.folder);
    try {
      say('scanning');
      const args = ['--input-type=module', '-e', SCAN, `127.0.0.1:${port}`];
      const found = execFileSync(process.execPath, args, {
        cwd: packages,
        encoding: 'utf8',
        // Its browser says what it does not know of new CSS.
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const { tests } = JSON.parse(found) as Scan;
      const due = Object.entries(tests).filter(([name]) => !OF_TLS.includes(name));
      const failed = due.filter(([, { pass }]) => !pass).map(([name, { result }]) => `${name}: ${result}`);
      return {
        figure: [`${failed.length} of ${due.length} fail`, ...failed].join('; '),
        held: failed.length === 0 && due.length > 0,
      };
    } finally {
      await running.stop();
      remove(site);
      rmSync(packages, { recursive: true });
    }
  },
};

export default promised;
