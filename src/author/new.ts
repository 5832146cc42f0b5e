import { createInterface } from 'node:readline/promises';
import { content } from '../build/folders.ts';
import { add } from './add.ts';

/**
 * `npm run new -- article|explainer|report|date|actor [--key value]…`: adds a file to the content, or a record to the
 * frontmatter of the file that `--in` names. At a terminal it asks for what is missing.
 */
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
const leave = () => {
  console.error('Nothing is written');
  process.exit(1);
};
terminal?.once('close', leave);

const added = await add(content, process.argv.slice(2), terminal && ((question) => terminal.question(question)));
terminal?.off('close', leave).close();
if ('why' in added) {
  console.error(added.why);
  process.exitCode = 1;
} else for (const path of added.written) console.log(`Written: ${path}`);
