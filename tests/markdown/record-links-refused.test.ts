import { expect, test } from 'vitest';
import { render } from './render.ts';

test.each([
  [
    'near an id of its kind',
    '[K](actor:kishid)',
    '1:1 Unexpected actor `kishid`, expected the id of a known actor; did you mean `kishida`? [unknown-actor]',
  ],
  [
    'near an id of another kind only',
    '[K](date:kantai)',
    '1:1 Unexpected date `kantai`, expected the id of a known date [unknown-date]',
  ],
  [
    'near nothing',
    '[K](source:nobody-at-all)',
    '1:1 Unexpected source `nobody-at-all`, expected the id of a known source [unknown-source]',
  ],
  [
    'of another kind',
    '[K](actor:uk-signed)',
    '1:1 Unexpected actor `uk-signed`, expected `date:uk-signed`, as `uk-signed` is no actor [unknown-actor]',
  ],
  ['empty', '[K](actor:)', '1:1 Unexpected actor ``, expected the id of a known actor [unknown-actor]'],
  [
    'an anchor near an id',
    '[W](#why-pari)',
    '1:1 Unexpected anchor `#why-pari`, expected an id of the site; did you mean `#why-paris`? [unknown-anchor]',
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
  expect(render('[a](actor:a-nobody) [K](actor:kishida)\n[b](actor:b-nobody)')).toEqual({
    html: '<p><a href="actor:a-nobody">a</a> <a href="glossary/#kishida" class="actor">K</a>\n<a href="actor:b-nobody">b</a></p>',
    mentions: [{ id: 'kishida', section: '' }],
    messages: [
      '1:1 Unexpected actor `a-nobody`, expected the id of a known actor [unknown-actor]',
      '2:1 Unexpected actor `b-nobody`, expected the id of a known actor [unknown-actor]',
    ],
  });
});
