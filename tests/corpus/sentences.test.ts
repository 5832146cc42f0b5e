import { expect, test } from 'vitest';
import { LINK_KINDS, type MarkdownDocument } from '../../src/corpus/documents.ts';
import { sentencesOf } from '../../src/corpus/sentences.ts';
import { parseProse } from '../../src/markdown/prose.ts';
import { languageOf } from '../../src/words/language.ts';

/** The sentences of a text, each with what its links say and where they end in it. */
const sentences = (text: string) =>
  sentencesOf({ prose: parseProse('f', text, LINK_KINDS) } as MarkdownDocument, languageOf('en').sentences).map(
    ({ text, outside, links }) => [text, outside, ...links.map((link) => `${link.kind} ${link.text} ${link.end}`)],
  );

test('a link is of the sentence in which it begins, and ends at a place in it', () => {
  expect(sentences('They met. [Ada](actor:ada) saw\n[two](date:two). So.')).toEqual([
    ['They met. ', 'They met. '],
    ['Ada saw two. ', '    saw    . ', 'actor Ada 3', 'date two 11'],
    ['So.', 'So.'],
  ]);
});

test('a cell of a table has sentences of its own', () => {
  expect(sentences('| Who | When |\n| --- | --- |\n| [Ada](actor:ada) | Then |')).toEqual([
    ['Who', 'Who'],
    ['When', 'When'],
    ['Ada', '   ', 'actor Ada 3'],
    ['Then', 'Then'],
  ]);
});
