import { scriptOf } from './script.ts';

/** The first of a thing's names in another script than that it is called by. */
export function nativeName(
  name: string,
  names: readonly { text: string; lang: string }[],
): { native?: { text: string; lang: string } } {
  const native = names.find(({ text }) => scriptOf(text) && scriptOf(text) !== scriptOf(name));
  return native ? { native: { text: native.text, lang: native.lang } } : {};
}
