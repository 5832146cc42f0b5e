import { expect, test } from 'vitest';
import { unbind } from '../../src/corpus/bounds.ts';
import { LINK_KINDS, type Document } from '../../src/corpus/documents.ts';
import { unboundIn } from '../../src/corpus/unbound.ts';
import { parseProse } from '../../src/markdown/prose.ts';
import { agreement, base, event, steps } from '../views/corpora.ts';

const taken = steps({ talks: 'a', signed: 'b' });
const corpus = {
  ...base,
  asOf: '2024-05-02',
  dates: [
    event({ id: 'a', date: '2022-01-01', agreements: ['pact'] }),
    event({ id: 'b', date: '2022-04-11' }),
    event({ id: 'c', date: '2023', kind: 'forecast' }),
  ],
  agreements: [agreement({ id: 'pact', steps: taken }), agreement({ id: 'toll', steps: taken })],
};

/** The bindings that are offered for a text. */
const offered = (text: string) => {
  const document = { path: 'f', data: {}, ids: [], bounds: [], prose: parseProse('f', text, LINK_KINDS) };
  return unboundIn([document as unknown as Document], corpus).map(({ bound }) => bound);
};

test.each([
  ['[A](date:a) came 100 before [B](date:b).', ['[100](span:a/b)']],
  ['[A](date:a) came 99 before [B](date:b).', []],
  ['[B](date:b) came 100 after [A](date:a).', ['[100](span:a/b)']],
  ['From [A](date:a) it took 100.', ['[100](span:pact/talks/signed)']],
  ['From [B](date:b) it took 100.', []],
  ['[A](date:a) was 852 days ago.', ['[852 days](span:a/as-of)']],
  ['[B](date:b) is no days from [B](date:b).', []],
  ['[C](date:c) comes 300 after [B](date:b).', []],
  ['[C](date:c) comes 265 after [B](date:b).', []],
  ['The [communiqué](source:communique) came after 100.', []],
  ['[A](date:a) is one of two known events.', ['[two](count:dates/event)']],
  ['[A](date:a) is one of three dates.', ['[three](count:dates)']],
  [
    'The [pact](agreement:pact) and the [toll](agreement:toll) are signed, not in force.',
    ['[signed, not in force](status:pact)'],
  ],
  ['[B](date:b) was signed, not in force.', []],
  ['| When |\n| --- |\n| [A](date:a) came 100 before [B](date:b). |', ['[100](span:a/b)']],
  ['*[A](date:a) came [100](span:a/b) before [B](date:b).* So it was.', []],
  ['Bound: [100](span:a/b).\n\n[A](date:a) came 100 before [B](date:b).', ['[100](span:a/b)']],
  ['[A](date:a)\ncame [100](span:a/b) before [B](date:b).', []],
])('in %j it offers %j', (text, bounds) => {
  expect(offered(text)).toEqual(bounds);
});

test('what is bound in one text of a record is free in another', () => {
  const { value, bounds } = unbind({ terms: [{ id: 'x', text: 'It took 100.', more: '[100](span:a/b) in all.' }] });
  const ids = ['a', 'b'].map((id) => ({ id, path: ['terms', 0, 'dates', 0] }));
  const yaml = { problemAt: (path: readonly unknown[]) => ({ line: 1, column: path.length }) };
  const document = { path: 'f', data: value, ids, bounds, yaml, prose: parseProse('f', '', LINK_KINDS) };
  expect(unboundIn([document as unknown as Document], corpus)).toEqual([
    { file: 'f', line: 1, column: 3, bound: '[100](span:a/b)' },
  ]);
});
