import { expect, test } from 'vitest';
import { LINK_KINDS, type Document } from '../../src/corpus/documents.ts';
import { linksOf, linksToIds } from '../../src/corpus/rules/links.ts';
import { parseProse } from '../../src/markdown/prose.ts';

const read = (text: string) => ({ kind: 'articles', path: 'f', prose: parseProse('f', text, LINK_KINDS) }) as Document;

test('of the links of a body those to records of one kind are found', () => {
  const links = linksOf('actor', [read('[Ada](actor:ada), her [log](source:log), her [site](https://ada.example/).')]);
  expect(links.map(({ id, text }) => [id, text])).toEqual([['ada', 'Ada']]);
});

test.each([
  ['[Ada](actor:ada), her [log](source:log)', ['ada', 'log']],
  ['[What she did](section:what) and [when](#when)', ['what', 'when']],
  ['[Ben][ben]\n\n[ben]: actor:ben', ['ben']],
  [
    '[Her site](https://ada.example/#log), [again](HTTPS://ada.example/#log), [her address](mailto:ada@desk.example)',
    [],
  ],
  ['[Her page](log.html)', []],
  ['[Ada](<actor:ada&#10;low>)', []],
])('the links of %j lead to the ids %j', (text, ids) => {
  expect(linksToIds(read(text)).map(({ id }) => id)).toEqual(ids);
});
