import { compareProblems, type Problem } from './problem.ts';

/** Problems as workflow commands of GitHub Actions, which shows each beside its line, one a line and in order. */
export function annotations(problems: readonly Problem[]): string {
  return [...problems]
    .sort(compareProblems)
    .map(
      ({ file, line, column, message, rule }) =>
        `::error file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(message)}`,
    )
    .join('\n');
}

/** Escapes what would end a message. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes what would end a property besides. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
