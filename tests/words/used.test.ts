import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const EN = join(SRC, 'words/en.ts');

test('every word is said somewhere', () => {
  const { declared, used } = words();
  expect(declared.size).toBeGreaterThan(200);
  expect([...declared].filter(([node]) => !used.has(node)).map(([, path]) => path)).toEqual([]);
});

/** The properties of the English words, by their paths, and those that some source reads. */
function words(): { declared: Map<ts.Node, string>; used: Set<ts.Node> } {
  const program = programOf();
  const checker = program.getTypeChecker();
  const used = new Set<ts.Node>();
  const read = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) used.add(declaration);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) read(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name) as ts.Identifier;
      read(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    if (ts.isSpreadAssignment(node)) checker.getTypeAtLocation(node.expression).getProperties().forEach(read);
    if (ts.isElementAccessExpression(node)) {
      const all = checker.getTypeAtLocation(node.expression).getProperties();
      const named = literals(checker.getTypeAtLocation(node.argumentExpression));
      all.filter(({ name }) => !named || named.includes(name)).forEach(read);
    }
    ts.forEachChild(node, visit);
  };
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(SRC));
  ours.filter(({ fileName }) => !/words\/(en|fr)\.ts$/.test(fileName)).forEach(visit);
  return { declared: properties(program.getSourceFile(EN)!), used };
}

/** What a computed name can be, where its type says so. */
function literals(type: ts.Type): string[] | undefined {
  const types = type.isUnion() ? type.types : [type];
  return types.every((one) => one.isStringLiteral()) ? types.map(({ value }) => value) : undefined;
}

function properties(source: ts.SourceFile): Map<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  // What functions make and lists hold is no word by itself, so only objects are walked.
  const walk = (object: ts.Expression, path: readonly string[]): void => {
    if (!ts.isObjectLiteralExpression(object)) return;
    for (const property of object.properties.filter(ts.isPropertyAssignment)) {
      const here = [...path, property.name.getText().replaceAll("'", '')];
      found.set(property, here.join('.'));
      walk(property.initializer, here);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'en') {
      const { body } = node.initializer as ts.ArrowFunction;
      walk((body as ts.ParenthesizedExpression).expression, []);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All sources, each `.astro` file as the TSX that it nearly is; packages are left out, as they say nothing of ours. */
function programOf(): ts.Program {
  const files = globSync('**/*.{ts,astro}', { cwd: SRC }).map((file) =>
    join(SRC, file.replace(/\.astro$/, '.astro.tsx')),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.Preserve,
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (path) => !path.includes('node_modules') && fileExists(path.replace(/\.astro\.tsx$/, '.astro'));
  host.readFile = (path) => {
    const text = readFile(path.replace(/\.astro\.tsx$/, '.astro'));
    return path.endsWith('.astro.tsx') ? asTsx(text!) : text;
  };
  host.getSourceFile = (path, languageVersion) =>
    ts.createSourceFile(path, host.readFile(path)!, languageVersion, true);
  return ts.createProgram(files, options, host);
}

function asTsx(text: string): string {
  const [, script = '', page = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return `${script}\nexport default () => <>${page.replace('<!doctype html>', '')}</>;`;
}
