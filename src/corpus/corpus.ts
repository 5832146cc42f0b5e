import type { Ledger } from '../permalinks/ledger.ts';
import type { Change } from '../markdown/rehype-changes.ts';
import type { Mention } from '../markdown/remark-record-links.ts';
import type { Section } from '../markdown/remark-heading-ids.ts';
import type { AboutData } from '../model/about.ts';
import type { Actor } from '../model/actor.ts';
import type { Agreement } from '../model/agreement.ts';
import type { ArticleData } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Correction } from '../model/correction.ts';
import type { DateRecord } from '../model/date.ts';
import type { ExplainerData } from '../model/explainer.ts';
import type { Picture } from '../model/picture.ts';
import type { ReportData } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Term } from '../model/term.ts';
import type { Version } from '../remembered/version.ts';
import type { Edition } from './edition.ts';
import type { Part } from './parts.ts';
import type { Size } from './pictures.ts';

/** Where a thing stands, below the site's root: `timeline/#treaty-signed`. */
export type Addressed = { url: string };

/** A Markdown file without the records it declares, with its rendered body. */
export type Page<Data> = Omit<Data, keyof Records | 'retired' | 'draft'> &
  Addressed & {
    /** The file, for edit links and problems. */
    file: string;
    /** The body as HTML, its links relative to the page. */
    html: string;
    sections: (Section & { opening: string })[];
    mentions: Mention[];
  };

export type Records = {
  actors: (Actor & Addressed)[];
  terms: (Term & Addressed)[];
  dates: (DateRecord & Addressed)[];
  agreements: (Agreement &
    Addressed & {
      /** The keys of the steps that it is known to have taken since, in the record of a past day. */
      later?: string[];
    })[];
  claims: (Claim & Addressed)[];
  corrections: (Correction & Addressed)[];
  pictures: (Picture & Size & Addressed)[];
};

/** All content, checked, linked and rendered: plain JSON, from which every page, figure and export is made. */
export type Corpus = Records & {
  /** What the publisher says of the whole site. */
  edition: Edition;
  /** The last day any page knows of (EDTF). */
  asOf: string;
  /** The day on which the site is built (EDTF), where the build is told it. */
  today?: string;
  /** The method in the publisher’s words. */
  about: Page<AboutData> | undefined;
  /** The lead article first, then as they were published. */
  articles: Page<ArticleData>[];
  explainers: Page<ExplainerData>[];
  /** That of the page `claims/` first. */
  reports: Page<ReportData>[];
  sources: (Source & Addressed)[];
  /** Every anchor ever published. */
  permalinks: Ledger;
  /** Every text ever published, today’s too. */
  remembered: readonly Version[];
  /** What corrections changed, by the id that they are about; the newest first. */
  changes: Record<string, Change[]>;
  /** The pages over which lists are split that are too long for one, in the order of what they hold. */
  parts: Part[];
  /** The name and address of everything that has an id. */
  index: Record<string, { kind: string; name: string; label: string; url: string }>;
};
