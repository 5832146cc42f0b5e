import { expect, test } from 'vitest';
import { readDocument } from '../../src/corpus/documents.ts';

test('words of a source are never bound to records, as a source has them from elsewhere', () => {
  const text = 'references:\n- {id: nets, type: book, title: "On [470 days](span:a/b)"}\n';
  const { document } = readDocument({ path: 'sources.yaml', kind: 'sources', bytes: Buffer.from(text) });
  expect(document).toMatchObject({ data: { references: [{ title: 'On [470 days](span:a/b)' }] }, bounds: [] });
});
