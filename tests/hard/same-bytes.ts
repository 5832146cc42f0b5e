import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differing, has, Project, type Start } from './project.ts';
import type { Promised } from './promise.ts';

/** What must make no difference: how a build is started, and what is done to its project before. */
type Variation = [what: string, how: Start, prepare?: (project: Project) => void];

const env = (env: Record<string, string>): Start => ({ env });
const NOBODY = '65534';

const VARIATIONS: readonly Variation[] = [
  ['a time zone far east', env({ TZ: 'Pacific/Kiritimati' })],
  ['a time zone far west', env({ TZ: 'America/Los_Angeles' })],
  ['a Swedish locale', env({ LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' })],
  ['a Turkish locale', env({ LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })],
  ['no locale', env({ LC_ALL: '', LANG: '', LANGUAGE: '' })],
  ['a narrow umask', { by: ['sh', '-c', 'umask 077; exec "$@"', 'sh'] }],
  ['five years later', { by: ['faketime', '-f', '+5y'] }],
  ['five years earlier', { by: ['faketime', '-f', '-5y'] }],
  ['nothing kept', {}, (project) => project.forget()],
  ['one thread for files', env({ UV_THREADPOOL_SIZE: '1' })],
  ['one core', { by: ['taskset', '1'] }],
  ['another host', { by: ['unshare', '--uts', 'sh', '-c', 'hostname elsewhere; exec "$@"', 'sh'] }],
  ['another folder to start from, another home', { cwd: tmpdir(), env: { HOME: '/nonexistent' } }],
  ['a build for a host', env({ CI: 'true' }), (project) => rmSync(project.dist)],
  ['files of other days', {}, age],
  [
    'another user',
    { by: ['setpriv', `--reuid=${NOBODY}`, '--clear-groups'], env: { HOME: '/nonexistent' } },
    (project) => {
      execFileSync('chown', ['-R', NOBODY, project.root]);
    },
  ],
];
/** Two more need another project: another path, and folders read in another order. */
const COUNT = VARIATIONS.length + 2;

const promised: Promised = {
  promise: 'P4',
  name: 'the same bytes wherever, whenever and by whomever they are built',
  target: `0 of ${COUNT} variations differ`,
  run: async (say) => {
    const missing = ['faketime', 'taskset', 'unshare', 'setpriv', 'disorderfs'].filter((program) => !has(program));
    const project = new Project();
    const bytes = await project.sound();
    const other: string[] = [];
    let built = 0;
    const hold = async (what: string, where: Project, how: Start) => {
      const { code, printed } = await where.build(how);
      const differ = code === 0 ? differing(bytes, where.manifest()) : [printed];
      if (differ.length > 0) other.push(`${what}: ${differ.slice(0, 3).join(', ')}`);
      say(`${++built} of ${COUNT}`);
    };
    for (const [what, how, prepare] of VARIATIONS) {
      if (missing.includes(how.by?.[0] ?? '')) continue;
      prepare?.(project);
      await hold(what, project, how);
    }
    const elsewhere = new Project(mkdtempSync(join(tmpdir(), 'ein anderer Ört ')));
    await hold('another path', elsewhere, {});
    elsewhere.remove();
    if (!missing.includes('disorderfs')) await disordered((where) => hold('folders read in another order', where, {}));
    project.remove();
    const left = missing.length > 0 ? ` (missing: ${missing.join(', ')})` : '';
    return {
      figure: [`${other.length} of ${built} variations differ${left}`, ...other].join('; '),
      held: other.length === 0 && built === COUNT,
    };
  },
};
export default promised;

/** Has every file look as if it had been changed long ago. */
function age(project: Project): void {
  for (const part of ['src', 'content', 'public']) {
    const folder = join(project.root, part);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) utimesSync(join(folder, file), 1, 1);
  }
}

/** Calls with a project on a file system that gives what is in a folder in the reverse order. */
async function disordered(use: (project: Project) => Promise<void>): Promise<void> {
  const below = new Project();
  const root = join(tmpdir(), `hard-disorder-${process.pid}`);
  mkdirSync(root);
  execFileSync('disorderfs', ['--reverse-dirents=yes', '--shuffle-dirents=no', '--multi-user=yes', below.root, root], {
    stdio: 'ignore',
  });
  try {
    await use(new Project(root));
  } finally {
    execFileSync('umount', [root]);
    rmSync(root, { recursive: true });
    below.remove();
  }
}
