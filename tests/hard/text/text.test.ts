import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { ContentError, type Problem } from '../../../src/diagnostics/problem.ts';
import { defOf, metaOf, unwrap, type Schema } from '../../../src/model/schema.ts';
import { SCHEMAS } from '../../../src/model/schemas.ts';
import { elements } from '../../stories/pages.ts';
import { fragment } from './fragment.ts';
import { hostileContent } from './content.ts';
import { lostOn } from './round-trips.ts';
import { PAYLOADS, REFUSED } from './payloads.ts';
import { activeIn } from './active.ts';
import { skeletonOf } from './skeleton.ts';

const TURNS = 4;

test('every payload that was written comes back from every file made of it', () => {
  for (let turn = 0; turn < TURNS; turn++) {
    const { content } = hostileContent(turn * 50);
    const corpus = readCorpus(content);
    rmSync(content, { recursive: true });
    expect(lostOn(corpus), `turn ${turn}`).toEqual([]);
  }
});

const BASE = join(import.meta.dirname, '../../corpora/base');

/** What the sound tree is read as when more stands in its article; or what is wrong with it. */
function readWith(change: (article: string) => string): { corpus?: Corpus; problems: Problem[] } {
  const content = mkdtempSync(join(tmpdir(), 'payload-'));
  cpSync(BASE, content, { recursive: true });
  const path = join(content, 'articles/talks.md');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  try {
    return { corpus: readCorpus(content), problems: [] };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: [...error.problems] };
  } finally {
    rmSync(content, { recursive: true });
  }
}

test.each(REFUSED)('the hidden character in %j is refused in a field and in prose, with its place', (payload) => {
  const inField = readWith((article) => article.replace(/^title: .*$/m, `title: ${JSON.stringify(payload)}`));
  const inProse = readWith((article) => `${article}\n${payload}\n`);
  for (const { problems } of [inField, inProse]) {
    expect(problems.map(({ rule }) => rule)).toContain('forbidden-character');
    for (const { line, column } of problems) expect(line * column).toBeGreaterThan(0);
  }
});

test('what is written in prose as it stands is refused with its place, or does nothing', () => {
  const items = PAYLOADS.map((payload) => `- ${payload.replaceAll('\n', '\n  ')}\n`);
  const lines = (list: readonly string[]) => (article: string) => `${article}\n${list.join('\n')}`;
  const { problems } = readWith(lines(items));
  const first = readFileSync(join(BASE, 'articles/talks.md'), 'utf8').split('\n').length + 1;
  // Which item stands on a line of the file.
  const owner = items.flatMap((item, index) => Array(item.split('\n').length).fill(index) as number[]);
  const refused = new Set(problems.map(({ line }) => owner[line - first]));
  expect(refused.size).toBeGreaterThan(80);
  expect(refused).not.toContain(undefined);
  const kept = items.filter((_, index) => !refused.has(index));
  expect(kept.length).toBeGreaterThan(80);
  const { corpus, problems: more } = readWith(lines(kept));
  expect(more).toEqual([]);
  const html = corpus!.articles[0]!.html;
  expect(activeIn(fragment(html))).toEqual([]);
  expect(elements(fragment(html)).filter(({ tagName }) => /^(img|svg|style|form|input|x)$/.test(tagName))).toEqual([]);
});

/** The schemas of all that is no text, list or map, by their path. */
function* leaves(schema: Schema, path: string): Generator<[path: string, schema: z.ZodType]> {
  const def = defOf(unwrap(schema));
  if (def.type === 'array') yield* leaves(def.element, path);
  else if (def.type === 'record') {
    yield* leaves(def.keyType, `${path} (key)`);
    yield* leaves(def.valueType, path);
  } else if (def.type === 'object')
    for (const [key, inner] of Object.entries(def.shape)) yield* leaves(inner, `${path}.${key}`);
  else if (metaOf(schema).expected !== 'text') yield [path, schema as z.ZodType];
}

/** An address of the web, and a word that is as good an id as any. */
const FITTING = /(URL|url|address|contact): https:|: constructor$/;

test('no field but those of text takes a payload that is no such thing', () => {
  const all = Object.entries(SCHEMAS).flatMap(([name, schema]) => [...leaves(schema, name)]);
  expect(all.length).toBeGreaterThan(100);
  const taken = all.flatMap(([path, schema]) =>
    PAYLOADS.filter((payload) => schema.safeParse(payload).success).map((payload) => `${path}: ${payload}`),
  );
  expect(taken.filter((one) => !FITTING.test(one))).toEqual([]);
});

test('an element, or an attribute, that came in makes another skeleton', () => {
  const plain = skeletonOf('<p title="a">b</p>');
  expect(skeletonOf('<p title="&lt;img>">&lt;img></p>')).toEqual(plain);
  expect(skeletonOf('<p title="a">b<img></p>')).not.toEqual(plain);
  expect(skeletonOf('<p title="a" onclick="hit()">b</p>')).not.toEqual(plain);
});

test('what would run is found', () => {
  const html =
    '<a href=" javascript:hit()">a</a><b onclick="hit()"></b><iframe srcdoc="x"></iframe><script>hit()</script>';
  expect(activeIn(fragment(html)).length).toBe(4);
});
