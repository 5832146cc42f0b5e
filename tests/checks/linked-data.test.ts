import { expect, test } from 'vitest';
import { MAIN_PAGES } from '../e2e/pages.ts';
import { elements, fileOf, read } from './built.ts';

const GRAPH: { '@id': string }[] = JSON.parse(read('data/graph.jsonld'))['@graph'];
const nodes = new Map(GRAPH.map((node) => [node['@id'], node]));

test.each(MAIN_PAGES)('/%s says of itself what the graph says of it', (path) => {
  const html = read(fileOf(path));
  const [data, ...others] = elements(fileOf(path)).filter(
    ({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json',
  );
  expect(others).toEqual([]);
  expect(html.indexOf('application/ld+json')).toBeGreaterThan(html.indexOf('Content-Security-Policy'));
  const [text] = data!.children;
  const { '@context': context, ...node } = JSON.parse(text!.type === 'text' ? text!.value : '');
  expect(context).toBe('https://schema.org');
  expect(node).toEqual(nodes.get(node['@id']));
});
