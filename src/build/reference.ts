import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFormat } from './content-format.ts';
import { editorSchemas } from './editor-schemas.ts';
import { root } from './folders.ts';

/** `npm run reference`: writes the reference of every key of the content, and the schemas by which editors know them. */
const folder = join(root, '.github/schema');
writeFileSync(join(root, '.github/content-format.md'), contentFormat());
mkdirSync(folder, { recursive: true });
for (const [kind, schema] of Object.entries(editorSchemas()))
  writeFileSync(join(folder, `${kind}.json`), `${JSON.stringify(schema)}\n`);
