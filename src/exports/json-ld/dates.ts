import type { Thing } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import { dateWords, timeAttribute } from '../../dates/words.ts';
import { RELATIONS } from '../../model/relations.ts';
import { languageOf } from '../../words/language.ts';
import { span, type Ids } from './ids.ts';

/** The dates of the timeline: what happened or was said as `Event`, what was only expected as the `Claim` that it was. */
export function dateNodes({ dates, edition }: Corpus, { at, refs, sources }: Ids): Thing[] {
  const { words } = languageOf(edition.language);
  return dates.map(({ url, date, title, text, kind, actors, agreements, cites, ...record }) => {
    const related = RELATIONS.filter((key) => record[key].length > 0);
    const common = {
      '@id': at(url),
      url: at(url),
      name: title,
      description: text,
      about: refs([...actors, ...agreements]),
      ...Object.fromEntries(related.map((key) => [key, refs(record[key])])),
    };
    if (kind === 'forecast') {
      const day = timeAttribute(date);
      return { '@type': 'Claim', ...common, ...(day ? { datePublished: day } : {}), citation: sources(cites) };
    }
    // What ISO 8601 cannot say is said in words.
    const dated = span(date);
    const when = dated.startDate ? dated : { ...dated, disambiguatingDescription: dateWords(date, words.dates) };
    return { '@type': 'Event', ...common, ...when, subjectOf: sources(cites) };
  });
}
