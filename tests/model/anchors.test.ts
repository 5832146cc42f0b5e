import { expect, test } from 'vitest';
import { anchors, RESERVED } from '../../src/model/anchors.ts';

test.each<[string, string]>([
  [anchors.main, 'site-main'],
  [anchors.definition('toll'), 'site-def-toll'],
  [anchors.keyPoints(), 'site-key-points'],
  [anchors.keyPoints('-talks'), 'site-key-points-talks'],
  [anchors.inShort(), 'site-in-short'],
  [anchors.inShort('-talks'), 'site-in-short-talks'],
  [anchors.positions(), 'site-positions'],
  [anchors.positions('-talks'), 'site-positions-talks'],
  [anchors.position('chad'), 'site-position-chad'],
  [anchors.position('chad', '-talks'), 'site-position-chad-talks'],
  [anchors.statements('known'), 'site-known'],
  [anchors.statements('known', '-talks'), 'site-known-talks'],
  [anchors.summary(), 'site-summary'],
  [anchors.summary('-talks'), 'site-summary-talks'],
  [anchors.tracker(), 'site-tracker'],
  [anchors.tracker('-talks'), 'site-tracker-talks'],
  [anchors.track('pact'), 'site-track-pact'],
  [anchors.track('pact', '-talks'), 'site-track-pact-talks'],
  [anchors.provisions(), 'site-provisions'],
  [anchors.provisions('-talks'), 'site-provisions-talks'],
  [anchors.note(2), 'site-note-2'],
  [anchors.note(2, '-talks'), 'site-note-2-talks'],
  [anchors.paragraph(2), 'site-paragraph-2'],
  [anchors.paragraph(2, '-talks'), 'site-paragraph-2-talks'],
  [anchors.year('1963'), 'site-year-1963'],
  [anchors.onlyKind('forecast'), 'site-only-forecast'],
  [anchors.letter('É'), 'site-letter-é'],
  [anchors.publishers('A'), 'site-publishers-a'],
  [anchors.tier('news'), 'site-tier-news'],
  [anchors.figure('map'), 'site-fig-map'],
  [anchors.version('2024-05-02'), 'site-version-2024-05-02'],
  [anchors.month('2024-05'), 'site-month-2024-05'],
  [anchors.about('method'), 'site-method'],
  [anchors.chapter(''), 'site-print-front'],
  [anchors.chapter('articles/talks/'), 'site-print-articles-talks'],
])('published addresses end with it for ever: %s', (anchor, expected) => {
  expect(anchor).toBe(expected);
  expect(anchor).toMatch(RESERVED);
});
