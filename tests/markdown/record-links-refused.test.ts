import { expect, test } from 'vitest';
import { render } from './render.ts';

test.each([
  [
    'near an id of its kind',
    '[K](actor:skippe)',
    '1:1 Unexpected actor `skippe`, expected the id of a known actor; did you mean `skipper`? [unknown-actor]',
  ],
  [
    'near an id of another kind only',
    '[K](date:heralt)',
    '1:1 Unexpected date `heralt`, expected the id of a known date [unknown-date]',
  ],
  [
    'near nothing',
    '[K](source:nobody-at-all)',
    '1:1 Unexpected source `nobody-at-all`, expected the id of a known source [unknown-source]',
  ],
  [
    'of another kind',
    '[K](actor:pact-made)',
    '1:1 Unexpected actor `pact-made`, expected `date:pact-made`, as `pact-made` is no actor [unknown-actor]',
  ],
  ['empty', '[K](actor:)', '1:1 Unexpected actor ``, expected the id of a known actor [unknown-actor]'],
  [
    'an anchor near an id',
    '[W](#why-tide)',
    '1:1 Unexpected anchor `#why-tide`, expected an id of the site; did you mean `#why-tides`? [unknown-anchor]',
  ],
  [
    'an anchor near nothing',
    '[W](#nowhere-at-all)',
    '1:1 Unexpected anchor `#nowhere-at-all`, expected an id of the site [unknown-anchor]',
  ],
  [
    'deep in a body',
    'Text.\n\n- One\n- Two [K](section:nobody-at-all)',
    '4:7 Unexpected section `nobody-at-all`, expected the id of a known section [unknown-section]',
  ],
])('%s', (_, body, message) => {
  expect(render(body)).toMatchObject({ mentions: [], messages: [message] });
});

test('every wrong link is named, and the right ones still lead somewhere', () => {
  expect(render('[a](actor:a-nobody) [K](actor:skipper)\n[b](actor:b-nobody)')).toEqual({
    html: '<p><a href="actor:a-nobody">a</a> <a href="glossary/#skipper" class="actor">K</a>\n<a href="actor:b-nobody">b</a></p>',
    mentions: [{ id: 'skipper', section: '' }],
    messages: [
      '1:1 Unexpected actor `a-nobody`, expected the id of a known actor [unknown-actor]',
      '2:1 Unexpected actor `b-nobody`, expected the id of a known actor [unknown-actor]',
    ],
  });
});
