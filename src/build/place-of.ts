import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finds where an author wrote something that only the built site shows to be wrong.
 * @param content the content folder
 * @returns a function that gives the first place of a text, as `content/articles/x.md:3:7`, characters counted from 1
 */
export function placeFinder(content: string): (text: string) => string | undefined {
  const files = globSync('**/*.{md,yaml}', { cwd: content }).sort();
  const texts = files.map((file) => ({ file, text: readFileSync(join(content, file), 'utf8') }));
  return (wanted) => {
    for (const { file, text } of texts) {
      const at = text.indexOf(wanted);
      if (at === -1) continue;
      const before = text.slice(0, at).split('\n');
      return `content/${file.replaceAll('\\', '/')}:${before.length}:${before.at(-1)!.length + 1}`;
    }
    return undefined;
  };
}
