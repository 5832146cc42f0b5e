import type { SCHEMAS } from '../model/schemas.ts';

/** The comment by which an editor finds the schema of a content file, as the YAML language server reads it. */
export function schemaLine(kind: keyof typeof SCHEMAS): string {
  const up = kind === 'site' || kind === 'sources' || kind === 'about' ? '..' : '../..';
  return `# yaml-language-server: $schema=${up}/.github/schema/${kind}.json\n`;
}
