import { annotations } from '../diagnostics/annotations.ts';
import type { ContentError } from '../diagnostics/problem.ts';

/** What is printed of wrong content: the list of problems, and under GitHub Actions an annotation for each. */
export function told({ message, problems }: ContentError): string {
  return process.env['GITHUB_ACTIONS'] ? `${message}\n${annotations(problems)}` : message;
}
