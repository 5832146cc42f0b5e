import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { DIST } from '../e2e/pages.ts';
import { elements } from '../stories/pages.ts';

test.each(['', 'raa/', 'timeline/', 'claims/'])(
  'where changes are only counted each says its kind and day: /%s',
  (page) => {
    const tree = rehype().parse(readFileSync(join(DIST, page, 'index.html'), 'utf8'));
    const notes = elements(tree)
      .filter(({ properties }) => String(properties['className']) === 'changed')
      .map((note) => ({
        counted: [
          ...toString(elements(note).find(({ tagName }) => tagName === 'summary')).matchAll(
            /(\d+) (?:correction|update|clarification)/g,
          ),
        ],
        told: elements(note).filter((one) => one.tagName === 'b' && /:\s\d+\s\w+\s\d{4}\s*$/.test(toString(one))),
      }))
      .filter(({ counted }) => counted.length > 0);
    expect(notes.length).toBeGreaterThan(0);
    const sum = (counted: RegExpExecArray[]) => counted.reduce((total, [, number]) => total + Number(number), 0);
    expect(notes.map(({ told }) => told.length)).toEqual(notes.map(({ counted }) => sum(counted)));
  },
);
