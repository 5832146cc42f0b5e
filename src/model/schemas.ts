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

/** Where in content/ files of each sort stand, and what they are. */
export const PLACES: Record<keyof typeof SCHEMAS, { path: string; what: string }> = {
  site: { path: 'site.yaml', what: 'What a publisher says of the whole site. Everything in it has a default.' },
  about: { path: 'about.md', what: 'Method and promises in the publisher’s own words.' },
  articles: { path: 'articles/*.md', what: 'An analysis each.' },
  explainers: { path: 'explainers/*.md', what: 'Questions and answers; `tolls.md` becomes `/tolls/`.' },
  reports: { path: 'reports/*.md', what: 'A report under analysis each, claim by claim.' },
  sources: {
    path: 'sources.yaml',
    what: 'Every source, in CSL-YAML (1.0.2) as Zotero and Pandoc write it: a list, or a list under `references`. Where there are many, `sources/*.yaml` too.',
  },
};
