import { enAmounts } from './amounts.ts';
import { enDates } from './dates.ts';
import type { Forms } from './forms.ts';

/** Words of a link that say a status: the phase that the agreement must have reached, or not yet. */
type StatusSaid = { words: RegExp; phase: 'agreed' | 'signed' | 'in-force'; reached: boolean };

const dated = (count: Forms['count'], entries: number, of = '') =>
  count(entries, { one: `dated entry${of} with its sources`, other: `dated entries${of} with their sources` });

const NUMBERS = 'No One Two Three Four Five Six Seven Eight Nine Ten'.split(' ');
const spelt = (number: Forms['number'], some: number) => NUMBERS[some] ?? number(some);
const range = (number: Forms['number'], values: readonly number[]) => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? number(least) : `${number(least)} to ${number(most)}`;
};
/** Each of a few, the range of more. */
const took = ({ number, and }: Pick<Forms, 'number' | 'and'>, days: readonly number[]) => {
  const all = days.length > 3 ? range(number, days) : and(days.map(number));
  return `${spelt(number, days.length)} ${days.length === 1 ? 'agreement' : 'agreements'} took ${all} ${Math.max(...days) === 1 ? 'day' : 'days'}`;
};

/** A name as it stands in a sentence: those in the plural, and those of a kingdom, states or the like, have an article. */
const inSentence = (name: string) =>
  /^(?:United|Union|Republic)\b|(?:Kingdom|States|Emirates|Republic|Federation|Union|lands|ines)$/.test(name)
    ? `the ${name}`
    : name;

const needed = (number: Forms['number'], days: readonly number[]) =>
  `${days.length === 1 ? 'another' : 'others'} needed ${range(number, days)} days`;

/** English. A `{}` stands for what the page puts in: a date, a link. */
export const en = ({ number, count, and }: Forms) => ({
  dates: enDates,
  amounts: enAmounts,
  marks: {
    colon: ': ',
    semicolon: '; ',
    /** A quotation; its marks are those that authors set. */
    quoted: (words: string) => `“${words}”`,
  },
  site: {
    tagline: 'One story, told so that every statement can be linked to and traced to its source',
    skip: 'Skip to the text',
    pages: 'Sections',
    colours: 'Colours',
    colour: { auto: 'auto', light: 'light', dark: 'dark' },
    knownUpTo: 'The record is known up to {}.',
    asOf: 'The record as of {}',
    allOnOnePage: 'All on one page, to print',
    linkTo: (name: string) => `Link to “${name}”`,
    share: 'Share',
    shareOf: (name: string) => `Share “${name}”`,
    cite: 'Cite',
    citeOf: (name: string) => `Cite “${name}”`,
    contents: 'On this page',
    inFull: {
      glossary: 'In the glossary',
      timeline: 'In the timeline',
      claims: 'The claim',
      sources: 'In the sources',
    },
    moved: 'What has moved to another page',
    thisHasMoved: 'This has moved: {}',
    definitions: 'What the text refers to',
    asTable: 'As a table',
    readOn: (site: string) => `Read it on ${site}`,
    readRest: 'Read the rest',
  },
  /** The site in other formats. */
  formats: {
    heading: 'Data',
    records: 'All records (JSON)',
    graph: 'Linked data',
    feed: 'Articles, updates and corrections',
  },
  nav: {
    timeline: 'Timeline',
    glossary: 'Glossary',
    figures: 'Figures',
    claims: 'Claims',
    sources: 'Sources',
    articles: 'Articles',
    about: 'About',
    corrections: 'Corrections',
    search: 'Search',
  },
  lost: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    heading: 'There is no page here',
    text: 'The address may be mistyped: none that this site has published is ever withdrawn.',
    /** What a section holds. */
    holds: {
      timeline: (dates: number) => count(dates, { one: 'date', other: 'dates' }),
      glossary: (entries: number) => count(entries, { one: 'entry', other: 'entries' }),
      figures: 'map and agreements',
      claims: (claims: number) => count(claims, { one: 'claim', other: 'claims' }),
      sources: (sources: number) => count(sources, { one: 'source', other: 'sources' }),
      articles: (articles: number) => count(articles, { one: 'article', other: 'articles' }),
      about: 'method, corrections, contact',
    },
  },
  former: {
    title: 'This page has moved',
    description: 'The address is kept; what stood here is one link away.',
  },
  script: {
    copied: 'Link to {} copied',
    selection: 'the selected words',
    copySelection: 'Copy link to selection',
  },
  prose: {
    table: 'Table',
    notes: 'Notes',
    note: (note: number) => `Note ${number(note)}`,
    back: (note: number, time: number) =>
      `Back to note ${number(note)} in the text${time > 1 ? `, time ${number(time)}` : ''}`,
    credit: (name: string) => `Picture: ${name}.`,
    licensed: (name: string) => `Licence: ${name}.`,
    from: 'Source:',
    ourJudgement: 'Our judgement:',
    oneJudgement: '1 judgement',
  },
  article: {
    published: 'Published on {}.',
    by: (authors: readonly string[], place: string | undefined) =>
      `By ${and(authors)}${place === undefined ? '' : ` in ${place}`}.`,
    keyPoints: 'Key points',
    howWeKnow: 'How we know',
    inShort: 'In three minutes',
    readInShort: 'Read it in three minutes',
    inShortMeans: 'Its sources are in the article below.',
    whole: 'The full article',
    positions: 'The positions side by side',
    statements: { known: 'What we know', unknown: 'Open questions', disputed: 'What is disputed' },
    review: 'To be looked at again by {}',
    overdue: 'Overdue for review since {}: what has happened since may be missing.',
    allSources: 'All sources',
    others: 'Other articles of this story',
    next: 'Next: {}',
    previous: 'Before: {}',
    list: 'All articles of this story, newest first',
    report: 'The report under analysis: {}',
    status: {
      label: 'Status, from the records',
      asOf: 'as of {}',
      open: (days: number) =>
        days === 0
          ? 'Talks were decided that day.'
          : `One may have escaped us. Day ${number(days)} since talks were decided.`,
    },
    judgement: 'Judgements ◇',
    all: 'All',
    factsOnly: 'Facts only',
  },
  explainer: {
    label: 'Explainer',
    tracker: 'How far each agreement has come',
    summary: 'In short',
    summaryMeans: 'The first words of each line lead to its section.',
    trackerNote:
      'Day 0 is that of the decision to negotiate or, where there was none, of the first proposal. A dash: no record found.',
    noStep: 'none found',
    provisions: 'The provisions compared',
    provisionsNote:
      '– not established: the sources read do not show what the text says; the text itself may. A number leads to the source.',
    topic: 'Topic',
    articleOf: (article: string) => `Article ${article}`,
    notEstablished: 'not established',
    sourceOf: (note: number) => `Source ${number(note)}`,
  },
  phases: {
    none: 'not begun',
    proposed: 'proposed',
    negotiating: 'under negotiation',
    agreed: 'agreed in principle',
    signed: 'signed, not in force',
    approved: 'approved, not in force',
    'in-force': 'in force',
    ended: 'ended',
    /** What a mark stands for that shows the day a phase was reached. */
    reached: {
      proposed: 'proposed',
      negotiating: 'talks begun',
      agreed: 'agreed in principle',
      signed: 'signed',
      approved: 'approved',
      'in-force': 'in force',
      ended: 'ended',
    },
  },
  /** A phase that only some of the parties have reached. */
  partly: {
    proposed: (some: number, all: number) => `proposed by ${number(some)} of ${number(all)}`,
    negotiating: (some: number, all: number) => `negotiated by ${number(some)} of ${number(all)}`,
    agreed: (some: number, all: number) => `agreed by ${number(some)} of ${number(all)}`,
    signed: (some: number, all: number) => `signed by ${number(some)} of ${number(all)}`,
    approved: (some: number, all: number) => `approved by ${number(some)} of ${number(all)} parties`,
    'in-force': (some: number, all: number) => `in force for ${number(some)} of ${number(all)}`,
    ended: (some: number, all: number) => `left by ${number(some)} of ${number(all)}`,
  },
  /** What the steps of a kind that names none are called. */
  steps: {
    talks: 'Decision to negotiate',
    principle: 'Agreed in principle',
    signed: 'Signed',
    'in-force': 'In force',
  },
  statusSaid: [
    { words: /(?<!\bnot (?:yet )?)\bin force\b/i, phase: 'in-force', reached: true },
    { words: /(?<!\bnot (?:yet )?)\b(signed|signature)\b/i, phase: 'signed', reached: true },
    {
      words: /\b(unsigned|not (?:yet )?signed|under negotiation|being negotiated)\b/i,
      phase: 'signed',
      reached: false,
    },
    { words: /\bagreed in principle\b/i, phase: 'agreed', reached: true },
  ] as readonly StatusSaid[],
  /** Words that mark a role as one of its time. */
  formerly: /\b(then|former|outgoing|departing|previous)\b/i,
  /** Those of them that mean the date of their sentence. */
  atTheTime: /\bthen\b/i,
  formerlyHint: '‘then’ before it',
  /** Words that call a fact the latest that is known. */
  latest: /\b(?:latest|most recent|newest|so far)\b/i,
  /** Where the name of an office ends: Prime Minister of …, Minister for …. */
  officeEnds: / (?:of|for|to)\b|,/,
  agreement: {
    kind: 'Agreement',
    parties: 'Parties: {}',
    step: 'Step',
    date: 'Date',
    daysOnHead: 'Days from the start',
    number: (agreements: number) => count(agreements, { one: 'agreement', other: 'agreements' }),
    /** Of a figure or table that would have too many. */
    left: (agreements: number) =>
      `Not shown: ${count(agreements, { one: 'agreement', other: 'agreements' })} with fewer dates.`,
    days: (days: number) => count(days, { one: 'day', other: 'days' }),
    day: (day: number) => `day ${number(day)}`,
    /** What is said of a day, `{}`, on which a step had not been taken. */
    asOf: (said: string) => `${said}, as of {}`,
    nothingFound: {
      signed: 'no signature found',
      approved: 'no approval found',
      'in-force': 'no entry into force found',
    },
    /** Of a past day after which it was found. */
    notYet: {
      signed: 'not yet signed',
      approved: 'not yet approved',
      'in-force': 'not yet in force',
    },
    /** What is said on the very day on which talks were decided. */
    begunThatDay: 'talks agreed that day',
    some: (names: readonly string[]) => `(${and(names)})`,
  },
  /** Of an entry of the timeline and of a claim. */
  kinds: {
    event: { label: 'event', means: 'it happened' },
    statement: { label: 'statement', means: 'somebody said it' },
    background: { label: 'background', means: 'it happened around the story' },
    forecast: { label: 'forecast', means: 'somebody expected or planned it' },
    judgement: {
      label: 'opinion',
      means: 'of a claim: what somebody thinks; ‘supported’ where others are on record with it',
    },
  },
  actors: {
    person: 'person',
    office: 'office',
    state: 'state',
    organisation: 'organisation',
    grouping: 'grouping',
    force: 'force',
    place: 'place',
    'unnamed-source': 'unnamed source',
  },
  term: 'term',
  timeline: {
    title: 'The record, date by date',
    titleOf: (what: string) => `${what}, date by date`,
    intro: (entries: number, newestFirst: boolean) =>
      `${dated(count, entries)}, ${newestFirst ? 'newest' : 'oldest'} first.`,
    introOf: (entries: number, newestFirst: boolean) =>
      `{}: ${dated(count, entries)}, ${newestFirst ? 'newest' : 'oldest'} first.`,
    description: (entries: number) => `${dated(count, entries)}.`,
    /** All entries of a kind. */
    whatWas: { event: 'events', statement: 'statements', forecast: 'forecasts', background: 'background' },
    thatDay: {
      event: 'Other events of that day',
      statement: 'Statements of that day',
      forecast: 'Forecasts of that day',
      background: 'Background of that day',
    },
    due: 'Due {}.',
    undue: 'No date given.',
    /** With the words of a date since which something is. */
    known: 'Known {}',
    /** What a date says of another, and what is said of that one. */
    relations: {
      'led-to': { says: 'Led to', back: 'Followed from' },
      answers: { says: 'Answers', back: 'Answered by' },
      fulfils: { says: 'Fulfils', back: 'Fulfilled by' },
      breaks: { says: 'Breaks', back: 'Broken by' },
    },
    confidence: { medium: 'medium confidence', low: 'low confidence' },
    earlier: (entries: number, first: string, last: string) =>
      `${count(entries, { one: 'earlier date', other: 'earlier dates' })}, ${first === last ? `of ${first}` : `from ${first} to ${last}`}`,
    others: (entries: number, year: string) =>
      `${count(entries, { one: 'other date', other: 'other dates' })} in ${year}`,
    around: 'background',
    /** With the day on which the story turns. */
    toDay: 'Go to {}',
    filter: 'Filter',
    periods: 'Periods',
    beside: 'Before and after',
    order: 'Order',
    oldestFirst: 'oldest first',
    newestFirst: 'newest first',
    kind: 'Kind',
    all: 'all',
    agreement: 'Agreement',
    actor: 'Who',
    any: { agreement: 'any', actor: 'anyone' },
    more: 'others: {}',
    shown: (some: number, all: number) => `${number(some)} of ${count(all, { one: 'entry', other: 'entries' })}.`,
    showAll: (all: number) => `Show all ${number(all)}`,
  },
  /** The record as it stood on the evening of a day. */
  asOf: {
    title: 'Looking back',
    heading: 'The story as it stood, day by day',
    description: (days: number) =>
      `The story as it stood on the evening of ${count(days, { one: 'day', other: 'days' })} on which it moved on or something was published.`,
    intro: 'Each day on which the story moved on or something was published, shown as things stood that evening.',
    titleOf: (day: string) => `As it stood on ${day}`,
    descriptionOf: (day: string, entries: number) =>
      `The story on the evening of ${day}: ${count(entries, { one: 'dated entry', other: 'dated entries' })}, how far each agreement had come, and what was expected.`,
    introOf: (entries: number, isPast: boolean) =>
      `${count(entries, { one: 'dated entry was', other: 'dated entries were' })} known that evening. Only titles are shown here${isPast ? ': the texts were written later and tell what followed' : ''}.`,
    now: 'What we know now',
    days: 'Days',
    all: 'All days',
    thatEvening: 'The story that evening',
    day: 'Day',
    turned: 'What happened or was published',
    stood: 'How the agreements stood',
    thatDay: 'That day',
    issued: { article: 'Published: {}', report: 'The report under analysis: {}', correction: 'Correction: {}' },
    tracker: 'How far each agreement had come',
    ahead: 'What was expected then',
    record: 'The record up to that evening',
    before: (entries: number) => `${count(entries, { one: 'entry', other: 'entries' })} before these: {}`,
    imprecise: 'An entry dated only by its month or year is listed once that month or year is over.',
  },
  glossary: {
    title: 'Glossary',
    heading: 'Who and what the story is about',
    description: (entries: number) =>
      `Who and what the story is about: ${count(entries, { one: 'entry', other: 'entries' })}.`,
    intro: (entries: number) => `${count(entries, { one: 'entry', other: 'entries' })} in one alphabet.`,
    families: 'People stand under their family names.',
    show: 'Show',
    all: 'All',
    groups: {
      people: 'People',
      bodies: 'Offices and bodies',
      places: 'States and places',
      terms: 'Terms',
      agreements: 'Agreements',
    },
    letters: 'Letters',
    also: 'Also {}',
    see: 'See {}',
    basedIn: 'Stationed in {}',
    /** Of an office whose time the record does not have. */
    dates: (dates: number) => count(dates, { one: 'date', other: 'dates' }),
    datesOf: (dates: string, name: string) => `${dates}: ${name}`,
  },
  cites: {
    source: 'Source',
    sources: 'Sources',
    places: { date: 'Dates', text: 'Mentioned in', claim: 'Claims', glossary: 'Glossary' },
    more: (places: number) => `${number(places)} more`,
    andMore: (publishers: number) => `and ${number(publishers)} more`,
    tiers: { primary: 'primary', reference: 'reference' },
    noMark: 'no mark: news',
  },
  claims: {
    title: 'Claims',
    none: 'No report is held against the record yet.',
    report: 'The report: {}',
    paragraphs: (paragraphs: number) => `in ${count(paragraphs, { one: 'paragraph', other: 'paragraphs' })}`,
    reporter: 'Where nobody is named, {} makes the claim.',
    tally: (claims: number, done: readonly string[]) =>
      `Of ${count(claims, { one: 'claim', other: 'claims' })}, the record ${and(done)}`,
    /** What the record does to so many claims. */
    does: {
      supported: (claims: number) => `supports\u00a0${number(claims)}`,
      refined: (claims: number) => `refines\u00a0${number(claims)}`,
      contradicted: (claims: number) => `contradicts\u00a0${number(claims)}`,
      'not-borne-out': (claims: number) => `does not bear out\u00a0${number(claims)}`,
      'not-established': (claims: number) => `leaves ${number(claims)} open`,
    },
    some: (claims: number, verdict: string) => `${number(claims)} ${verdict}`,
    all: (claims: number) => `all ${number(claims)}`,
    filter: 'Claims by verdict',
    record: (days: string) => `the record: ${days}`,
    label: (paragraph: string) => `a claim in the report’s ¶${paragraph}`,
    inReport: (paragraph: number) => `The report, ¶${number(paragraph)}`,
    mark: (paragraph: number, verdict: string, says: string) => `¶${number(paragraph)}, ${verdict}: ${says}`,
    kicker: (paragraph: number, verdict: string) => `Claim, paragraph ${number(paragraph)} · ${verdict}`,
    by: 'Said by {}',
    about: 'About {}',
    others: 'Other reports',
    verdicts: {
      supported: { label: 'supported', means: 'the record agrees' },
      refined: { label: 'refined', means: 'a more exact or corrected reading exists' },
      contradicted: { label: 'contradicted', means: 'the record says otherwise' },
      'not-borne-out': { label: 'not borne out', means: 'as far as the record shows, it did not come about' },
      'not-established': { label: 'not established', means: 'the record does not settle it' },
    },
  },
  search: {
    title: 'Search',
    heading: 'Search, or browse from A to Z',
    description: 'Search the site, or find every section, name, date and claim from A to Z.',
    intro: (entries: number) =>
      `${count(entries, { one: 'section or entry', other: 'sections and entries' })}, each with its opening words.`,
    query: 'Search for',
    kind: 'Kind',
    year: 'Year',
    any: 'any',
    kinds: {
      actor: 'Who and where',
      agreement: 'Agreements',
      term: 'Terms',
      date: 'Dates',
      section: 'Sections',
      question: 'Questions',
      claim: 'Claims',
    },
    examples: 'For example:',
    key: 'Press / on any page to search',
    letters: 'Letters',
    whole: 'The whole list',
    found: (entries: string) => `Found: ${entries}`,
    nothing: 'Nothing found.',
    without: 'Nothing has all of these words. Left out: {}.',
    most: 'Nothing has all of these words; this has most of them.',
  },
  sources: {
    title: 'Sources',
    description: (sources: number) =>
      `${count(sources, { one: 'source of the site, with', other: 'sources of the site, each with' })} everything that rests on it.`,
    intro: (sources: number) =>
      `${count(sources, { one: 'source', other: 'sources' })} by publisher, and for each what it supports. Consulted on {} where no other day is given.`,
    heading: 'What everything rests on',
    publishers: 'Publishers',
    columns: ['Publisher', 'Year', 'Title, in its own language', 'What it supports'],
    undated: 'undated',
    read: (day: string) => `consulted ${day}`,
    copyAt: (where: string) => `copy at ${where}`,
    archived: (day: string) => `archived ${day}`,
    show: 'Show',
    all: 'All',
    tiers: { primary: 'Primary', news: 'News', reference: 'Reference' },
    language: 'Language',
    anyLanguage: 'any',
    noneOfThese: 'There is none of these in this language.',
    supportsNothing: 'nothing directly',
  },
  corrections: {
    title: 'Corrections',
    heading: 'What we have put right',
    description: 'Every correction and update of this site, newest first.',
    intro: 'Every correction and update, newest first.',
    report: 'Report a mistake',
    none: 'None has been made as of {}.',
    kinds: { correction: 'correction', update: 'update', clarification: 'clarification' },
    minor: 'minor correction',
    reworded: 'rewording',
    where: 'On {}',
    places: (places: number) => count(places, { one: 'place', other: 'places' }),
    instead: (before: string, after: string) => `“${after}” instead of “${before}”.`,
    without: (before: string) => `Taken out: “${before}”.`,
    added: (after: string) => `Added: “${after}”.`,
    was: 'Before and after',
    onPage: 'Corrections and updates',
    counted: {
      correction: (corrections: number) => count(corrections, { one: 'correction', other: 'corrections' }),
      update: (updates: number) => count(updates, { one: 'update', other: 'updates' }),
      clarification: (clarifications: number) =>
        count(clarifications, { one: 'clarification', other: 'clarifications' }),
    },
    rewordings: (rewordings: number) => count(rewordings, { one: 'rewording', other: 'rewordings' }),
    last: 'last on {}',
    weighty:
      'no not none never nor neither without nobody nothing zero one two three four five six seven eight nine ten eleven twelve ' +
      'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half first second third',
  },
  history: {
    title: 'History',
    heading: 'What has changed, month by month',
    description: 'What changed on this site in each month, and the versions of each page.',
    intro:
      'What was changed and added on each page after it was first published. Each section, paragraph or entry counts once a day, rewordings and minor corrections included; {} lists what was put right, one reason at a time.',
    allChanges: 'All changes by month',
    none: 'Nothing has changed since the first publication.',
    pages: 'Every page',
    of: (page: string) => `History of “${page}”`,
    means: 'What changed on each day, newest first: words taken out are struck through, words put in underlined.',
    now: 'The page as it is now',
    first: 'first published on {}',
    unchanged: 'unchanged since',
    firstOfMost: 'First published on {}, where no other day is given.',
    firstOfAll: 'All were first published on {}.',
    changed: 'This page last changed on {}',
    versions: (versions: number) => count(versions, { one: 'version', other: 'versions' }),
    changes: (changes: number) => count(changes, { one: 'change', other: 'changes' }),
    isNew: 'new',
    added: 'addition',
    since: {
      mark: 'Mark what has changed since I last looked',
      keeps: 'Keeps one day in this browser, up to which you have seen the changes, and nothing while this is off.',
      changed: 'Changed since you last looked:',
      seen: 'Seen',
    },
  },
  about: {
    title: 'About',
    heading: 'About this site',
    description: 'How this site is made: its method, its labels, its dates and what it promises about links.',
    method: 'Method',
    methodText: (dates: number, actors: number, agreements: number, terms: number) =>
      `What the record shows is written down once, as ${and(
        [
          dates > 0 && count(dates, { one: 'dated entry', other: 'dated entries' }),
          actors > 0 && count(actors, { one: 'actor', other: 'actors' }),
          agreements > 0 && count(agreements, { one: 'agreement', other: 'agreements' }),
          terms > 0 && count(terms, { one: 'term', other: 'terms' }),
        ].filter((some) => some !== false),
      )}; every page is made from these. Each cites at least one source, and each source lists what rests on it.`,
    labels: 'What the labels mean',
    judgement: 'Our judgement',
    judgementMeans: 'a judgement or an inference of ours, which no source states',
    claimMeans: 'a paragraph of the report, with our verdict on what it claims; red where the record contradicts it',
    tiers: {
      primary: 'an official text, or a statement of those involved',
      reference: 'a work of reference',
      news: 'a news report, which has no mark',
    },
    confidence: {
      medium: 'one good source, or part inference',
      low: 'a weak source, or a gap',
      high: 'sources agree, or a primary text says it',
    },
    noLabel: 'no label',
    dates: 'Dates',
    datesText:
      'A date is never more exact than its source: a month stays a month. Days between two dates are counted only where both are known to the day. Nothing on the site is dated by the day you read it.',
    links: 'Links',
    linksText:
      'Every section, entry, claim and source has an address of its own, which stays when its wording changes. Point at one or tab to it, and the sign # that leads there appears. Published addresses are kept.',
    privacy: 'Privacy',
    privacyText: 'The pages load nothing from other sites, set no cookies and can be read without scripts.',
    storedText:
      'What you choose stays in your browser: the colours, whether the key / leads to the search and, if you ask for it under {}, the day up to which you have seen the changes.',
    contact: 'Contact and corrections',
    contactText: 'Please {} about any mistake.',
    writeToUs: 'write to us',
    correctionsText: 'What is put right stands under {}.',
    publisher: 'Published by {}.',
    licence: 'Licence',
    licenceText: 'Texts and data may be used under {}, with a link to the section used.',
    licenceCode: 'The software stands under {}.',
    others: 'Made by others',
    parts: {
      typeface: 'Typeface',
      cards: 'Lettering of share cards',
      search: 'Search',
      map: 'Map data',
      citations: 'Citation styles',
      pictures: 'Pictures',
    },
    publicDomain: 'public domain',
    picturesText: 'Each states its author and licence below it.',
  },
  figures: {
    title: 'The story in figures',
    description: 'The agreements, their parties and places, each figure drawn from the records of this site.',
    intro: 'Each is drawn from the records of this site, and its names lead to them.',
    none: 'No figure can be drawn from the records yet.',
    lanes: {
      title: 'All dates at a glance',
      took: {
        signed: (days: readonly number[]) => `${took({ number, and }, days)} to sign`,
        approved: (days: readonly number[]) => `${took({ number, and }, days)} to be approved`,
        'in-force': (days: readonly number[]) => `${took({ number, and }, days)} to enter into force`,
      },
      isOn: (names: readonly string[], days: readonly number[]) =>
        names.length === 1
          ? `${inSentence(names[0]!)} is on day ${number(days[0]!)}`
          : `${and(names.map(inSentence))} are on days ${and(days.map(number))}`,
      moreAreOn: (some: number, days: readonly number[]) =>
        `${spelt(number, some).toLowerCase()} are on days ${range(number, days)}`,
      noneTook: (notFound: string, open: string) => `${notFound}: ${open}`,
      begun: {
        signed: 'decided, not yet signed',
        approved: 'begun, not yet approved',
        'in-force': 'begun, not yet in force',
      },
      hoped: 'hoped or forecast',
      ticks: 'said above, happened below',
      sameDay: 'same day',
      thin: 'sources thin out',
      counted: (step: string) => `Days are counted from “${step}”.`,
      thins: (date: string) => `Shaded: our sources thin out after ${date}.`,
      before: (year: string) => `Before ${year}: {}`,
      rest: 'Around the story',
    },
    road: {
      none: 'Every step has been taken',
      remain: (steps: number) => `${spelt(number, steps)} ${steps === 1 ? 'step is' : 'steps are'} not on record`,
      after: {
        signed: (days: readonly number[]) => `after signing, ${needed(number, days)}`,
        approved: (days: readonly number[]) => `after approval, ${needed(number, days)}`,
      },
      others: (days: readonly number[]) => `Others: ${range(number, days)} days`,
      othersLater: (days: readonly number[]) => `Others: ${range(number, days)} days later`,
      done: 'done',
      notFound: 'No record found',
      description: 'Steps and days are those of the agreements of this kind in force.',
    },
    agreements: {
      title: 'Who agreed what with whom',
      description: 'When each agreement was signed and came into force, as far as the record shows.',
      agreement: 'Agreement',
      parties: 'Parties',
      status: 'Status',
      signed: 'Signed',
      inForce: 'In force',
      notFound: 'not found',
    },
    map: {
      title: 'The parties on the map',
      inForce: (names: readonly string[]) => `in force with ${and(names.map(inSentence))}`,
      standsWith: (status: string, names: readonly string[]) => `${status} with ${and(names.map(inSentence))}`,
      many: (parties: number) => `${spelt(number, parties).toLowerCase()} parties`,
      hub: (hub: string, kind: string) => `The map shows ${inSentence(hub)} and its partner in each ${kind}`,
      parties: (kind: string) => `The map shows the parties to each ${kind}`,
      owned: (owners: readonly string[]) => `, and territories of ${and(owners.map(inSentence))}`,
      stationed: ' with the forces stationed there',
      larger: 'larger scale',
      projection: 'Equal Earth projection, cropped to these places.',
      inset: 'The region in the corner is drawn at a larger scale.',
      notToScale: 'Marks of territories are not to scale.',
      borders:
        'Borders are those of Natural Earth, drawn only for the states named; the map takes no position on disputed ones.',
      oneCommand: (places: readonly string[]) => `A dotted line joins ${and(places)}, which share one command: {}.`,
      territories: (owners: readonly string[]) => `Territories of ${and(owners)}`,
      missing: 'Not on the map: {}.',
      place: 'Place',
      what: 'What it is',
      agreementWith: (hub: string) => `Agreement with ${hub}`,
      agreements: 'Agreements',
      stationedThere: 'Forces stationed there',
      partner: 'Party',
      toAll: 'Party to all of these agreements',
      territoryOf: (owner: string) => `Territory of ${owner}`,
      noneRecorded: 'none recorded',
    },
  },
  data: {
    title: 'Data',
    heading: 'The data of this site',
    description:
      'Everything on this site as files: for spreadsheets, calendars, timelines, reference managers and programs.',
    intro:
      'All that the pages say, as files to download. Each entry carries the name that ends its address on this site, and no date is more exact than its source.',
    groups: {
      spreadsheets: 'For spreadsheets',
      calendars: 'For calendars',
      timelines: 'For timelines',
      references: 'For reference managers',
      programs: 'For programs',
      readers: 'For feed readers',
      crawlers: 'For search engines and assistants',
    },
    files: {
      'data/timeline.csv': 'Every dated entry, oldest first, with its kind, its people and its sources',
      'data/actors.csv': 'Every person, body, state and place, with names, roles and definition',
      'data/agreements.csv': 'How far each agreement has come: the date of each step, and how many days it took',
      'data/claims.csv': 'Every claim of the report, with its verdict and the reason',
      'data/sources.csv': 'Every source, with publisher, date and address',
      'data/timeline.ics': 'A calendar to subscribe to, with every entry whose day is known',
      'data/upcoming.ics':
        'A calendar of what is ahead: when forecasts fall due, and when we look again at open questions',
      'data/timeline.timelinejs.json': 'Every dated entry, for TimelineJS, the timeline tool of Knight Lab',
      'data/sources.json': 'Every source, for Zotero or Pandoc (CSL-JSON format)',
      'data/sources.bib': 'Every source, for LaTeX or JabRef (BibTeX format)',
      'data/article.json': 'Everything at once: texts, records and sources, each with its id and address',
      'data/schema/all.json': 'What article.json holds, described for programs that read it (JSON Schema)',
      'data/graph.jsonld': 'The same facts in the common vocabulary of schema.org, tied to Wikidata (linked data)',
      'feed.xml': 'New articles and corrections as they come out (Atom format)',
      'feed.json': 'The same (JSON Feed format)',
      'llms.txt': 'A list of the pages, with the address of each as bare text (Markdown)',
      'sitemap.xml': 'Every page, with the day of its last change',
    },
    leftOut: (some: number, all: number) =>
      `Of ${count(all, { one: 'entry', other: 'entries' })}, ${number(some)} ${some === 1 ? 'is' : 'are'} not known to the day and so in no calendar.`,
    csv: 'Data, CSV',
    csvOf: (figure: string) => `Data, CSV: “${figure}”`,
    kilobytes: (size: number) => `${number(size)} kB`,
    due: (title: string) => `Forecast due: ${title}`,
    review: (statement: string) => `To be looked at again: ${statement}`,
    reviews: 'Review',
  },
  cite: {
    heading: (name: string) => `How to cite “${name}”`,
    description: (name: string) =>
      `“${name}” as a reference in APA and Chicago style and in BibTeX, with its permalink.`,
    chicago: 'Chicago (notes and bibliography)',
    permalink: 'Permalink',
    whole: 'The whole text',
    embed: 'To embed it',
    embedded: 'See how it looks',
  },
  print: {
    title: (site: string) => `${site}: the whole site`,
    volume: (site: string, chapter: string) => `${site}: ${chapter}, whole`,
    intro: (address: string, files: number) =>
      files === 1 ? `The whole of ${address} in one file.` : `The whole of ${address} in ${number(files)} files.`,
    chapters: 'Chapters',
    sourcesAt: (address: string) => `The sources stand at ${address}sources/ with the sign beside their names.`,
  },
});
