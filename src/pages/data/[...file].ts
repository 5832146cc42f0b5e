import corpus from 'virtual:corpus';
import type { APIContext } from 'astro';
import { outputs } from '../../exports/outputs.ts';
import { jsonSchema, schemaAddress, SCHEMA_NAMES } from '../../exports/schemas.ts';

type File = { address: string; type: string; write: (site: URL) => string };

/** Every file below `data/`; the schemas of single records are listed by the one that holds them. */
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
  const files = new Map([...listed, ...schemas].map((file) => [file.address, file]));
  return [...files.values()]
    .filter(({ address }) => address.startsWith('data/'))
    .map((file) => ({ params: { file: file.address.slice('data/'.length) }, props: { file } }));
}

export const GET = ({ props, site }: APIContext<{ file: File }>) =>
  new Response(props.file.write(site!), { headers: { 'Content-Type': props.file.type } });
