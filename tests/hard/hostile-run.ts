import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../src/diagnostics/problem.ts';
import { withTree } from '../corpus/overlay.ts';
import { problemsAt } from '../corpus/problems-at.ts';
import type { Hostile } from './hostile.ts';

/** The processor's time that reading took in its thread, in milliseconds, and what was refused. @throws any other error */
export type Reading = { milliseconds: number; problems: readonly Problem[] };

export function reading({ make }: Hostile, size: number): Reading {
  return withTree('base', (root) => {
    for (const [path, text] of Object.entries(make(size))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const before = process.threadCpuUsage();
    const problems = problemsAt(root);
    const { user, system } = process.threadCpuUsage(before);
    return { milliseconds: (user + system) / 1000, problems };
  });
}
