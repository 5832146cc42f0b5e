import { expect, test } from 'vitest';
import { parseLedger } from '../../src/permalinks/parse.ts';

/** What is wrong with a text: the rest of the line from its place on, what was found there and what was expected. */
const faults = (text: string) =>
  parseLedger(text).faults.map(({ at, found, expected }) => [text.slice(at).split('\n')[0], found, expected]);

const WRITTEN = ', as the build wrote the file';

test.each([
  ['cut within a text', '[\n{"id":"a","pa', '"pa', '`"pa`', `text${WRITTEN}`],
  ['cut after an entry', '[\n{"id":"a","page":""},\n', '', '`end of file`', `{${WRITTEN}`],
  ['empty', '', '', '`end of file`', `[${WRITTEN}`],
  ['zeros', '[\n\0\0\0\0', '\0\0\0\0', '`    `', `{ or ]${WRITTEN}`],
  ['no list', '{"id":"a"}', '{"id":"a"}', '`{`', `[${WRITTEN}`],
  ['with an entry that is none', '[null]', 'null]', '`null`', `{ or ]${WRITTEN}`],
  ['with a number', '[{"id":1}]', '1}]', '`1`', `text${WRITTEN}`],
  ['with a list in it', '[{"id":["a"]}]', '["a"]}]', '`[`', `text${WRITTEN}`],
  ['with a comma too many', '[{"id":"a","page":""},]', ']', '`]`', `{${WRITTEN}`],
  ['with a comma too few', '[{"id":"a","page":""}{"id":"b"}]', '{"id":"b"}]', '`{`', `, or ]${WRITTEN}`],
  ['with a broken escape', '[{"id":"\\x"}]', '"\\x"}]', '`"\\x"}]`', `text${WRITTEN}`],
  ['with something after it', '[] []', '[]', '`[`', `end of file${WRITTEN}`],
])('a text %s is refused at its place', (_, text, place, found, expected) => {
  expect(faults(text)).toEqual([[place, found, expected]]);
});

test.each(['<', '=', '>', 'a<<<<<<<', '<<<<<<'])('%s is no mark of a merge', (token) => {
  expect(faults(`[\n${token}\n]`)).toEqual([[token, `\`${token}\``, `{ or ]${WRITTEN}`]]);
});

test('nothing is taken from a text that is refused', () => {
  expect(parseLedger('[{"id":"a","page":""}').ledger).toEqual([]);
});

test.each(['<<<<<<< HEAD', '=======', '>>>>>>> theirs'])('%s is known for what it is', (mark) => {
  expect(faults(`[\n${mark}\n{"id":"a","page":""}\n]`)).toEqual([
    [mark, `mark \`${mark.split(' ')[0]}\` of a merge`, 'the lines of both sides, without marks'],
  ]);
});

const PAGE = 'an address below the root of the site, such as `timeline/`';

test.each([
  ['{"id":"a","page":"../x/"}', 'page `../x/`', PAGE],
  ['{"id":"a","page":"/x/"}', 'page `/x/`', PAGE],
  ['{"id":"a","page":"x"}', 'page `x`', PAGE],
  ['{"id":"a","page":"x/../../y/"}', 'page `x/../../y/`', PAGE],
  ['{"id":"a","page":"https://site.example/"}', 'page `https://site.example/`', PAGE],
  ['{"page":""}', 'entry without `id`', 'an id'],
  ['{"id":"a"}', 'entry without `page`', PAGE],
  ['{"id":"","page":""}', 'id ``', 'an id'],
  ['{"id":"a b","page":""}', 'id `a b`', 'an id'],
  ['{"id":"a","page":"","hier":"b"}', 'key `hier`', '`id`, `page`, `text` or `heir`'],
  ['{"id":"ok","page":""}', 'second `#ok`', 'each anchor of a page once'],
])('the entry %s is refused, and what comes after it is still read', (entry, found, expected) => {
  const text = `[\n{"id":"ok","page":""},\n${entry},\n{"id":"x","page":"../"}\n]`;
  expect(faults(text)).toEqual([
    [`${entry},`, found, expected],
    ['{"id":"x","page":"../"}', 'page `../`', PAGE],
  ]);
});

test.each(['', 'timeline/', 'articles/talks-2/', 'as-of/2024-05-02/'])('/%s is a page', (page) => {
  expect(faults(JSON.stringify([{ id: 'site-letter-é', page }], null, 2))).toEqual([]);
});
