import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { rehype } from 'rehype';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, test } from 'vitest';
import { withTree } from '../corpus/overlay.ts';
import { buildFaults } from './built.ts';

const OUT = join(import.meta.dirname, '../../test-results/prose');
const RECORD = (id: string) =>
  `pictures:\n  - {id: ${id}, file: pictures/harbour.png, alt: A harbour, credit: A. Photographer, licence: CC BY 4.0, caption: The harbour., source: communique}\n`;

/** Prose with all it may hold; its footnotes have the same names on every page. */
const body = (id: string) => `
## Ships of ${id} {#ships-of-${id}}

So many.[^a] And more.[^a]

Table: Ships by year

| Year | Ships |
| ---- | ----: |
| 1990 | 12[^b], says the [communiqué](source:communique) |

![](picture:${id})

See [the timeline](/timeline/).

[^a]: Counted by [Florin](actor:florin).
[^b]: Without tugs.
`;

const REPORT = `---
id: report
title: The report
description: A report.
source: communique
paragraphs: 3
as-of: 2024-05-03
${RECORD('third')}---
${body('third')}`;

let png: Buffer;
let faults: string[];

beforeAll(async () => {
  png = await sharp({ create: { width: 1000, height: 500, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  faults = withTree('base', (root) => {
    mkdirSync(join(root, 'pictures'));
    writeFileSync(join(root, 'pictures/harbour.png'), png);
    for (const [file, id] of [
      ['articles/talks.md', 'first'],
      ['explainers/rva.md', 'second'],
    ] as const) {
      const text = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), text.replace('\n---\n', `\n${RECORD(id)}---\n`) + body(id));
    }
    mkdirSync(join(root, 'reports'));
    writeFileSync(join(root, 'reports/report.md'), REPORT);
    return buildFaults(root, 'prose');
  });
});

const read = (file: string) => readFileSync(join(OUT, file), 'utf8');

test('tables, footnotes, pictures and headings of articles, explainers and reports build, each id once, each link alive', () => {
  expect(faults).toEqual([]);
});

const PAGES = ['index.html', 'rva/index.html', 'claims/index.html', 'print/index.html'];

test.each(PAGES)('html-validate finds nothing in %s', async (file) => {
  const checker = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));
  const { results } = await checker.validateString(read(file), file);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

test.each([480, 960, 1000])('the picture is there, %i pixels wide', async (width) => {
  const { format, width: found, height } = await sharp(join(OUT, `pictures/first-${width}.webp`)).metadata();
  expect([format, found, height]).toEqual(['webp', width, width / 2]);
});

test('/print/ holds its pictures and loads nothing', () => {
  const pictures: Record<string, unknown>[] = [];
  visit(
    rehype().parse(read('print/index.html')),
    { tagName: 'img' },
    ({ properties }) => void pictures.push(properties),
  );
  expect(pictures.map(({ alt, width }) => [alt, width])).toEqual(Array(3).fill(['A harbour', 960]));
  for (const { src, srcSet } of pictures) {
    expect(src).toMatch(/^data:image\/webp;base64,UklGR/);
    expect(srcSet).toBeUndefined();
  }
  expect(policy('print/index.html')).toContain("img-src 'self' data:;");
  expect(policy('index.html')).toContain("img-src 'self';");
  // What is sent must not forbid what a page allows itself.
  expect(read('_headers')).toMatch(/img-src ('self' data:|data: 'self');/);
});

test('a picture that cannot be decoded fails the build, with its place', () => {
  const found = withTree('base', (root) => {
    mkdirSync(join(root, 'pictures'));
    writeFileSync(join(root, 'pictures/harbour.png'), png.subarray(0, 60));
    const file = join(root, 'articles/talks.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n---\n', `\n${RECORD('first')}---\n`) + body('first'));
    return buildFaults(root, 'prose-cut');
  });
  expect(found.join('')).toContain(
    'content/pictures/harbour.png:1:1  Unexpected picture that cannot be decoded, expected a whole file  [picture-file]',
  );
});

function policy(file: string): string {
  let found = '';
  visit(rehype().parse(read(file)), { tagName: 'meta' }, ({ properties }) => {
    if (properties['httpEquiv']) found = String(properties['content']);
  });
  return found;
}
