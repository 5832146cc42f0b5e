import { expect, test } from 'vitest';
import { collect } from '../../src/author/collect.ts';
import { fieldsOf } from '../../src/author/fields.ts';
import { KINDS } from '../../src/author/kinds.ts';

test('whoever is asked is told what is wrong and asked again; what was given or is proposed need not be typed', async () => {
  const answers = [
    '',
    '2 May',
    '2024-05-02',
    'Talks agreed',
    'They agreed.',
    'evnt',
    'event',
    'nobody',
    'communique §2',
  ];
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift()!;
  };
  const fields = fieldsOf(KINDS.date.schema);
  const propose = (key: string) => (key === 'id' ? 'talks-agreed' : undefined);
  const given = new Set(['communique', 'florin']);
  expect(await collect(fields, { actors: ['florin'] }, propose, given, ask)).toEqual({
    texts: {
      id: ['talks-agreed'],
      date: ['2024-05-02'],
      title: ['Talks agreed'],
      text: ['They agreed.'],
      kind: ['event'],
      actors: ['florin'],
      cites: ['communique §2'],
    },
    faults: [],
  });
  expect(answers).toEqual([]);
  expect(asked.slice(0, 3)).toEqual([
    'Its id, the only one of its name on the site, and its anchor. (an id)\nid [talks-agreed]: ',
    'When it was, as exactly as it is known. (an EDTF date, such as `2024-05-02`, `2024-05`, `2021~` or `2023-08/2023-10`)\ndate: ',
    expect.stringMatching(/^Unexpected `2 May`, expected an EDTF date that exists.*\nWhen it was/),
  ]);
});
