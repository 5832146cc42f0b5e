/** A name in as few lines as hold it, of about the same length, for text in SVG, which does not wrap. */
export function wrapped(name: string, letters: number): string[] {
  const fewest = filled(name, letters);
  for (let width = Math.ceil(name.length / fewest.length); width < letters; width++) {
    const even = filled(name, width);
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

/** Each line with all the words that fit. */
function filled(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
