import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded into a build, writes to `CALLS_FILE` how often each function of ours was called, by the beginning of its text, as
 * JSON. It is the text that tells what was built: the names of bundles hold a hash, and most functions have no name.
 */
const OURS = /\/(src|\.prerender)\//;
/** So many characters tell one function from another. */
const BEGINNING = 120;

if (isMainThread) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  process.on('exit', () => writeFileSync(process.env['CALLS_FILE']!, JSON.stringify(calls(session))));
}

function calls(session: Session): Record<string, number> {
  const counts: Record<string, number> = {};
  session.post('Debugger.enable');
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { scriptId, functions } of result.filter(({ url }) => OURS.test(url)))
      session.post('Debugger.getScriptSource', { scriptId }, (_, { scriptSource }) => {
        for (const { ranges } of functions) {
          const { startOffset, count } = ranges[0]!;
          const text = scriptSource.slice(startOffset, startOffset + BEGINNING).replace(/\s+/g, ' ');
          counts[text] = (counts[text] ?? 0) + count;
        }
      });
  });
  return counts;
}
