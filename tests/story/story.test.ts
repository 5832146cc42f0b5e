import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { verdictCounts } from '../../src/views/claims.ts';
import { shares } from '../../src/views/shares.ts';
import { tracker } from '../../src/views/tracker.ts';
import { wordCount } from '../../src/words/word-count.ts';

const corpus = readCorpus(join(import.meta.dirname, '../../content'));

test('the story is told whole', () => {
  const { actors, terms, dates, agreements, claims, sources, explainers } = corpus;
  expect(dates.length).toBeGreaterThanOrEqual(70);
  expect(actors.length + terms.length + agreements.length).toBeGreaterThanOrEqual(60);
  expect(agreements).toHaveLength(7);
  expect(sources.length).toBeGreaterThanOrEqual(30);
  expect(claims).toHaveLength(39);
  expect(explainers[0]!.sections.filter(({ depth }) => depth === 2).length).toBeGreaterThanOrEqual(16);
  expect(explainers[0]!.provisions.length).toBeGreaterThanOrEqual(14);
});

test('the explainer answers each question at once', () => {
  const [explainer] = corpus.explainers;
  const answers = explainer!.sections.filter(({ depth }) => depth === 2).map(({ opening }) => opening);
  expect(answers.filter((answer) => answer === '' || wordCount(answer) > 50)).toEqual([]);
});

test('the agreements of one kind are named alike where many names stand in a row', () => {
  const labels = corpus.agreements.filter(({ type }) => type === 'raa').map(({ id }) => corpus.index[id]!.label);
  expect(labels.filter((label) => !/^Japan–\S+ RAA$/.test(label))).toEqual([]);
});

test('every section, date, entry and claim can be shared', () => {
  expect(shares(corpus).length).toBeGreaterThan(250);
});

test('the verdicts are counted from the records', () => {
  expect(verdictCounts(corpus.claims)).toEqual([
    { verdict: 'supported', count: 27 },
    { verdict: 'refined', count: 8 },
    { verdict: 'contradicted', count: 2 },
    { verdict: 'not-borne-out', count: 2 },
  ]);
});

test('every paragraph of the report is taken apart, and the analysis takes up what does not hold', () => {
  expect(new Set(corpus.claims.map(({ at }) => at)).size).toBe(corpus.reports[0]!.paragraphs);
  const mentioned = new Set(corpus.articles[0]!.mentions.map(({ id }) => id));
  const wrong = corpus.claims.filter(({ verdict }) => verdict === 'contradicted');
  expect(wrong.filter(({ id }) => !mentioned.has(id))).toEqual([]);
});

test('the days between the steps are those of the record', () => {
  const days = Object.fromEntries(
    tracker(corpus, 'raa').map(({ agreement, steps, open }) => [
      agreement.id,
      { ...Object.fromEntries(steps.map(({ date, days }) => [date.id, days])), open },
    ]),
  );
  expect(days['raa-australia']).toMatchObject({ 'au-aip': 2324, 'au-signed': 2739 });
  expect(days['raa-uk']).toMatchObject({ 'uk-aip': 219, 'uk-signed': 470 });
  expect(days['raa-philippines']).toMatchObject({ 'ph-signed': 248 });
  expect(days['raa-france']).toMatchObject({ open: { phase: 'signed', days: 935 } });
});

test('the analysis is of the length of an analysis, and its key points are short', () => {
  const words = (text: string) =>
    text
      .replace(/<details class="changed">[^]*?<\/details>|<div class="notes">[^]*?<\/div>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/).length;
  const { html, 'key-points': points, 'in-short': short } = corpus.articles[0]!;
  expect(words(html)).toBeGreaterThanOrEqual(1200);
  expect(words(html)).toBeLessThanOrEqual(1800);
  expect(points.filter(({ text }) => words(text) > 25)).toEqual([]);
  expect(words(short.map(({ text }) => text).join(' '))).toBeGreaterThanOrEqual(300);
  expect(words(short.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(400);
});
