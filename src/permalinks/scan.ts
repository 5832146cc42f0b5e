/** An object of a scanned text, and its offset. */
export type Scanned = { value: Record<string, string>; at: number };

/** Where a text stops being a list of flat maps of texts: what stands there, and what should. */
export type Fault = { at: number; found: string; expected: string };

const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"`;
const TOKEN = new RegExp(String.raw`${STRING}|[[\]{}:,]|"[^\n]*|[^\s[\]{}:,"]+`, 'g');
const WHOLE_STRING = new RegExp(`^${STRING}$`);

/** What may follow a place: signs, or `text`. */
const AFTER: Record<string, readonly string[]> = {
  start: ['['],
  '[': ['{', ']'],
  '{': ['text', '}'],
  key: [':'],
  ':': ['text'],
  value: [',', '}'],
  'value,': ['text'],
  '}': [',', ']'],
  '},': ['{'],
  ']': ['end of file'],
};

/**
 * Reads a JSON list of flat maps of texts (RFC 8259) with the place of each map, which `JSON.parse` does not know.
 * @returns the maps, or the first fault
 */
export function scan(text: string): Scanned[] | Fault {
  const entries: Scanned[] = [];
  let state = 'start';
  let key = '';
  for (const { at, token } of tokens(text)) {
    const kind = WHOLE_STRING.test(token) ? 'text' : token;
    if (!AFTER[state]!.includes(kind)) return { at, found: token, expected: AFTER[state]!.join(' or ') };
    if (kind === '{') entries.push({ value: {}, at });
    if (kind !== 'text') state = kind === ',' ? `${state},` : kind;
    else if (state === ':') {
      entries.at(-1)!.value[key] = JSON.parse(token);
      state = 'value';
    } else {
      key = JSON.parse(token);
      state = 'key';
    }
  }
  return entries;
}

function* tokens(text: string): Generator<{ at: number; token: string }> {
  for (const { index, 0: token } of text.matchAll(TOKEN)) yield { at: index, token };
  yield { at: text.length, token: 'end of file' };
}
