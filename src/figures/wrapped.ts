/** A name in as few lines as hold it, of about the same length, for text in SVG, which does not wrap. */
export function wrapped(name: string, letters: number): string[] {
  const even = name.length / Math.ceil(name.length / letters);
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    const isNearer = last !== undefined && Math.abs(longer.length - even) <= Math.abs(last.length - even);
    if (isNearer && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
