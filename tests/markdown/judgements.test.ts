import { expect, test } from 'vitest';
import { render, renderAnchored } from './render.ts';

const judgement = (html: string) =>
  '<span class="judgement"><label hidden data-said="1 judgement"><input type="checkbox" aria-label="1 judgement"></label>' +
  `<span class="said"><span class="unseen">Our judgement: </span><span class="sign">◇</span>${html}</span></span>`;
const htmlOf = (body: string) => /<p>(.*)<\/p>/.exec(render(body).html)?.[1];

test.each([
  ['alone', '◇ Late.', judgement(' Late.')],
  ['between facts', 'It sank. ◇ Late. It rose.', `It sank. ${judgement(' Late.')} It rose.`],
  ['two in a row', '◇ Late. ◇ Low.', `${judgement(' Late.')} ${judgement(' Low.')}`],
  [
    'with a link and emphasis',
    'It sank. ◇ The [skipper](actor:skipper) *erred*. It rose.',
    `It sank. ${judgement(' The <a href="glossary/#skipper" class="actor">skipper</a> <em>erred</em>.')} It rose.`,
  ],
  [
    'with the mark of a claim after it',
    '◇ Late.[¶8](claim:crew) It rose.',
    `${judgement(' Late.<sup><a href="claims/#crew" class="claim" aria-label="¶8, supported: Six hands">¶8</a></sup>')} It rose.`,
  ],
  [
    'after the mark of a claim',
    'It sank.[¶8](claim:crew) ◇ Late.',
    `It sank.<sup><a href="claims/#crew" class="claim" aria-label="¶8, supported: Six hands">¶8</a></sup> ${judgement(' Late.')}`,
  ],
  ['no sign', 'Late. Low.', 'Late. Low.'],
])('a sentence of judgement: %s', (_, body, html) => {
  expect(htmlOf(body)).toBe(html);
  expect(render(body).messages).toEqual([]);
});

test.each([
  ['amid a sentence', 'It sank, ◇ late.', '1:1'],
  ['after a link', 'The [skipper](actor:skipper), ◇ late.', '1:29'],
  ['twice', '◇ Late, ◇ low.', '1:1'],
  ['within emphasis', 'It sank. *◇ Late.*', '1:10'],
])('the sign %s is refused', (_, body, place) => {
  expect(render(body).messages).toEqual([
    `${place} Unexpected ◇ amid a sentence, expected it at the beginning of one, as readers may hide what it marks [judgement-amid-sentence]`,
  ]);
});

test('the mark of a claim stands raised; one that the record contradicts says so', () => {
  expect(htmlOf('Two tons.[¶7](claim:catch) It [sank](claim:crew).')).toBe(
    'Two tons.<sup><a href="claims/#catch" class="claim contradicted" aria-label="¶7, contradicted: Two tons">¶7</a></sup>' +
      ' It <a href="claims/#crew" class="claim">sank</a>.',
  );
});

test('the first words of a sentence are those after such marks', () => {
  const { mentions } = renderAnchored('Two tons.[¶7](claim:catch) ◇ So the [skipper](actor:skipper) said.');
  expect(mentions.map(({ opening }) => opening)).toEqual(['Two tons.', 'So the skipper…']);
});
