import { isOptional } from '../build/example.ts';
import { expectedBy } from '../corpus/expected.ts';
import { cites } from '../model/cite.ts';
import { defOf, metaOf, unwrap, type Schema } from '../model/schema.ts';

/** A key of a file or record that an author gives in a line of text, or in several. */
export type Field = { key: string; schema: Schema; required: boolean; many: boolean; what: string; expected: string };

/** The keys of a schema whose values are texts, lists of texts, or citations. */
export function fieldsOf(schema: Schema): Field[] {
  const def = defOf(unwrap(schema));
  return Object.entries<Schema>(def.type === 'object' ? def.shape : {}).flatMap(([key, field]) => {
    const list = defOf(unwrap(field));
    const many = list.type === 'array';
    const one = many ? list.element : field;
    if (!isText(one) && !isCites(field)) return [];
    return [
      {
        key,
        schema: field,
        required: !isOptional(field),
        many,
        what: metaOf(field).description ?? '',
        expected: isCites(field) ? 'the id of a source, and where in it, such as `communique §2`' : expectedBy(one),
      },
    ];
  });
}

/** The value that the texts given for a field stand for. */
export function valueOf({ schema, many }: Field, texts: readonly string[]): unknown {
  if (isCites(schema)) return texts.map(citation);
  return many ? texts : texts.at(-1);
}

function isText(schema: Schema): boolean {
  return ['string', 'enum'].includes(defOf(unwrap(schema)).type);
}

function isCites(schema: Schema): boolean {
  return unwrap(schema) === unwrap(cites);
}

/** `communique §2`: the id of a source, then where in it. */
function citation(text: string): { source: string; at?: string } {
  const [, source = '', at] = /^(\S*)(?:\s+(.*))?$/.exec(text)!;
  return at === undefined ? { source } : { source, at };
}
