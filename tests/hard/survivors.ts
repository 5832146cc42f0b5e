/** What of the pure parts may be changed and no test is to notice: why, and in which files which lines, by a piece of each. */
const REASONS: Record<string, Record<string, string[]>> = {
  'it only saves time': {
    'diagnostics/distance.ts': ['if (Math.abs(one.length', '{ maxEditLength: 2 * most }'],
  },
  'what is equal may stand in any order': {
    'diagnostics/problem.ts': ['a.file < b.file', 'a.message < b.message'],
  },
  'it stands for what is not there, and then nothing reads it': {
    'diagnostics/wording.ts': ["given = '', candidates: readonly string[] = []", "words.length < 2 ? words.join('')"],
  },
};

export const SURVIVORS = Object.entries(REASONS).flatMap(([why, files]) =>
  Object.entries(files).flatMap(([file, pieces]) => pieces.map((code) => ({ why, file, code }))),
);
