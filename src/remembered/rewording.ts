/**
 * What makes a correction more than other words for the same.
 * @param kind of the correction
 * @returns a few words on it; undefined for a clarification before and after which the figures are the same, in any order
 */
export function notRewording(kind: string, before: string, after: string): string | undefined {
  if (kind !== 'clarification') return kind;
  return figuresIn(before) === figuresIn(after) ? undefined : 'change of a figure';
}

function figuresIn(text: string): string {
  return (text.match(/\d[\d.,]*(?<=\d)/g) ?? []).sort().join(' ');
}
