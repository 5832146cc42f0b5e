import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { REVIEWED, type Mode } from './axe-reviewed.ts';

/** Sent to each page that is looked at: less than half of what the package itself would send. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Its types leave out that a run may ask more of a check. */
type Options = RunOptions & { checks: Record<string, { options: object }> };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size', 'scrollable-region-focusable'];
/** Seven to one, and for large letters as much as is asked of small ones elsewhere, where we choose the colours. */
const STRICT: Options['checks'] = {
  'color-contrast': { options: { contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } } } },
};
const CHOSEN: Mode[] = ['light', 'dark'];

/** The structure of a page is looked at once, by day; modes and engines change only what these rules look at. Nobody taps paper. */
const CHANGED: Record<Mode, string[]> = {
  light: [...COLOURS, ...SIZES],
  dark: COLOURS,
  'forced colours': COLOURS,
  print: COLOURS,
  '320 px': [...COLOURS, ...SIZES],
  '200 % text': [...COLOURS, ...SIZES],
};

/** What passes is counted, not described: on long pages that is most of the work. */
const RESULTS: RunOptions = { resultTypes: ['violations', 'incomplete'], preload: false };

function optionsFor(mode: Mode, structure: boolean): Options {
  const checks = CHOSEN.includes(mode) ? STRICT : {};
  const runOnly: RunOptions['runOnly'] = structure
    ? { type: 'tag', values: TAGS }
    : { type: 'rule', values: CHANGED[mode] };
  return { ...RESULTS, checks, runOnly };
}

export type Found = { violated: string[]; unsure: string[] };

/**
 * What axe finds in a page as it stands, and what it is unsure of and nobody has reviewed.
 * @param structure whether it looks at the structure too
 */
export async function axe(page: Page, mode: Mode, structure = mode === 'light'): Promise<Found> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations, incomplete } = await page.evaluate(look, optionsFor(mode, structure));
  const reviewed = REVIEWED.filter(({ modes }) => !modes || modes.includes(mode));
  return {
    violated: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${mode}: ${id}: ${target} ${html}`),
    ),
    unsure: (await page.evaluate(unreviewed, { incomplete, reviewed })).map((fault) => `${mode}: ${fault}`),
  };
}

/** Runs in the page. What axe takes for a target too close is tried: an engine tells boxes of what a drawing cuts off. */
async function look(options: RunOptions): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> {
  const { violations, incomplete } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(options);
  for (const { nodes } of violations.filter(({ id }) => id === 'target-size'))
    nodes.splice(0, nodes.length, ...nodes.filter(({ target }) => !isFree(document.querySelector(String(target[0]))!)));
  return { violations, incomplete };

  /** Whether nothing else that can be tapped is met within 12 pixels of its middle (WCAG 2.2, 2.5.8: spacing). */
  function isFree(target: Element): boolean {
    target.scrollIntoView({ block: 'center', inline: 'center' });
    const { x, y, width, height } = target.getBoundingClientRect();
    const steps = Array.from({ length: 24 }, (_, step) => step - 11.5);
    const met = steps
      .flatMap((across) => steps.map((down) => [across, down] as const))
      .filter((from) => Math.hypot(...from) < 12)
      .map(([across, down]) => document.elementFromPoint(x + width / 2 + across, y + height / 2 + down))
      .map((element) => element?.closest('a, button, summary, input'));
    return met.includes(target) && met.every((one) => !one || one === target);
  }
}

type Incomplete = { id: string; nodes: { target: unknown[]; html: string; any: { message: string }[] }[] }[];

/** Runs in the page. */
function unreviewed({
  incomplete,
  reviewed,
}: {
  incomplete: Incomplete;
  reviewed: { rule: string; selector: string }[];
}): string[] {
  return incomplete.flatMap(({ id, nodes }) => {
    const known = reviewed.filter(({ rule }) => rule === id).map(({ selector }) => selector);
    const open = nodes.filter(
      ({ target }) => !known.some((selector) => document.querySelector(String(target[0]))?.matches(selector)),
    );
    return open.map(({ target, html, any }) => `${id}: ${target} ${html} ${any[0]?.message}`);
  });
}
