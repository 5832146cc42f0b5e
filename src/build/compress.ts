import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TEXTS = '**/*.{html,js,css,json,jsonld,xml,svg,txt,csv,ics,bib,md}';

/** Files compressed at a time: more would fill the memory and be no faster. */
const AT_A_TIME = 16;

/**
 * Writes a `.br` and a `.gz` beside each text of a built site, as small as they get, for hosts that send what is there.
 * @param say is told how far it is, at each quarter
 */
export async function compress(dist: string, say: (progress: string) => void = () => undefined): Promise<void> {
  const files = globSync(TEXTS, { cwd: dist });
  for (let done = 0; done < files.length; done += AT_A_TIME) {
    await Promise.all(files.slice(done, done + AT_A_TIME).map((file) => compressOne(join(dist, file))));
    const quarter = (count: number) => Math.floor((4 * count) / files.length);
    if (quarter(done + AT_A_TIME) > quarter(done))
      say(`Compressed: ${Math.min(done + AT_A_TIME, files.length)} of ${files.length}`);
  }
}

async function compressOne(file: string): Promise<void> {
  const bytes = await readFile(file);
  const [brotli, zipped] = await Promise.all([promisify(brotliCompress)(bytes), promisify(gzip)(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}
