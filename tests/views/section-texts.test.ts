import { expect, test } from 'vitest';
import { sectionTexts } from '../../src/views/section-texts.ts';
import { renderAnchored } from '../markdown/render.ts';

test('a section has the text to the next heading, without what the page adds', () => {
  const { html } = renderAnchored(
    'Before.\n\n## Why {#why-tides}\n\nOne [word](source:herald).\n\n- two\n\n## Then {#then}\n\n◇ Three.\n\n## End {#end}\n',
  );
  expect([...sectionTexts(html)].map(([id, text]) => [id, text.replace(/\s+/g, ' ')])).toEqual([
    ['why-tides', 'One word. two'],
    ['then', '◇ Three.'],
  ]);
});
