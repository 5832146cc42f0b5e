import { expect, test } from 'vitest';
import { afterSection } from '../../src/views/section-end.ts';
import { base } from './corpora.ts';

const heading = (level: 2 | 3, id: string) => `<div class="heading"><h${level} id="${id}"><a>T</a></h${level}></div>`;
const [first, inner, second] = [heading(2, 'ebb'), heading(3, 'neap'), heading(2, 'flood')];
const body = `<p>0</p>${first}<p>1</p>${inner}<p>2</p>${second}<p>3</p>`;

test.each([
  ['a section, with those in it', 'ebb', `<p>0</p>${first}<p>1</p>${inner}<p>2</p>`],
  ['the last section', 'flood', body],
  ['a section that there is not', 'slack', body],
  ['none', undefined, body],
])('a body is parted at the end of %s', (_, id, before) => {
  expect(afterSection(body, id)).toEqual([before, body.slice(before.length)]);
});

test('headings are found as bodies are rendered', () => {
  const [{ html, sections }] = base.articles as [(typeof base.articles)[number]];
  const [section] = sections;
  const second = html.replaceAll(section!.id, 'second');
  expect(afterSection(html + second, section!.id)[1]).toMatch(/^<div class="heading"><h2 id="second">/);
});
