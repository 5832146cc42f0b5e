import { expect, test } from 'vitest';
import { chapterSheets, pageStyle } from '../../src/views/page-style.ts';
import { base } from './corpora.ts';

test('each group of chapters has sheets of its own, with its chapters at their head', () => {
  expect(
    chapterSheets([
      [{ address: '', label: 'The "pact"' }],
      [
        { address: 'rva/', label: 'Tides' },
        { address: 'about/', label: 'About' },
      ],
    ]),
  ).toBe(
    'body>header,#site-print-front{page:site-print-front}@page site-print-front{@top-left{content:"The \\"pact\\""}}' +
      '#site-print-rva,#site-print-about{page:site-print-rva}@page site-print-rva{@top-left{content:"Tides · About"}}',
  );
});

test('a page says on paper what it is, of which site, and where', () => {
  const style = pageStyle([], base.edition, new URL('https://site.example/repo/'), 'Tides </style>');
  expect(style).toContain('@top-left{content:"Tides \\3c /style>"}');
  expect(style).toContain(`@top-right{content:${JSON.stringify(base.edition.title)}}`);
  expect(style).toContain('@bottom-left{content:"site.example/repo/"}');
});
