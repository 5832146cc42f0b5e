/**
 * Control, bidirectional, zero-width and line-separator characters, lone surrogates and the sign of a lost
 * character: they hide text or break exports (CVE-2021-42574). Escapes can write them too.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb\ufffd-\uffff]/u;

const NAMES: Record<string, string> = {
  '\0': 'null',
  '\r': 'carriage return alone',
  '\u200b': 'zero width space',
  '\ufeff': 'byte order mark',
  '\ufffd': 'in place of a lost character',
};

/** The first forbidden character of a text: where it is, and what to call it. */
export function forbiddenCharacter(text: string): { index: number; name: string } | undefined {
  const match = FORBIDDEN.exec(text);
  if (!match) return undefined;
  const [character] = match;
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[character] ?? (/\p{Bidi_Control}/u.test(character) ? 'text direction control' : undefined);
  return { index: match.index, name: `character U+${code}${name ? ` (${name})` : ''}` };
}
