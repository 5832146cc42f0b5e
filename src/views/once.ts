import type { Corpus } from '../corpus/corpus.ts';

/** Works out for each corpus once what many pages ask for. */
export function once<Result>(make: (corpus: Corpus) => Result): (corpus: Corpus) => Result {
  const known = new WeakMap<Corpus, Result>();
  return (corpus) => {
    const found = known.get(corpus) ?? make(corpus);
    known.set(corpus, found);
    return found;
  };
}
