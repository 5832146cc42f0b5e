import { languageOf } from '../words/language.ts';
import { once } from './once.ts';
import { sectionTexts } from './section-texts.ts';

/** How a section begins, and whether that is all of it. */
type Beginning = { text: string; isWhole: boolean };

/** So many characters of it are shown at most, but for a first sentence that is longer. */
const MOST = 320;

/** How each section begins, in whole sentences of its first paragraph, by its id. */
export const beginnings = once(({ about, articles, explainers, reports, edition }): Map<string, Beginning> => {
  const { sentences } = languageOf(edition.language);
  const pages = [...articles, ...explainers, ...reports, ...(about ? [about] : [])];
  return new Map(
    pages.flatMap(({ html, sections }) => {
      const texts = sectionTexts(html);
      return sections.map(({ id, opening }) => {
        const text = fitting(sentences(unmarked(opening)));
        return [id, { text, isWhole: text === unmarked(texts.get(id) ?? '') }] as const;
      });
    }),
  );
});

function fitting([first = '', ...rest]: readonly string[]): string {
  let text = first;
  for (const sentence of rest) {
    if ((text + sentence).trimEnd().length > MOST) break;
    text += sentence;
  }
  return text.trim();
}

/** Without the marks of claims. */
function unmarked(text: string): string {
  return text.replace(/¶\d+/g, '').replace(/\s+/g, ' ').trim();
}
