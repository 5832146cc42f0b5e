import { expect, test } from 'vitest';
import { parse, render } from './render.ts';

test('a picture is a figure with sizes, alternative text, caption, credit, licence and source, and a link to itself', () => {
  expect(render('![](picture:harbour)')).toEqual({
    html:
      '<figure id="harbour" class="picture"><img src="pictures/harbour-960.webp" ' +
      'srcset="pictures/harbour-480.webp 480w, pictures/harbour-960.webp 960w, pictures/harbour-1200.webp 1200w" ' +
      'sizes="(min-width: 36rem) 34rem, 100vw" width="960" height="640" alt="A harbour at dawn" loading="lazy" decoding="async">' +
      '<figcaption>The harbour, seen from the mole. <small>Picture: A. Photographer. Licence: CC BY 4.0. ' +
      'Source: <a href="sources/#port">Port authority, 2020</a></small>\u00a0' +
      '<a class="self" href="#harbour" aria-label="Link to this">#</a></figcaption></figure>',
    mentions: [],
    messages: [],
  });
});

test('what is not there is not shown', () => {
  expect(render('![](picture:chart)').html).toContain(
    '<figcaption><small>Picture: The bureau. Licence: public domain.</small>',
  );
});

test('the alternative text may be repeated where the picture stands', () => {
  expect(render('![A harbour at dawn](picture:harbour)').messages).toEqual([]);
});

test.each([
  [
    'unknown',
    '![](picture:harbor)',
    '1:1 Unexpected picture `harbor`, expected the id of a picture that this file declares; did you mean `harbour`? [unknown-picture]',
  ],
  [
    'shown twice',
    '![](picture:chart)\n\n![](picture:chart)',
    '3:1 Unexpected second picture `chart`, expected each picture once [picture]',
  ],
  [
    'with other words',
    '![A dog](picture:chart)',
    '1:1 Unexpected alternative text `A dog`, expected none here, or that of its record [picture]',
  ],
])('a picture %s', (_, body, message) => {
  expect(render(body).messages).toEqual([message]);
});

const AT = (url: string) =>
  `Unexpected picture at \`${url}\`, expected \`picture:\` and the id of one under \`pictures\``;
const IN_LINE = 'Unexpected picture in a line, expected a picture between empty lines, in no list or quotation';

test.each([
  ['from elsewhere', '![x](https://x.example/p.png)', `1:1 ${AT('https://x.example/p.png')}`],
  ['in itself', '![x](data:image/png;base64,AA)', `1:1 ${AT('data:image/png;base64,AA')}`],
  ['by its file', '![](pictures/chart.png)', `1:1 ${AT('pictures/chart.png')}`],
  ['in a line', 'Text ![](picture:chart)', `1:6 ${IN_LINE}`],
  ['in a list', '- ![](picture:chart)', `1:3 ${IN_LINE}`],
  ['in a link', '[![](picture:chart)](actor:skipper)', `1:2 ${IN_LINE}`],
  [
    'with a title',
    '![](picture:chart "t")',
    '1:1 Unexpected title `t` of a picture, expected its words as the `caption` of its record',
  ],
  ['by reference', '![p][x]\n\n[x]: /rva/', '1:1 Unexpected picture by reference, expected `![](picture:some-id)`'],
])('a picture %s', (_, body, message) => {
  expect(parse(body).messages).toContain(`${message} [picture]`);
});
