import type { Answer } from './ask.ts';

/** A source whose address was asked, and a copy of it where one was looked for and found. */
export type Asked = { id: string; url: string; answer: Answer; archived?: string };

/** The sources whose addresses do not answer as they did, as a table, and how many of each sort there are. */
export function table(asked: readonly Asked[]): string {
  const rows = asked
    .filter(({ answer }) => answer.verdict !== 'answers')
    .map(({ id, url, answer, archived }) => [answer.verdict, id, url, remark(answer, archived)]);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  const lines = rows.map(([verdict = '', id = '', url, why]) =>
    `${verdict.padEnd(widths[0]!)}  ${id.padEnd(widths[1]!)}  ${url}  ${why}`.trimEnd(),
  );
  const counts = Object.entries(Object.groupBy(asked, ({ answer }) => answer.verdict))
    .map(([verdict, list]) => `${list.length} ${verdict}`)
    .join(', ');
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    `${asked.length} ${asked.length === 1 ? 'source' : 'sources'} with an address: ${counts}`,
  ].join('\n');
}

function remark(answer: Answer, archived?: string): string {
  return [why(answer), ...(archived ? [`copy: ${archived}`] : [])].filter(Boolean).join('; ');
}

function why(answer: Answer): string {
  switch (answer.verdict) {
    case 'answers':
      return '';
    case 'moved':
    case 'lost':
      return `→ ${answer.to}`;
    case 'gone':
    case 'refused':
      return `answers ${answer.code}`;
    case 'fails':
      return answer.why;
    default:
      return answer satisfies never;
  }
}
