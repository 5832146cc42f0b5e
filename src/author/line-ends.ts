/** Changes a text by a function that knows LF alone; a text with CRLF at the ends of its lines keeps them. */
export function keepingLineEnds<Result extends string | undefined>(
  text: string,
  change: (text: string) => Result,
): Result {
  const changed = change(text.replaceAll('\r\n', '\n'));
  return text.includes('\r\n') ? (changed?.replaceAll('\n', '\r\n') as Result) : changed;
}
