import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** What the generator needs of the project to build a site. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

export const SMALLEST = join(ROOT, 'tests/stories/smallest');
/** What builds keep to be faster. */
export const CACHES = ['node_modules/.cache', 'node_modules/.astro', 'node_modules/.vite', '.astro'];

/** What builds remember of the last. */
const BUILT = 'built.json';

export const LEDGERS = ['permalinks.json', 'published.json'];

/** A file of a site, or of what publishing keeps: its hash by its path. */
export type Manifest = string;

/** How a build ended: its exit code or signal, and all that it printed. */
export type Ended = { code: number | null; signal: NodeJS.Signals | null; printed: string };

/** How a build is started. */
export type Start = {
  args?: readonly string[];
  env?: Record<string, string>;
  cwd?: string;
  /** Words before the command, such as `faketime +5y`. */
  by?: readonly string[];
};

/** A copy of the generator, with caches of its own and any content. */
export class Project {
  readonly root: string;
  private readonly packages: string;

  /**
   * @param root an empty folder, or one that is made; or one where such a copy is already
   * @param packages whose packages it uses, without changing them
   */
  constructor(root: string = mkdtempSync(join(tmpdir(), 'hard-')), packages = join(ROOT, 'node_modules')) {
    this.root = root;
    this.packages = packages;
    if (existsSync(this.content)) return;
    for (const part of PARTS) cpSync(join(ROOT, part), join(root, part), { recursive: true });
    this.link();
    this.write(SMALLEST);
  }

  get dist(): string {
    return join(this.root, 'dist');
  }

  get content(): string {
    return join(this.root, 'content');
  }

  /** Puts other content in the place of what is there. */
  write(content: string): void {
    rmSync(this.content, { recursive: true, force: true });
    cpSync(content, this.content, { recursive: true });
  }

  /** Starts a build in a process group of its own, as if nobody knew that nothing has changed since the last. */
  start({ args = [], env = {}, cwd = this.root, by = [] }: Start = {}) {
    const [program, ...rest] = [...by, process.execPath, join(this.root, 'src/build/build.ts'), ...args];
    const { CI, SITE_URL, CONTENT_DIR, MODE, DEV, PROD, ...ours } = process.env;
    rmSync(join(this.root, '.builds/built.json'), { force: true });
    return spawn(program!, rest, { cwd, env: { ...ours, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  async build(how: Start = {}): Promise<Ended> {
    return ended(this.start(how));
  }

  /** Builds, and throws what was printed where that fails. */
  async sound(how: Start = {}): Promise<Manifest> {
    const { code, printed } = await this.build(how);
    if (code !== 0) throw new Error(`A build ended with ${code}: ${printed}`);
    return this.manifest();
  }

  manifest(): Manifest {
    return manifest(this.dist);
  }

  /** What lies about beside the site and its content: builds, and files half written; what is remembered of the last is no build. */
  left(): string[] {
    const builds = join(this.root, '.builds');
    const beside = readdirSync(this.root).filter((name) => name.startsWith('dist.'));
    const half = readdirSync(this.content).filter((name) => name.endsWith('.tmp'));
    return [...(existsSync(builds) ? readdirSync(builds) : []), ...beside, ...half].filter((name) => name !== BUILT);
  }

  /** What publishing keeps, as it stands. */
  ledgers(): Manifest {
    return manifest(this.content, (file) => LEDGERS.includes(file));
  }

  /** Forgets what earlier builds kept to be faster. */
  forget(): void {
    for (const cache of CACHES) rmSync(join(this.root, cache), { recursive: true, force: true });
  }

  /** Remembers all that authors and developers write; the function given brings it back. */
  snapshot(): () => void {
    const kept = mkdtempSync(join(tmpdir(), 'hard-kept-'));
    const parts = [...PARTS, 'content'];
    for (const part of parts) cpSync(join(this.root, part), join(kept, part), { recursive: true });
    return () => {
      for (const part of parts) {
        rmSync(join(this.root, part), { recursive: true, force: true });
        cpSync(join(kept, part), join(this.root, part), { recursive: true });
      }
      this.link();
      rmSync(kept, { recursive: true });
    };
  }

  /** Has each package be the one that is shared. */
  private link(): void {
    mkdirSync(join(this.root, 'node_modules'), { recursive: true });
    for (const name of readdirSync(this.packages).filter((name) => !name.startsWith('.') || name === '.bin')) {
      const link = join(this.root, 'node_modules', name);
      if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
      rmSync(link, { recursive: true, force: true });
      symlinkSync(join(this.packages, name), link);
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Waits until a process has ended, and all that it started and that holds its output. */
export async function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  let printed = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (part) => (printed += part));
  const [code, signal] = await once(child, 'close');
  return { code, signal, printed };
}

/** The SHA-256 of each file below a folder, by its path; nothing where there is no folder. */
export function manifest(folder: string, counts: (file: string) => boolean = () => true): Manifest {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const lines = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  const counted = lines.filter(([file]) => counts(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  return counted.map(([file, hash]) => `${hash}  ${file}`).join('\n');
}

/** The files in which two manifests differ. */
export function differing(one: Manifest, other: Manifest): string[] {
  const [a, b] = [one, other].map((text) => new Set(text.split('\n')));
  return [...a!.symmetricDifference(b!)].map((line) => line.slice(66));
}

/** Replaces a text of a file that has it. */
export function edit(project: Project, file: string, from: string | RegExp, to: string): void {
  const path = join(project.root, file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`Unexpected ${file} without ${String(from)}`);
  writeFileSync(path, edited);
}

/** Whether the machine has a program. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
