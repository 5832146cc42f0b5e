import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContent } from './content.ts';
import { writePeerArticles } from './peer-articles.ts';

export const ROOT = join(import.meta.dirname, '../../..');
const OWN = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', '.github'];
/** What our builds leave for those after them. */
const LEFT = ['dist', '.builds', '.astro', 'node_modules/.cache', 'node_modules/.vite'];

/** A new folder: in memory, where there is such a place, so that no disk is measured. */
export function newFolder(): string {
  return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-'));
}

/** A copy of this project with other content: that of a folder, or so many stories. */
export function ourProject(parent: string, content: string | number): string {
  const project = join(parent, 'ours');
  for (const name of OWN) cpSync(join(ROOT, name), join(project, name), { recursive: true });
  if (typeof content === 'number') writeContent(join(project, 'content'), content);
  else cpSync(content, join(project, 'content'), { recursive: true });
  linkPackages(project);
  return project;
}

/** Takes away all that builds of ours left. */
export function makeCold(project: string): void {
  for (const name of LEFT) rmSync(join(project, name), { recursive: true, force: true });
}

/** Bare Astro with so many of the same stories. */
export function astroProject(parent: string, stories: number): string {
  const project = join(parent, 'astro');
  cpSync(join(import.meta.dirname, 'astro'), project, { recursive: true });
  writePeerArticles(join(project, 'articles'), stories);
  linkPackages(project);
  return project;
}

/** Eleventy with so many of the same stories. @param packages as `install` returned them */
export function eleventyProject(parent: string, stories: number, packages: string): string {
  const project = join(parent, 'eleventy');
  cpSync(join(import.meta.dirname, 'eleventy'), project, { recursive: true });
  writePeerArticles(join(project, 'articles'), stories);
  symlinkSync(packages, join(project, 'node_modules'), 'junction');
  return project;
}

/** Gives a project the packages of this one, but none of its caches. */
function linkPackages(project: string): void {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((name) => !name.startsWith('.')))
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name), 'junction');
}
