import type { Corpus } from '../corpus/corpus.ts';
import { edtf, type Moment } from '../dates/edtf.ts';
import { dateWords } from '../dates/words.ts';
import { anchors } from '../model/anchors.ts';
import { languageOf } from '../words/language.ts';
import { escaped } from './xml.ts';

/**
 * The dated entries in the format of TimelineJS 3, each under its id. A date stands as far as it is known; its words, which TimelineJS
 * shows, say the rest.
 */
export function timelineJs(corpus: Corpus, siteUrl: URL): string {
  const { edition } = corpus;
  const { words, upper } = languageOf(edition.language);
  const events = corpus.dates.map(({ id, date, title, text, kind, url }) => ({
    unique_id: id,
    ...endsOf(date),
    display_date: dateWords(date, words.dates),
    group: upper(words.kinds[kind].label),
    text: {
      headline: escaped(title),
      text: `<p>${escaped(text)}</p><p><a href="${escaped(new URL(url, siteUrl).href)}">${escaped(words.site.readOn(edition.title))}</a></p>`,
    },
  }));
  const title = {
    unique_id: anchors.main,
    text: { headline: escaped(edition.title), text: `<p>${escaped(edition.tagline)}</p>` },
  };
  return `${JSON.stringify({ scale: 'human', title, events }, null, 1)}\n`;
}

/** Where a date begins and ends; of an interval with an open end, the other alone. */
function endsOf(text: string) {
  const date = edtf(text);
  if (date.kind === 'moment') return { start_date: partsOf(date.moment) };
  const [start, end] = [date.from, date.to].filter((one) => typeof one !== 'string');
  return { start_date: partsOf(start!), ...(end && { end_date: partsOf(end) }) };
}

function partsOf({ year, month, day }: Moment) {
  return { year, month, day };
}
