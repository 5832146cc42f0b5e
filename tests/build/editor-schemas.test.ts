import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { getLanguageService } from 'yaml-language-server';
import { SettingsState } from 'yaml-language-server/out/src/yamlSettings.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cutFrontmatter } from '../../src/author/frontmatter.ts';
import { schemaLine } from '../../src/author/schema-line.ts';
import { editorSchemas } from '../../src/build/editor-schemas.ts';
import { content } from '../../src/build/folders.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The engine of the YAML language server, which finds schemas by the comments in files. */
const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, file) => new URL(path, file).href },
  yamlSettings: new SettingsState(),
});
service.configure({ validate: true, completion: true, hover: true, yamlVersion: '1.2' });

let version = 0;

/** What an editor has open: a YAML file, or the frontmatter of a Markdown file. */
function opened(path: string, text: string): TextDocument {
  const yaml = path.endsWith('.md') ? cutFrontmatter(text)!.yaml : text;
  return TextDocument.create(pathToFileURL(join(ROOT, 'content', path)).href, 'yaml', version++, yaml);
}

/** What the engine finds wrong, as `line: message`. */
async function found(document: TextDocument): Promise<string[]> {
  const diagnostics = await service.doValidation(document, false);
  return diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

test('the schemas in the repository are in step (npm run reference)', () => {
  for (const [kind, schema] of Object.entries(editorSchemas())) {
    const written = readFileSync(join(ROOT, `.github/schema/${kind}.json`), 'utf8');
    expect(written).toBe(`${JSON.stringify(schema)}\n`);
  }
});

test.each(globSync('**/*.{md,yaml}', { cwd: content }))(
  '%s names its schema, and an editor finds nothing wrong',
  async (path) => {
    const text = readFileSync(join(content, path), 'utf8');
    expect(text).toMatch(/^(---\n)?# yaml-language-server: \$schema=/);
    expect(await found(opened(path, text))).toEqual([]);
  },
);

test.each([
  ['site.yaml', `${schemaLine('site')}titel: A\n`, '2: Property titel is not allowed.'],
  [
    'sources.yaml',
    `${schemaLine('sources')}- {id: a, type: web, title: 2024}\n`,
    /^2: Value is not accepted. Valid values: "article"/,
  ],
  ['sources.yaml', `${schemaLine('sources')}references:\n- {id: a, type: book}\n`, '3: Missing property "title".'],
  [
    'articles/a.md',
    `---\n${schemaLine('articles')}dates:\n  - {id: A, kind: event}\n---\n`,
    /^3: String does not match the pattern/,
  ],
  ['explainers/a.md', `---\n${schemaLine('explainers')}actors: [a]\n---\n`, /^2: Incorrect type. Expected "object"/],
  [
    'reports/a.md',
    `---\n${schemaLine('reports')}claims:\n  - {verdict: true}\n---\n`,
    /^3: Value is not accepted. Valid values: "supported"/,
  ],
  [
    'about.md',
    `---\n${schemaLine('about')}id: a\ndraft: perhaps\n---\n`,
    /^3: Value is not accepted. Valid values: "true"/,
  ],
])('of %s with a mistake an editor says so', async (path, text, said) => {
  const messages = await found(opened(path, text));
  expect(messages).toContainEqual(typeof said === 'string' ? said : expect.stringMatching(said));
});

test.each([
  ['site.yaml', `${schemaLine('site')}\n`, { line: 1, character: 0 }, ['title', 'language', 'kinds']],
  [
    'articles/a.md',
    `---\n${schemaLine('articles')}dates:\n  - id: a\n    \n---\n`,
    { line: 3, character: 4 },
    ['date', 'kind', 'cites'],
  ],
  [
    'articles/a.md',
    `---\n${schemaLine('articles')}dates:\n  - kind: \n---\n`,
    { line: 2, character: 10 },
    ['event', 'forecast'],
  ],
  [
    'sources.yaml',
    `${schemaLine('sources')}- id: a\n  \n`,
    { line: 2, character: 2 },
    ['title', 'publisher-short', 'tier'],
  ],
])('an editor completes %s (%#)', async (path, text, position, expected) => {
  const { items } = await service.doComplete(opened(path, text), position, false);
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(expected));
});

test('an editor says what a key means', async () => {
  const document = opened('site.yaml', `${schemaLine('site')}tagline: A\n`);
  const hover = await service.doHover(document, { line: 1, character: 2 });
  expect(JSON.stringify(hover)).toContain('Said on pages that have no description of their own');
});
