import type { Corpus } from '../corpus/corpus.ts';

/** Works out for each corpus, or part of one, once what many pages ask for. */
export function once<Result, Of extends object = Corpus>(make: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, Result>();
  return (of) => {
    if (!known.has(of)) known.set(of, make(of));
    return known.get(of)!;
  };
}
