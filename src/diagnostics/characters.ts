/**
 * Control, bidirectional, zero-width, line-separator and blank characters, tags (but for those of a flag), lone surrogates,
 * noncharacters and the signs of what was lost: they hide text or break exports (CVE-2021-42574). Escapes can write them too.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\uffff\p{Noncharacter_Code_Point}\u{e0000}\u{e0001}]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0020}-\u{e007f}]/u;

/** What no one sees where it stands alone: spaces, marks without a letter, an empty cell of Braille. */
const UNSEEN = /^[\p{White_Space}\p{Mark}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether nothing of a text is seen. */
export function isBlank(text: string): boolean {
  return UNSEEN.test(text);
}

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
