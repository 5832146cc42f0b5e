import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Version } from '../../src/remembered/version.ts';
import { withTree } from './overlay.ts';
import { publish } from './publish.ts';

type Edit = (article: string) => string;

/** Publishes the sound tree and edits its article, step by step; what reading it then prints, or the versions that ended or were made. */
function afterEdits(edits: readonly Edit[], between: (root: string) => void = publish): string {
  return withTree('base', (root) => {
    publish(root);
    const article = join(root, 'articles/talks.md');
    for (const [index, edit] of edits.entries()) {
      if (index > 0) between(root);
      writeFileSync(article, edit(readFileSync(article, 'utf8')));
    }
    return printed(root);
  });
}

function printed(root: string): string {
  try {
    return told(readCorpus(root).remembered);
  } catch (error) {
    return (error as Error).message;
  }
}

/** The versions that a change has touched, a line each. */
function told(versions: readonly Version[]): string {
  return versions
    .filter(({ made, ended }) => made !== undefined || ended !== undefined)
    .map(({ id, field, text, since, made = '', ended = '' }) => `${id} ${field} ${since} ${made}>${ended} ${text}`)
    .join('\n');
}

const replace = (before: string, after: string) => (text: string) => {
  expect(text).toContain(before);
  return text.replaceAll(before, after);
};
const correct = (about: string, rest = '') =>
  replace(
    'published:',
    `corrections:\n  - {id: put-right, date: 2024-05-09, about: ${about}, what: It was said wrongly.${rest}}\npublished:`,
  );

test('a first publication accepts everything, and so does publishing the same again', () => {
  expect(afterEdits([(text) => text, (text) => text])).toBe('');
});

test('a changed statement is refused at its place, with the words before and after and the record to add', () => {
  expect(afterEdits([replace('agreed to talk.', 'refused to talk.')]).split('\n')[0]).toBe(
    'content/articles/talks.md:11:24  Unexpected change of what `kp-one` was published with, `text` from “They agreed to” to “They refused to”, expected a record under `corrections` that names it, such as `- {id: kp-one-corrected, date: 2024-05-03, about: kp-one, kind: correction, what: "“They refused to” instead of “They agreed to”."}`  [silent-change]',
  );
});

test.each([
  ['a paragraph', replace('Only to negotiate', 'Merely to negotiate'), 'silent-change'],
  ['a heading', replace('## What was agreed', '## What was decided'), 'silent-change'],
  ['a date', replace('date: 2024-05-02', 'date: 2024-05-01'), 'silent-change'],
  ['a kind', replace('kind: event', 'kind: statement'), 'silent-change'],
  ['how far something is known', replace('kind: known', 'kind: unknown'), 'silent-change'],
  ['a name in another script', replace('善多国', '善多'), 'silent-change'],
  ['a headline', replace('Two states open', 'Two states close'), 'silent-change'],
  ['where in a source', replace('at: §2', 'at: §3'), 'silent-change'],
  ['a word put in', replace('They agreed', 'They nearly agreed'), 'silent-change'],
  ['a sentence put after another', replace('agreed to talk.', 'agreed to talk. They did not.'), 'silent-change'],
  ['a judgement that becomes a fact', replace('A republic.', '◇ A republic.'), 'silent-change'],
  ['a reading that is taken out', replace(', reading: Jauja-koku', ''), 'silent-change'],
  [
    'a name that is taken out',
    replace('    names: [{text: 善多国, lang: ja, reading: Jauja-koku}]\n', ''),
    'silent-removal',
  ],
  ['a date without its agreement', replace('    agreements: [rva-florin]\n', ''), 'silent-removal'],
  [
    'a step that an agreement takes',
    replace('{talks: talks-agreed}', '{talks: talks-agreed, principle: talks-agreed}'),
    'silent-change',
  ],
  ['who else wrote it', replace('dateline: Pomme', 'dateline: Pomme\nauthors: [Ada Heron]'), 'silent-change'],
])('%s does not change silently', (_, edit, rule) => {
  expect(afterEdits([edit])).toContain(`[${rule}]`);
});

test('fields of one record that change together are told together', () => {
  const edit = (text: string) =>
    replace('agreed to negotiate.', 'refused to negotiate.')(replace('    agreements: [rva-florin]\n', '')(text));
  expect(afterEdits([edit])).toContain(
    '29:11  Unexpected change of what `talks-agreed` was published with, `agreements` from “rva-florin”, `text` from “governments agreed to” to “governments refused to”, expected',
  );
});

test('a changed text is told at its own place, though another field says the same', () => {
  expect(afterEdits([replace('The two governments agreed to negotiate.', 'Talks agreed')])).toContain(
    'talks.md:31:11  Unexpected change of ',
  );
});

test('the record that is offered for a paragraph has an id that an author may give', () => {
  expect(afterEdits([replace('Only to negotiate', 'Merely to negotiate')])).toMatch(
    /change of what `p-(\S+)` was published with, .+ `- \{id: \1-corrected, /,
  );
});

test('a record of what has not changed may say that it is minor, or that words were put otherwise', () => {
  expect([', minor: true', ', reworded: true'].map((rest) => afterEdits([correct('kp-one', rest)]))).toEqual(['', '']);
});

test('a field of several texts is told at the one that is other, one that is left, or the record', () => {
  const names = (...texts: string[]) => `names: [${texts.map((text) => `{text: ${text}, lang: es}`).join(', ')}], `;
  const add = replace(
    'kind: state, definition: A rep',
    `kind: state, ${names('Flora', 'Flor', 'Fior')}definition: A rep`,
  );
  const told = (...texts: string[]) =>
    afterEdits([add, replace(names('Flora', 'Flor', 'Fior'), texts.length > 0 ? names(...texts) : '')]);
  expect(told('Flora', 'Fleur', 'Fiore')).toMatch(
    /:20:78  Unexpected change of .+ from “Fior · es · Flor ·” to “Fleur · /,
  );
  expect(told('Flora')).toMatch(/:20:53  Unexpected removal of .+ from “Fior · es · Flor · es”, expected/);
  expect(told()).toContain(':20:24  Unexpected removal of ');
});

test('what is added to a published record is told with the record to add, and needs it', () => {
  const hope =
    '{id: hope, date: 2024-05-02, title: A hope, text: It., kind: forecast, due: 2025, cites: [{source: communique}]}';
  const foretold = replace('dates:\n', `dates:\n  - ${hope}\n`);
  const outcome = replace('due: 2025', 'due: 2025, outcome: They talked.');
  expect(afterEdits([foretold, outcome]).split('\n')[0]).toBe(
    'content/articles/talks.md:28:96  Unexpected addition to what `hope` was published with, `outcome` “They talked.”, expected a record under `corrections` that names it, such as `- {id: hope-corrected, date: 2024-05-03, about: hope, kind: update, what: "Added: “They talked.”."}`  [silent-change]',
  );
  const other = (text: string) => replace('text: It.', 'text: They may talk.')(outcome(text));
  expect(afterEdits([foretold, other])).toContain('Unexpected change of what `hope` was published with, `text` from ');
  const told = (text: string) => correct('hope')(outcome(text));
  expect(afterEdits([foretold, told])).toBe('hope outcome 2024-05-09 put-right> They talked.');
  const minor = (text: string) => correct('hope', ', minor: true')(outcome(text));
  expect(afterEdits([foretold, minor])).toContain('[not-minor]');
});

test('what site.yaml says to readers is that of the front page, whichever article leads', () => {
  const site = (text: string) => (root: string) => writeFileSync(join(root, 'site.yaml'), text);
  const told = (first: string, second: string) =>
    withTree('base', (root) => {
      const other = readFileSync(join(root, 'articles/talks.md'), 'utf8').split('\nkey-points')[0]!;
      writeFileSync(
        join(root, 'articles/later.md'),
        `${other.replace('id: talks', 'id: later').replaceAll('05-03', '05-04')}\n---\nLater.\n`,
      );
      site(first)(root);
      publish(root);
      site(second)(root);
      return printed(root);
    });
  const title = 'title: The edition\ntagline: A story\nlanes: [{name: Visits, dates: [talks-agreed]}]\n';
  expect(told(title, title.replace('A story', 'A tale'))).toContain(
    '`talks` was published with, `site.tagline` from “A story” to “A tale”',
  );
  expect(told(title, title.replace('Visits', 'Calls'))).toContain('`site.lanes` from “Visits” to “Calls”');
  expect(told(title, 'title: The edition\n')).toContain('[silent-removal]');
  expect(told(title, `${title}publisher: {name: A press}\n`)).toContain('addition to what `talks` was published with');
  expect(told(title, `${title}lead: later\ncontact: mailto:a@b.example\n`)).toBe('');
  expect(told('language: en\n', title)).toBe('');
});

test.each([
  [
    'a new record',
    replace(
      'actors:\n',
      'actors:\n  - {id: orrin, name: Orrin, kind: state, definition: Another., cites: [{source: communique}]}\n',
    ),
  ],
  ['a new paragraph', (text: string) => `${text}\n[Jauja](actor:jauja) said more.\n`],
  ['a new field', replace('kind: state, definition: A rep', 'kind: state, iso3166: PT, definition: A rep')],
  ['other quotation marks, dashes and spaces', replace('Only to negotiate an ', 'Only  to\nnegotiate an ')],
  ['the target of a link', replace('(date:talks-agreed)', '(agreement:rva-florin)')],
  ['the day up to which the record is known', replace('as-of: 2024-05-03', 'as-of: 2024-05-04')],
  ['the day of a review', replace('review: 2025-05-02', 'review: 2026-05-02')],
  ['the order of keys', replace('id: kp-one, text: They agreed to talk.', 'text: They agreed to talk., id: kp-one')],
])('%s needs no record', (_, edit) => {
  expect(afterEdits([edit])).not.toContain('[silent');
});

test('a paragraph split, and merged again, says what it said', () => {
  const split = replace('talk](date:talks-agreed), says', 'talk](date:talks-agreed),\n\nsays');
  const merge = replace('talk](date:talks-agreed),\n\nsays', 'talk](date:talks-agreed), says');
  expect(afterEdits([split])).not.toContain('[silent');
  expect(afterEdits([split, merge])).not.toContain('[silent');
  expect(afterEdits([split, (text) => merge(text).replace('says the', 'says no')])).toContain('[silent-change]');
});

test('a correction that names it lets a change through, and both texts are kept', () => {
  const edit = (text: string) => correct('kp-one')(replace('agreed to talk.', 'refused to talk.')(text));
  expect(afterEdits([edit])).toBe(
    'kp-one text 2024-05-03 >put-right They agreed to talk.\nkp-one text 2024-05-09 put-right> They refused to talk.',
  );
});

test('what is new stands from the day of the record that names it, or no earlier than any made for the same publication', () => {
  const added = replace(
    'actors:\n',
    'actors:\n  - {id: orrin, name: Orrin, kind: state, definition: Another., cites: [{source: communique}]}\n',
  );
  const since = (edit: Edit) =>
    withTree('base', (root) => {
      publish(root);
      const article = join(root, 'articles/talks.md');
      writeFileSync(article, `${edit(added(readFileSync(article, 'utf8')))}\n[Orrin](actor:orrin) too.\n`);
      const { remembered } = readCorpus(root);
      return remembered
        .filter(({ id, field }) => id === 'orrin' && field === 'name')
        .map((one) => [one.since, one.made]);
    });
  expect(since((text) => text)).toEqual([['2024-05-03', undefined]]);
  expect(since(correct('orrin'))).toEqual([['2024-05-09', 'put-right']]);
  expect(since((text) => correct('kp-one')(replace('agreed to talk.', 'refused to talk.')(text)))).toEqual([
    ['2024-05-09', undefined],
  ]);
});

test('a text that comes back within a day, and goes again, is remembered each time', () => {
  const turn = (id: string, before: string, after: string) => (text: string) =>
    replace(
      before,
      after,
    )(text).replace(
      /corrections:\n|(?=published:)/,
      `corrections:\n  - {id: ${id}, date: 2024-05-09, about: kp-one, what: It.}\n`,
    );
  const edits = [
    turn('fix-a', 'agreed to talk.', 'refused to talk.'),
    turn('fix-b', 'refused to talk.', 'agreed to talk.'),
    turn('fix-c', 'agreed to talk.', 'refused to talk.'),
  ];
  expect(afterEdits(edits).split('\n').toSorted()).toEqual([
    'kp-one text 2024-05-03 >fix-a They agreed to talk.',
    'kp-one text 2024-05-09 fix-a>fix-b They refused to talk.',
    'kp-one text 2024-05-09 fix-b>fix-c They agreed to talk.',
    'kp-one text 2024-05-09 fix-c> They refused to talk.',
  ]);
});

test('a published correction lets nothing further through', () => {
  const edit = (text: string) => correct('kp-one')(replace('agreed to talk.', 'refused to talk.')(text));
  expect(afterEdits([edit, replace('refused to talk.', 'failed to talk.')])).toContain('[silent-change]');
  expect(afterEdits([edit, replace('wrongly', 'rightly')])).toMatch(
    /`put-right` was published with.*\[silent-change\]/,
  );
});

test('a correction of something else lets nothing through', () => {
  expect(afterEdits([(text) => correct('florin')(replace('They agreed', 'They refused')(text))])).toContain(
    '[silent-change]',
  );
});

test('an id that is retired takes its words along, or needs a record about its heir', () => {
  const retire = (text: string) =>
    replace(
      'published:',
      'retired: [{id: kp-one, heir: kp-two}]\npublished:',
    )(replace('id: kp-one', 'id: kp-two')(text));
  const other = replace('agreed to talk.', 'refused to talk.');
  expect(afterEdits([retire])).toBe(
    'kp-one proof 2024-05-03 > talks-agreed\nkp-one text 2024-05-03 > They agreed to talk.',
  );
  expect(afterEdits([(text) => other(retire(text))])).toMatch(
    /^content\/articles\/talks\.md:12:24  .+`- \{id: kp-one-corrected, date: 2024-05-03, about: kp-two, .+\[silent-change\]$/m,
  );
  expect(afterEdits([(text) => correct('kp-two')(other(retire(text)))])).toContain('>put-right They agreed to talk.');
});

test.each([
  ['a slip of spelling', 'constitutional', 'constitutionnal', ''],
  ['another word', 'constitutional', 'hereditary', 'other word'],
  ['a negation', 'agreed to negotiate', 'never agreed to negotiate', 'change of a number, month or negation in words'],
  ['a name', 'Talks agreed', 'Walks agreed', 'change of a name or capital'],
  ['a date', 'date: 2024-05-02', 'date: 2024-05-01', 'change of a number or sign'],
  ['four words', 'two governments agreed to negotiate', 'twoo govrnments agred to negociate', 'change of 4 words'],
])('minor: %s', (_, before, after, why) => {
  const about = before === 'constitutional' ? 'jauja' : 'talks-agreed';
  const said = afterEdits([(text) => correct(about, ', minor: true')(replace(before, after)(text))]);
  if (why) expect(said).toContain(`Unexpected ${why}, expected for \`minor: true\``);
  else expect(said).toContain('put-right>');
});

test.each([
  ['other words for the same', 'resolved on talks', ''],
  ['a day put in', 'agreed on 2 May', 'change of a figure'],
])('reworded: %s', (_, after, why) => {
  const reworded = replace('agreed to negotiate', after);
  const said = afterEdits([(text) => correct('talks-agreed', ', kind: clarification, reworded: true')(reworded(text))]);
  const problem = `Unexpected ${why}, expected for \`reworded: true\` a clarification with the same figures in other words  [not-reworded]`;
  expect(said).toContain(why ? problem : 'put-right>');
});

const git = (root: string, ...args: string[]) =>
  expect(spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root }).status).toBe(0);

test('another story begins where the file is deleted, and only there', () => {
  withTree('base', (root) => {
    const terms = Array.from(
      { length: 60 },
      (_, at) => `  - {id: t-${at}, name: T${at}, definition: A., cites: [{source: communique}]}\n`,
    );
    const file = join(root, 'explainers/notes.md');
    writeFileSync(
      file,
      `---\nid: notes\ntitle: Notes\nlabel: N\ndescription: N.\nas-of: 2024-05-03\nterms:\n${terms.join('')}---\nText.\n`,
    );
    publish(root);
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'Publish');
    rmSync(file);
    rmSync(join(root, 'permalinks.json'));
    expect(printed(root)).toContain(
      'content/published.json:1:1  Unexpected loss of most of what was published, expected the story that published it; for another one, delete this file  [silent-removal]',
    );
    rmSync(join(root, 'published.json'));
    expect(printed(root)).toBe('');
  });
});

test('the record that is offered has an id of its own', () => {
  const taken = replace(
    'actors:\n',
    'actors:\n  - {id: kp-one-corrected, name: Kp, kind: state, definition: A., cites: [{source: communique}]}\n',
  );
  const edit = (text: string) =>
    `${taken(replace('agreed to talk.', 'refused to talk.')(text))}\n[Kp](actor:kp-one-corrected).\n`;
  expect(afterEdits([edit])).toContain('- {id: kp-one-corrected-again, date');
});

test('deleting or editing the file unlocks nothing that git has', () => {
  withTree('base', (root) => {
    publish(root);
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'Publish');
    const [article, file] = [join(root, 'articles/talks.md'), join(root, 'published.json')];
    const text = readFileSync(file, 'utf8');
    writeFileSync(article, replace('They agreed', 'They refused')(readFileSync(article, 'utf8')));
    writeFileSync(file, replace('They agreed', 'They refused')(text));
    expect(printed(root)).toContain('[silent-');
    writeFileSync(file, text.replace(/("They agreed to talk.".*?)\}/, '$1,"ended":"other"}'));
    expect(printed(root)).toContain('[silent-');
    rmSync(file);
    expect(printed(root)).toContain('[silent-');
  });
});

test('a damaged file is a problem at its place', () => {
  withTree('base', (root) => {
    writeFileSync(join(root, 'published.json'), '[\n{"id":"a","field":"text","text":"b"}\n]\n');
    expect(printed(root)).toContain('content/published.json:2:1  Unexpected entry without `since`, expected a day');
  });
});
