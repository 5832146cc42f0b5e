/** What a cell can hold; a list is told apart by semicolons. */
export type Cell = string | number | undefined | readonly string[];

/** What Excel needs to know UTF-8 by. */
const MARK = '\uFEFF';

/** What a spreadsheet would take a cell that begins with it for: a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table of records as CSV (RFC 4180), in UTF-8 with a byte order mark. Formulas are defused by an apostrophe before them,
 * as OWASP advises.
 * @param columns what stands in each column, by its name
 */
export function csv<Item>(items: readonly Item[], columns: Record<string, (item: Item) => Cell>): string {
  const rows = [Object.keys(columns), ...items.map((item) => Object.values(columns).map((cell) => cell(item)))];
  return MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join('; ') : String(cell ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
