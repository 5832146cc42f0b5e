/** An address with the letters that it writes as numbers, for paper; none where it writes none, or not in UTF-8. */
export function readableAddress(address: string): string | undefined {
  try {
    const readable = decodeURI(address);
    return readable === address || /\s/.test(readable) ? undefined : readable;
  } catch {
    return undefined;
  }
}
