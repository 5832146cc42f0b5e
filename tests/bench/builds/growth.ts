/**
 * How something grows with the number of stories: the exponent b of a · nᵇ through two measurements; 1 is in step with it, 2 with its
 * square.
 */
export function exponent(from: { n: number; value: number }, to: { n: number; value: number }): number {
  return Math.log(to.value / from.value) / Math.log(to.n / from.n);
}
