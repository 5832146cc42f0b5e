import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneOf, quote, unexpected } from '../diagnostics/wording.ts';
import { siteAddress } from './address.ts';
import { corpusOnce } from './corpus-once.ts';
import { root } from './folders.ts';
import { readHeaders } from './headers.ts';
import { caddySample, nginxSample } from './hosting-samples.ts';

/**
 * `npm run -s hosting -- nginx|caddy [folder]`: prints what a server needs to serve the site that was built, at the
 * address and path of SITE_URL, from a folder on that server. The policy changes with the styles, so each build has its own.
 */
const SAMPLES = { nginx: nginxSample, caddy: caddySample };
const [name = '', folder = '/srv/site'] = process.argv.slice(2);
const sample = SAMPLES[name as keyof typeof SAMPLES];
const file = join(root, 'dist/_headers');

if (!sample) fail(unexpected(name ? quote(name) : 'absence of a server', oneOf(Object.keys(SAMPLES))));
else if (!existsSync(file)) fail('There is no dist/ yet: `npm run build` makes it');
else {
  const site = siteAddress(corpusOnce().edition);
  console.log(sample({ rules: readHeaders(readFileSync(file, 'utf8')), site, folder }).trimEnd());
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
