/** A thing in the site that others made: the name of its part in the words of `about`, who made it, and where its licence can be read. */
type OthersWork = {
  part: 'typeface' | 'cards' | 'search' | 'map' | 'citations';
  name: string;
  by?: string;
  /** Nothing where it is in the public domain. */
  licence: string | undefined;
  /** Absolute, or below the root of the site. */
  url: string;
};

/** Everything that any site of this generator may hold and that others made, pictures aside, which have licences of their own. */
export const OTHERS_WORK: readonly OthersWork[] = [
  {
    part: 'typeface',
    name: 'Source Serif 4',
    by: 'Adobe',
    licence: 'SIL Open Font License 1.1',
    url: '_/LICENSE.txt',
  },
  {
    part: 'cards',
    name: 'Source Serif 4, Noto',
    by: 'Adobe, Noto Project Authors',
    licence: 'SIL Open Font License 1.1',
    url: '_/LICENSE.txt',
  },
  { part: 'search', name: 'Pagefind', licence: 'MIT', url: 'search/pagefind/LICENSE.txt' },
  {
    part: 'map',
    name: 'Natural Earth',
    by: 'world-atlas',
    licence: undefined,
    url: 'https://www.naturalearthdata.com/about/terms-of-use/',
  },
  {
    part: 'citations',
    name: 'APA, Chicago',
    by: 'Citation Style Language',
    licence: 'CC BY-SA 3.0',
    url: 'https://creativecommons.org/licenses/by-sa/3.0/',
  },
];
