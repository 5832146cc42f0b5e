import ICAL from 'ical.js';
import type { Corpus } from '../corpus/corpus.ts';

// It counts the octets of a continued line without the space that it begins with: so none has more than 75.
ICAL.foldLength = 74;
// Names that are no standard's are text too (RFC 5545, 3.8.8.2): their line ends, commas and backslashes are escaped.
ICAL.design.icalendar.property['x-wr-calname'] = { defaultType: 'text' };

/** Something that fills whole days. */
export type Entry = {
  /** Its id on this site. */
  uid: string;
  /** Its first and last day, as `2024-05-02`. */
  from: string;
  to: string;
  summary: string;
  text: string;
  /** Below the site's root. */
  url: string;
  kind: string;
};

/** A calendar of whole days (RFC 5545), stamped with the day that the site knows up to, as it has no clock. */
export function calendar({ edition, asOf }: Corpus, entries: readonly Entry[], siteUrl: URL): string {
  const whole = new ICAL.Component('vcalendar');
  add(whole, {
    version: '2.0',
    prodid: `-//${siteUrl.host}//${edition.title}//${edition.language}`,
    'x-wr-calname': edition.title,
  });
  for (const { uid, from, to, summary, text, url, kind } of entries) {
    const event = new ICAL.Component('vevent');
    const end = ICAL.Time.fromDateString(to);
    end.adjust(1, 0, 0, 0);
    const address = new URL(url, siteUrl).href;
    add(event, {
      uid: `${uid}@${siteUrl.host}${siteUrl.pathname}`,
      dtstamp: ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`),
      dtstart: ICAL.Time.fromDateString(from),
      dtend: end,
      summary,
      description: `${text}\n${address}`,
      categories: kind,
      url: address,
      transp: 'TRANSPARENT',
    });
    whole.addSubcomponent(event);
  }
  return `${whole.toString()}\r\n`;
}

function add(component: ICAL.Component, values: Record<string, string | ICAL.Time>): void {
  for (const [name, value] of Object.entries(values)) component.addPropertyWithValue(name, value);
}
