import { ARTICLE, replaced, type Odd } from './odd.ts';

const TITLE = 'title: Two states open talks';

/** Bytes of Latin-1 in the place of the title, which stands on the third line. */
const raw = (name: string, verdict: string, bytes: string): Odd => ({
  name,
  verdict,
  file: ARTICLE,
  edit: (text) => {
    const [before, after] = text.split(TITLE) as [string, string];
    return Buffer.concat([Buffer.from(before), Buffer.from(`title: a${bytes}b`, 'latin1'), Buffer.from(after)]);
  },
});

const whole = (name: string, verdict: string, edit: Odd['edit'], file = ARTICLE): Odd => ({
  name,
  verdict,
  file,
  edit,
});

const title = replaced(ARTICLE, TITLE);

export const BYTES: readonly Odd[] = [
  whole('a byte order mark', 'same', (text) => `\ufeff${text}`),
  whole('a byte order mark before sources', 'same', (text) => `\ufeff${text}`, 'sources.yaml'),
  whole('line ends of Windows', 'same', (text) => text.replaceAll('\n', '\r\n')),
  whole('line ends of Windows in sources', 'same', (text) => text.replaceAll('\n', '\r\n'), 'sources.yaml'),
  whole('line ends of both sorts', 'same', (text) => text.replace('\n', '\r\n')),
  whole('line ends of old Macs', 'forbidden-character', (text) => text.replaceAll('\n', '\r')),
  whole('no line end at its end', 'same', (text) => text.trimEnd()),
  whole('many line ends at its end', 'same', (text) => `${text}\n\n\n\n`),
  whole('spaces at the ends of lines of frontmatter', 'same', (text) => text.replace(TITLE, `${TITLE}   `)),
  whole('a tab at the end of a line of frontmatter', 'same', (text) => text.replace(TITLE, `${TITLE}\t`)),
  whole('two byte order marks', 'forbidden-character', (text) => `\ufeff\ufeff${text}`),
  whole('UTF-16, little end first', 'not-utf-8', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  whole('UTF-16, big end first', 'not-utf-8', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  whole('UTF-16 without a mark', 'not-utf-8', (text) => Buffer.from(text, 'utf16le')),
  whole('UTF-32', 'not-utf-8', () => Buffer.from([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0])),
  whole('nothing but zeros', 'not-utf-8', () => Buffer.alloc(100)),
  whole('a picture', 'not-utf-8', () => Buffer.from('89504e470d0a1a0a', 'hex')),
  whole('what gzip writes', 'not-utf-8', () => Buffer.from('1f8b080000000000', 'hex')),
  whole('no byte', 'frontmatter', () => ''),
  whole('one line end', 'frontmatter', () => '\n'),
  raw('quotation marks of Windows-1252', 'not-utf-8:3', '\x93x\x94'),
  raw('Latin-1', 'not-utf-8:3', '\xe9'),
  raw('Shift JIS', 'not-utf-8:3', '\x91\x50'),
  raw('a byte that continues nothing', 'not-utf-8:3', '\x80'),
  raw('a sequence cut off', 'not-utf-8:3', '\xe2\x82'),
  raw('an overlong zero', 'not-utf-8:3', '\xc0\x80'),
  raw('half a surrogate pair', 'not-utf-8:3', '\xed\xa0\x80'),
  raw('a code beyond Unicode', 'not-utf-8:3', '\xf4\x90\x80\x80'),
  raw('bytes that UTF-8 never has', 'not-utf-8:3', '\xfe\xff'),
  raw('UTF-8 in six bytes', 'not-utf-8:3', '\xfc\x84\x80\x80\x80\x80'),
  raw('a zero', 'forbidden-character:3', '\0'),
  raw('a start of heading', 'forbidden-character:3', '\x01'),
  raw('a backspace', 'forbidden-character:3', '\b'),
  raw('a vertical tab', 'forbidden-character:3', '\v'),
  raw('a form feed', 'forbidden-character:3', '\f'),
  raw('an escape sequence of terminals', 'forbidden-character:3', '\x1b[31m'),
  raw('a delete', 'forbidden-character:3', '\x7f'),
  title('a next line of C1', 'forbidden-character', '▸title: a\u0085b'),
  title('an application command of C1', 'forbidden-character', '▸title: a\u009fb'),
  title('text in two encodings, once too often', '=Ã©tÃ©', 'title: Ã©tÃ©'),
];
