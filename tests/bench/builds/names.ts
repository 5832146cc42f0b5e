const ONSETS = ['B', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'R', 'S', 'T', 'V'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CODAS = ['', 'n', 'r', 'l'];
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.flatMap((vowel) => CODAS.map((coda) => onset + vowel + coda)));
const ALL = SYLLABLES.length ** 2 * VOWELS.length;
/** Has no divisor in common with ALL, so that neighbours sound different and no name comes twice. */
const STRIDE = 104_729;

/** The nth name of nobody, such as `Kelomardo`; the first 338,000 differ from each other. */
export function nameOf(n: number): string {
  let rest = (n * STRIDE) % ALL;
  const take = (from: readonly string[]) => {
    const taken = from[rest % from.length]!;
    rest = Math.floor(rest / from.length);
    return taken.toLowerCase();
  };
  const name = take(SYLLABLES) + take(SYLLABLES) + `d${take(VOWELS)}`;
  return name[0]!.toUpperCase() + name.slice(1);
}
