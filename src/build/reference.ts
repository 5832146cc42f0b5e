import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFormat } from './content-format.ts';
import { root } from './folders.ts';

/** `npm run reference`: writes the reference of every key of the content. */
writeFileSync(join(root, '.github/content-format.md'), contentFormat());
