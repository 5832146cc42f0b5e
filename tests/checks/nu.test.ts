import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hasProgram } from '../browser.ts';
import { DATA, DIST, PAGES } from '../e2e/pages.ts';
import { fileOf, HTML_FILES } from './built.ts';

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** A run of some seconds does not earn back what Java spends on being fast. */
const BRIEF = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

type Message = { url: string; message: string; extract?: string };

/** What the checker does not know yet: browsers that do not know it either pass over it. */
const NEWER_THAN_NU: { message: RegExp; reason: string }[] = [
  {
    message: /^Attribute “interestfor” not allowed on element “a”/,
    reason: 'interest invokers, Chromium 142: elsewhere a mention is a plain link',
  },
  {
    message:
      /^CSS: “(interest-delay|anchor-name|position-anchor|position-try-fallbacks)”: Property .* doesn't exist|“@position-try”|“:interest-source”|: anchor\(|“anchor\(/,
    reason: 'CSS Anchor Positioning and Interest Invokers',
  },
  {
    message: /^CSS: “container(-type)?”: Property .* doesn't exist|^CSS: Unrecognized at-rule “@container”/,
    reason: 'CSS Containment 3',
  },
  { message: /^CSS: “field-sizing”: Property .* doesn't exist/, reason: 'CSS Basic User Interface 4' },
  { message: /^CSS: “(paint-order|vector-effect)”: Property .* doesn't exist/, reason: 'SVG 2' },
];

/** One page of each sort to be shared and embedded, and one subject's views of the timeline, where the content has them. */
const { articles, dates, terms } = DATA;
const SHARED = [articles[0].sections[0], dates[0], terms[0]]
  .filter(Boolean)
  .flatMap(({ id }) => [`s/${id}/`, `embed/${id}/`]);
const VIEWS = HTML_FILES.filter((file) => file.startsWith('timeline/of/')).slice(0, 2);
const FILES = [...[...PAGES, 'print/', 'timeline/newest/', ...SHARED].map(fileOf), ...VIEWS];

test('the Nu checker finds no error', ({ skip }) => {
  skip(!hasProgram('java'), 'Java');
  const args = [...BRIEF, '-Xss4m', '-jar', JAR, '--errors-only', '--format', 'json', ...FILES];
  const { stderr } = spawnSync('java', args, {
    cwd: DIST,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { messages }: { messages: Message[] } = JSON.parse(stderr);
  const unknown = messages.filter(({ message }) => !NEWER_THAN_NU.some((newer) => newer.message.test(message)));
  expect(
    unknown.map(({ url, message, extract }) => `/${relative(DIST, fileURLToPath(url))}: ${message}: ${extract}`),
  ).toEqual([]);
});
