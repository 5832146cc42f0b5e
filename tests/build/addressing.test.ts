import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { addressingIn, inTags, inTree } from '../../src/build/addressing.ts';

const text = fc.string({ unit: fc.constantFrom(...'a b&<>"\'`=/;#é\n-', 'amp;', '&#x26;', '<!--', '</p>', ' id="x"') });
const properties = fc.record(
  { id: text, href: text, title: text, srcSet: text, ariaLabelledBy: text },
  { requiredKeys: [] },
);
const leaf = fc.oneof(
  text.map((value) => ({ type: 'text' as const, value })),
  text.map((value) => ({ type: 'comment' as const, value: value.replace(/[<>!-]/g, '') })),
  text.map((value): Element => h('script', {}, [{ type: 'text', value: value.replace(/<!--|<\//g, '') }])),
);
const { element } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('div', 'span', 'img'),
      properties,
      fc.array(fc.oneof(leaf, tie('element')), { maxLength: 3 }),
    )
    .map(([tagName, properties, children]) => h(tagName, properties, children)),
}));

function h(tagName: string, properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}

test.each([{}, { omitOptionalTags: true, closeEmptyElements: true }])(
  'what rehype writes with %o is read by its tags as a parser reads it',
  (settings) => {
    const writer = rehype().data('settings', settings);
    fc.assert(
      fc.property(fc.array(element), (children) => {
        // As a parser has it, so that only what can stand in a page is written.
        const page = writer.stringify(writer.parse(writer.stringify({ type: 'root', children } as Root)));
        const read = inTags(page);
        expect(read).toBeDefined();
        expect(read).toEqual(inTree(page));
      }),
    );
  },
);

test.each([
  ['a page', '<!DOCTYPE html><p ID="a" title="> id"><a href="?b&amp;c&#x27;">', [{ id: 'a' }, { href: "?b&c'" }]],
  ['text of its own', '<title><p id="a"></title><script>"<p id=b>"</script>', []],
  ['an attribute twice', '<p id="a" id="b">', [{ id: 'a' }]],
])('by its tags alone: %s', (_, html, expected) => {
  expect(inTags(html)).toEqual(expected);
  expect(inTree(html)).toEqual(expected);
});

test.each([
  ['values without quotation marks', '<p id=a>', [{ id: 'a' }]],
  ['other character references', '<a href="?a&copy;">', [{ href: '?a©' }]],
  ['what a template holds', '<template><p id="a"></template>', []],
  ['a comment that ends at once', '<!--><p id="a"><!-- -->', [{ id: 'a' }]],
  ['a script that opens a comment', '<script><!--<script></script><p id="a"></script>', []],
  ['a lone sign', '<p id="a">1 < 2', [{ id: 'a' }]],
  ['an element that closes itself', '<svg><title/><g id="a"/></svg>', [{ id: 'a' }]],
])('by a parser: %s', (_, html, expected) => {
  expect(inTags(html)).toBeUndefined();
  expect(addressingIn(html)).toEqual(expected);
});
