import { afterAll, expect, test } from 'vitest';
import { MISHAPS } from './errors.ts';
import { Project, SMALLEST } from './project.ts';
import { CHANGES, withPicture } from './warm-cold.ts';

const project = new Project();
afterAll(() => project.remove(), 60_000);

test('every change of the long runs finds what it changes, after those before it', async () => {
  await withPicture(project);
  for (const change of Object.values(CHANGES)) await change(project);
  expect(Object.keys(CHANGES).length).toBeGreaterThanOrEqual(12);
});

test.each(MISHAPS)('%s can be brought about', (_, bring) => {
  project.write(SMALLEST);
  expect(() => bring(project)).not.toThrow();
});
