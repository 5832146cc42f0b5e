import { join } from 'node:path';
import { root } from './folders.ts';
import { readArgs } from './read-args.ts';
import { inputsOf, remember, saidOf } from './unchanged.ts';

/**
 * Builds beside, verifies, and only then puts the result in the place of `dist/`. With `--publish` every anchor is promised
 * besides: written to the ledger, or, in CI, where nobody would commit it, found there; and all texts are remembered. With
 * `--compress` texts are compressed too. With `--today 2027-02-01` pages say on that day which of them are overdue for review.
 * With `--verify-warm` it is built once more, without what earlier builds left, and no byte may differ.
 * Where nothing that goes into a site has changed since `dist/` was built, and nothing in it either, it is left as it is.
 */
const dist = join(root, 'dist');
const flags = process.argv.slice(2);
const { values: asked } = readArgs({
  options: {
    publish: { type: 'boolean' },
    compress: { type: 'boolean' },
    today: { type: 'string' },
    'verify-warm': { type: 'boolean' },
  },
});

// As it was given: what draws cards adds to it.
const env = { ...process.env };
const inputs = inputsOf(flags, env);
const known = asked.publish ? undefined : saidOf(dist, inputs);
if (known) {
  console.log('Nothing has changed since dist/ was built and verified');
  tell(known);
} else {
  const { makeSite } = await import('./make-site.ts');
  const made = await makeSite(dist, asked);
  process.exitCode = made ? 0 : 1;
  if (made) tell(made.said);
  // What was warned of is to be warned of again, and what changed meanwhile is perhaps not in it.
  if (made && !made.warned && inputsOf(flags, env) === inputs) remember(dist, inputs, made.said);
}

if (asked['verify-warm'] && !process.exitCode) {
  const { verifyWarm } = await import('./verify-warm.ts');
  if (!(await verifyWarm(dist, asked))) process.exitCode = 1;
}

function tell(said: readonly string[]): void {
  for (const line of said) console.warn(line);
}
