import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { readHeaders } from '../../src/build/headers.ts';
import { builtStory } from './build.ts';
import { elements, pagesOf } from './pages.ts';

/** Said of every policy that lets a site have scripts: ours hosts none of others, and no files of readers. */
const ALWAYS = /^'self' can be problematic if you host JSONP, AngularJS or user uploaded files/;

const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ description }) => !ALWAYS.test(description))
    .map(({ directive, description }) => `${directive}: ${description}`);

test('the CSP evaluator finds nothing in the policy of any page, in itself and as hosts send it', () => {
  const { dist } = builtStory('smallest');
  const own = pagesOf(dist).map(({ tree, file }) => {
    const [meta] = elements(tree).filter(({ properties }) =>
      /^content-security/i.test(String(properties['httpEquiv'])),
    );
    return [file, String(meta?.properties['content'])] as const;
  });
  const sent = readHeaders(readFileSync(join(dist, '_headers'), 'utf8')).flatMap(({ path, headers }) =>
    Object.entries(headers).flatMap(([name, value]) => (/security-policy/i.test(name) ? [[path, value] as const] : [])),
  );
  expect(own.length).toBeGreaterThan(10);
  expect(sent.length).toBeGreaterThan(1);
  const found = [...own, ...sent].flatMap(([where, policy]) => findings(policy).map((one) => `${where}: ${one}`));
  expect(found).toEqual([]);
});

test('a policy that would let code in is found out', () => {
  expect(findings("default-src 'none'; script-src 'unsafe-inline'")).not.toEqual([]);
  expect(findings("script-src 'self'")).not.toEqual([]);
});
