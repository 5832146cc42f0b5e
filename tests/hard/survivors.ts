/** What of the pure parts may be changed and no test is to notice: why, and in which files which lines, by a piece of each. */
const REASONS: Record<string, Record<string, string[]>> = {
  'it only saves time': {
    'diagnostics/distance.ts': ['if (Math.abs(one.length', '{ maxEditLength: 2 * most }'],
    'exports/citations.ts': ['known.set(key, cite)', '.replace(/<citation', '.replace(/<sort>'],
    'permalinks/committed.ts': ['if (!inWorkTree(', "existsSync(join(folder, '.git'))"],
    'permalinks/nearest-heir.ts': ['longer * (1 - ALIKE)'],
    'permalinks/read.ts': ['committed !== text'],
  },
  'what is equal may stand in any order': {
    'diagnostics/problem.ts': ['a.file < b.file', 'a.message < b.message'],
    'exports/feed.ts': ['a.updated < b.updated'],
    'permalinks/ledger.ts': ['keyOf(a) < keyOf(b)'],
  },
  'it stands for what is not there, and then nothing reads it': {
    'dates/edtf.ts': ["return 'unknown'"],
    'diagnostics/wording.ts': ["given = '', candidates: readonly string[] = []", "words.length < 2 ? words.join('')"],
    'exports/bibtex.ts': ['const [[year, month, day] = []] = parts', 'month !== undefined && { month:'],
    'exports/calendar-entries.ts': ["const [from = '', to = from]"],
    'exports/citations.ts': ['const items: CslItem[] = []'],
    'exports/json-ld/creator.ts': ['given === undefined', 'family === undefined'],
    'exports/llms-txt.ts': ["notes = ''"],
    'model/csl-date.ts': ['(list as unknown[]) : []'],
    'permalinks/kept-file.ts': ["key ?? ''"],
    'permalinks/match.ts': ['a.count + b.count === 0'],
    'permalinks/scan.ts': ["let key = ''"],
    'permalinks/ledger.ts': ['heir === undefined ? entry', 'heir === undefined ? [] : ', 'here !== undefined && steps'],
  },
  'the compiler asks for it': {
    'dates/amounts.ts': ['default:', '?.[1]?.length'],
    'model/csl-date.ts': ["code: 'custom'", "typeof value === 'object' && value !== null"],
    'model/schema.ts': ['default:', "def.type === 'pipe'"],
  },
  'what comes before or after it lets no other text so far': {
    'dates/amounts.ts': ['/^\\d+[.,](\\d{1,2})$/'],
    'dates/sense.ts': ['/^\\d{4}/'],
    'exports/calendar-entries.ts': ['/^[1-9]\\d{3}-\\d\\d-\\d\\d$/'],
    'exports/citable.ts': ['/^article-(newspaper|magazine)$/'],
    'exports/citations.ts': ['/^\\s*<div class="csl-entry">'],
    'model/csl-date.ts': ['end.replace(/^(\\d{4})-'],
  },
  'git and the writers of Markdown and of citations do the same without it': {
    'exports/llms-txt.ts': ["type: 'listItem', spread: false"],
    'exports/citations.ts': ["tag === 'en-US'", 'true,'],
    'permalinks/committed.ts': ["!name.startsWith('GIT_')", "stdio: ['ignore', 'pipe', 'ignore']"],
  },
  'the tests of other folders hold it': {
    'exports/json-ld/graph.ts': ["'@type': '@id'"],
    'model/judgement.ts': ["JUDGEMENT = '◇'"],
  },
};

/** Each of these lines with its reason. */
export const SURVIVORS = Object.entries(REASONS).flatMap(([why, files]) =>
  Object.entries(files).flatMap(([file, pieces]) => pieces.map((code) => ({ why, file, code }))),
);
