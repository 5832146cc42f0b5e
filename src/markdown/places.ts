import type { Text } from 'mdast';

/** Where in the file a character of a text stands, as far as the text is written without escapes. */
export function placeIn({ value, position }: Text, index: number): { line: number; column: number; offset: number } {
  const { line, column, offset = 0 } = position!.start;
  const lines = value.slice(0, index).split('\n');
  const last = lines.at(-1)!.length;
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + last : last + 1,
    offset: offset + index,
  };
}
