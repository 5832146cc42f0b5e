/** Parts of EDTF that this site does not read, and what to write instead (ISO 8601-2:2019, levels 0 to 2). */
const PARTS: readonly [form: RegExp, write: (match: RegExpExecArray) => string, part: string][] = [
  [/^(\d\d)XX$/, ([, century]) => `\`${century}00/${century}99\``, 'unspecified digits'],
  [/^(\d{3})X$/, ([, decade]) => `\`${decade}0/${decade}9\``, 'unspecified digits'],
  [/^(\d{4})-XX(?:-XX)?$/, ([, year]) => `\`${year}\``, 'unspecified digits'],
  [/^(\d{4}-\d\d)-XX$/, ([, month]) => `\`${month}\``, 'unspecified digits'],
  [/^(\d{4})-(?:2[1-9]|3\d|4[01])$/, ([, year]) => `\`${year}\``, 'seasons'],
  [/^(\d{4}-\d\d-\d\d)T/, ([, day]) => `\`${day}\``, 'times'],
  [/^(\d{4})S\d$/, ([, year]) => `\`${year}~\``, 'significant digits'],
  [/^(?=.*\d[~?%]-|[~?%])[~?%]?\d{4}.*$/, ([date]) => `\`${date.replace(/[~?%]/g, '')}~\``, 'marks inside a date'],
  [/^(?:-\d{4}|Y-?\d+)/, () => 'a year from 1 to 2999', 'other years'],
  [/^[[{].*[\]}]$/, () => 'one date or an interval', 'sets'],
];

/** For a text that is EDTF beyond what this site reads: what to write in its place, and what it is that is not read. */
export function unsupportedEdtf(text: string): { write: string; part: string } | undefined {
  for (const [form, write, part] of PARTS) {
    const match = form.exec(text);
    if (match) return { write: write(match), part };
  }
  return undefined;
}
