import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { REVIEWED, type Mode } from './axe-reviewed.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The rules that colours decide. */
export const COLOURS = ['cat.color'];
/** Seven to one where we choose the colours. */
const STRICT: Mode[] = ['light', 'dark'];

export type Found = { violated: string[]; unsure: string[] };

/** What axe finds in a page as it stands, and what it is unsure of and nobody has reviewed: by all rules, or by those of some tags. */
export async function axe(page: Page, mode: Mode, tags = TAGS): Promise<Found> {
  const rules = {
    'color-contrast-enhanced': { enabled: STRICT.includes(mode) },
    // Nobody taps paper.
    'target-size': { enabled: mode !== 'print' },
  };
  const options = { runOnly: { type: 'tag' as const, values: tags }, rules, preload: false };
  const { violations, incomplete } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  const reviewed = REVIEWED.filter(({ modes }) => !modes || modes.includes(mode));
  return {
    violated: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${mode}: ${id}: ${target} ${html}`),
    ),
    unsure: (await page.evaluate(unreviewed, { incomplete, reviewed })).map((fault) => `${mode}: ${fault}`),
  };
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
