import corpus from 'virtual:corpus';
import type { APIContext } from 'astro';
import { articleParts } from '../../exports/article-json.ts';
import { outputs } from '../../exports/outputs.ts';
import { jsonSchema, schemaAddress, SCHEMA_NAMES } from '../../exports/schemas.ts';

type File = { address: string; type: string; write: (site: URL) => string };

/** Every file below `data/`; schemas of single records, and parts of long lists, are listed by the file that holds the whole. */
export function getStaticPaths() {
  const listed = outputs(corpus).map(({ write, ...output }): File => ({
    ...output,
    write: (site) => write(corpus, site),
  }));
  const schemas = SCHEMA_NAMES.map((name): File => ({
    address: schemaAddress(name),
    type: 'application/schema+json',
    write: (site) => jsonSchema(name, site),
  }));
  const parts = articleParts(corpus).map(({ address, text }): File => ({
    address,
    type: 'application/json',
    write: () => text,
  }));
  const files = new Map([...listed, ...schemas, ...parts].map((file) => [file.address, file]));
  return [...files.values()]
    .filter(({ address }) => address.startsWith('data/'))
    .map((file) => ({ params: { file: file.address.slice('data/'.length) }, props: { file } }));
}

export const GET = ({ props, site }: APIContext<{ file: File }>) =>
  new Response(props.file.write(site!), { headers: { 'Content-Type': props.file.type } });
