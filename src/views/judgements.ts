import { JUDGEMENT } from '../model/judgement.ts';
import type { Sentences } from '../markdown/sentences.ts';

/** A text by what states and what judges: sentences that begin with the sign of a judgement stand alone. */
export function told(text: string, sentences: Sentences): { text: string; judges: boolean }[] {
  return sentences(text).reduce<{ text: string; judges: boolean }[]>((parts, sentence) => {
    const judges = sentence.startsWith(JUDGEMENT);
    const last = parts.at(-1);
    if (last && !last.judges && !judges) last.text += sentence;
    else parts.push({ text: sentence, judges });
    return parts;
  }, []);
}
