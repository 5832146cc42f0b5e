import type { Corpus } from '../corpus/corpus.ts';
import type { CslName } from '../model/csl-name.ts';
import type { CslType } from '../model/csl-types.ts';
import { cslItem, type CslDate, type CslItem } from './csl-json.ts';

/** Entry types of BibTeX for those of CSL; all else is `misc`. */
const TYPES: Partial<Record<CslType, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  entry: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Every source in BibTeX, under its id. */
export function sourcesBib({ sources }: Corpus): string {
  return sources.map((source) => bibtex(cslItem(source))).join('\n');
}

/** An item in BibTeX, in UTF-8; its date is no more exact than it is, and its months are BibTeX’s own words. */
export function bibtex(item: CslItem): string {
  const type = TYPES[item.type] ?? 'misc';
  const container = type.startsWith('in') ? 'booktitle' : type === 'article' ? 'journal' : 'howpublished';
  const fields: Record<string, string | undefined> = {
    author: item.author && names(item.author),
    editor: item.editor && names(item.editor),
    // Its capitals are those of the source.
    title: `{${plain(item.title)}}`,
    [container]: item['container-title'] && plain(item['container-title']),
    publisher: item.publisher && part(item.publisher),
    address: item['publisher-place'] && part(item['publisher-place']),
    edition: item.edition && plain(item.edition),
    volume: item.volume && plain(item.volume),
    number: (item.issue ?? item.number) && plain((item.issue ?? item.number)!),
    pages: item.page && plain(item.page).replace('–', '--'),
    doi: item.DOI && address(item.DOI),
    isbn: item.ISBN && plain(item.ISBN),
    url: item.URL && address(item.URL),
    language: item.language,
    ...issued(item.issued),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`];
  });
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

/** Year, month and day; a date that is more than these stands as EDTF, which BibLaTeX reads. */
function issued(date: CslDate | undefined): Record<string, string> {
  if (!date) return {};
  if ('raw' in date) return { date: date.raw };
  const { 'date-parts': parts, circa } = date;
  const [[year, month, day] = []] = parts;
  if (parts.length > 1 || circa) return { date: parts.map((end) => edtfOf(end) + (circa ? '~' : '')).join('/') };
  return {
    year: String(year),
    ...(month !== undefined && { month: MONTHS[month - 1]! }),
    ...(day !== undefined && { day: String(day) }),
  };
}

function edtfOf([year, ...rest]: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function names(all: readonly CslName[]): string {
  return all.map(nameOf).join(' and ');
}

function nameOf(name: CslName): string {
  if (name.literal !== undefined) return `{${plain(name.literal)}}`;
  const { given, family, suffix } = name;
  const last = [name['dropping-particle'], name['non-dropping-particle'], family].filter(Boolean).join(' ');
  return [last, suffix, given]
    .filter(Boolean)
    .map((one) => part(one!))
    .join(', ');
}

/** What is one of a list: a comma and the word “and” part what stands in no braces. */
function part(text: string): string {
  return /,|(^|\s)and(\s|$)/i.test(text) ? `{${plain(text)}}` : plain(text);
}

/** Signs of TeX stand as such, and do not join: two hyphens are no dash. */
function plain(text: string): string {
  return text
    .replace(/[\\~^]|[{}&%#_$]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(/([-`'])(?=\1)|[!?](?=`)/g, '$&{}');
}

/** An address stands as it is, but for braces and backslashes, which would end it. */
function address(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
