import { about } from './about.ts';
import { article } from './article.ts';
import { edition } from './edition.ts';
import { explainer } from './explainer.ts';
import { report } from './report.ts';
import { bibliography } from './source.ts';

/** The schema of each sort of content file: of the frontmatter of Markdown, of all of a YAML file. */
export const SCHEMAS = {
  site: edition,
  about,
  articles: article,
  explainers: explainer,
  reports: report,
  sources: bibliography,
};
