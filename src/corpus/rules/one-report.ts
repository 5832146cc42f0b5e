import { unexpected } from '../../diagnostics/wording.ts';
import { atTop } from '../files.ts';
import type { Rule } from './rule.ts';

/** The page of claims takes one report apart; another would mix its paragraphs with the first one's. */
const oneReport: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'reports')
    .slice(1)
    .map(({ path }) => atTop(path, unexpected('second report', 'one report to a site'), 'second-report'));

export default oneReport;
