import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clearBuilds } from '../../src/build/builds.ts';
import { ended, Project } from '../hard/project.ts';

test('a build that is killed leaves no process at work, no site half in place, and nothing that stays', async () => {
  const project = new Project();
  onTestFinished(() => project.remove(), 60_000);
  const child = project.start();
  // By then Astro is at work beside it.
  child.stdout!.on('data', (said) => String(said).includes('drawn') && process.kill(child.pid!, 'SIGKILL'));
  const { signal, printed } = await ended(child);
  expect(signal).toBe('SIGKILL');
  expect(printed).not.toContain('Verifying');
  expect(globSync('.builds/*/index.html', { cwd: project.root })).toEqual([]);
  expect(project.manifest()).toBe('');
  clearBuilds(join(project.root, 'dist'));
  expect(project.left()).toEqual([]);
});
