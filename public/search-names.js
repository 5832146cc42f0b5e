// Finds names as readers write them: without accents, in kana for Roman letters, as initials, in the plural, one letter off.

/** The syllables of hiragana in the order of Unicode, from ぁ to ん; small ones as the large. */
const SYLLABLES =
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu'.split(
    ' ',
  );

/** Kana as they are read, in Roman letters. */
function roman(text) {
  return text
    .replace(/[ァ-ヴ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ぁ-ゔー]+/g, (run) =>
      run
        .replaceAll('ー', '')
        .replace(/[ぁ-ゔ]/g, (kana) => ('ゃゅょ'.includes(kana) ? '<' : '') + SYLLABLES[kana.charCodeAt(0) - 0x3041])
        .replace(/(sh|ch|j)i<y/g, '$1')
        .replace(/i<y/g, 'y')
        .replace(/-+(.)/g, '$1$1'),
    );
}

/** A text as it is compared: in small letters, without accents or marks, long vowels short. */
export function plain(text) {
  return roman(text.normalize('NFKC'))
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u')
    .trim();
}

const singular = (word) => word.replace(/ies$/, 'y').replace(/s$/, '');

/** Whether two words differ by one letter at most: one more, another, or two that changed places. */
function near(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [x, y] = [a.slice(start), b.slice(start)];
  if (x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)) return true;
  return x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}

/** How well a name is what was asked for, both plain: 0 is the name itself; nothing where it is not. */
export function match(query, name) {
  if (!query || !name) return undefined;
  if (name === query) return 0;
  const [asked, words] = [query.split(' '), name.split(' ')];
  const every = (fits) => asked.every((word) => words.some((one) => fits(word, one)));
  const joined = query.replaceAll(' ', '');
  if (every((a, b) => singular(a) === singular(b)) || name.replaceAll(' ', '') === joined) return 1;
  if (joined.length > 1 && words.length > 1 && words.map((word) => word[0]).join('') === joined) return 2;
  // A script without spaces has its words inside.
  if (joined.length > 1 && /[^\x00-\x7f]/u.test(joined) && name.replaceAll(' ', '').includes(joined)) return 3;
  if (asked.at(-1).length > 1 && every((a, b) => b.startsWith(a))) return 3;
  return asked.every((word) => word.length > 3) && every(near) ? 4 : undefined;
}
