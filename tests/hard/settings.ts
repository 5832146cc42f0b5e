/** What a run that chooses by chance begins with; `npm run test:hard -- --seed 7` names another, `--seed fresh` a new one. */
export const seed = Number(process.env['HARD_SEED'] ?? 14);

/** How often something is to be done: that often, or with `--share 0.1` a tenth of it. */
export function times(count: number): number {
  return Math.ceil(count * Number(process.env['HARD_SHARE'] ?? 1));
}
