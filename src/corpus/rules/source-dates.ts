import { isAfter } from '../../dates/sense.ts';
import { unexpected } from '../../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** A source was issued before it was read or archived, and read by the day up to which the site knows the record. */
const sourceDates: Rule = ({ corpus: { asOf }, documents }) =>
  documents.flatMap((document) => {
    if (document.kind !== 'sources') return [];
    return document.data.references.flatMap(({ issued, accessed, archived }, index) => {
      const problem = (key: 'issued' | 'accessed', date: string, latest: string) =>
        document.yaml.problemAt(['references', index, key], unexpected(`${key} ${date}`, latest), 'source-date');
      return [
        ...(isAfter(accessed, asOf) ? [problem('accessed', accessed!, `no later than the as-of date ${asOf}`)] : []),
        ...(isAfter(issued, archived?.date)
          ? [problem('issued', issued!, `no later than its archived copy of ${archived!.date}`)]
          : []),
        ...(isAfter(issued, accessed) ? [problem('issued', issued!, `no later than \`accessed\` ${accessed}`)] : []),
      ];
    });
  });

export default sourceDates;
