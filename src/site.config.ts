/** What a publisher sets. Everything else comes from content/. */
export const site = {
  title: 'Reciprocal Access',
  /** Said on pages that have no description of their own, and in the footer. */
  tagline: 'One news story, told so that every statement can be linked to and traced to its source',
  lang: 'en-GB',
  /** Where the site will stand; canonical links, cards and the sitemap are made from it. */
  url: new URL(`${(process.env['SITE_URL'] || 'https://reciprocal-access.example').replace(/\/*$/, '')}/`),
  /** Where readers report mistakes. */
  contact: 'mailto:corrections@reciprocal-access.example',
  /** The pages of the site, in the order of the navigation; the explainers come before them, after the analysis. */
  nav: [
    { address: 'timeline/', label: 'Timeline' },
    { address: 'glossary/', label: 'Glossary' },
    { address: 'figures/', label: 'Figures' },
    { address: 'claims/', label: 'Claims' },
    { address: 'sources/', label: 'Sources' },
    { address: 'about/', label: 'About' },
  ],
  /** What the map and the matrix follow; where the story has none of it, they do without. */
  figures: {
    /** The type of agreement whose parties are on the map. */
    type: 'raa',
    /** The actor that is drawn as a disc, and the one drawn as a square; all others are diamonds. */
    disc: 'japan',
    square: 'france',
  },
} as const;
