import { stringify } from 'yaml';
import { records } from '../model/records.ts';
import { defOf, metaOf, unwrap, type Meta, type Schema } from '../model/schema.ts';
import { PLACES, SCHEMAS } from '../model/schemas.ts';
import { exampleOf } from './example.ts';
import { typeWords } from './type-words.ts';

type Shape = Readonly<Record<string, Schema>>;
/** The maps that have a section of their own, by their schema: the name of the section. */
type Sections = ReadonlyMap<Schema, string>;

/** The name of the section on what any Markdown file may have. */
const ANY = 'any Markdown file';

const INTRO = `<!-- Made from the schemas in src/model by \`npm run reference\`. -->

# Every key of content/

All values are text to the reader: \`2024-05-02\` stays what it is. Text with \`: \` or \` #\` in it, or a comma where it stands
in braces, needs quotation marks. Dates are EDTF. A key that has no default and is not “required” may be left out.

Words in any text that follow from records say from which, and are shown without it: \`[470 days](span:some-agreement/talks/signed)\` or
\`[833 days](span:some-date/other-date)\`, where \`as-of\` may stand for the second; \`[two](count:claims/contradicted)\`, of \`actors\`,
\`agreements\`, \`articles\`, \`claims\`, \`dates\`, \`sources\` or \`terms\`, with any of their kinds, phases, verdicts or tiers;
\`[in force](status:some-agreement)\`. Words that state something else are refused.
`;

/** The reference of every key of every content file, in Markdown, as the schemas themselves describe them. */
export function contentFormat(): string {
  const sections = new Map<Schema, string>();
  for (const schema of [...Object.values(SCHEMAS), ...Object.values(records)]) name(unwrap(schema), '', sections);
  const files = Object.entries(PLACES).map(([kind, { path, what }]) => {
    const shape = shapeOf(SCHEMAS[kind as keyof typeof SCHEMAS]);
    const own = Object.fromEntries(Object.entries(shape).filter(([key, field]) => !isRecord(key, field)));
    const more = Object.keys(own).length < Object.keys(shape).length ? `\n\nAlso what ${link(ANY)} may have.` : '';
    return section(2, `content/${path}`, own, sections, { intro: `${what}${more}` });
  });
  const intro = 'What the frontmatter of every Markdown file may have beside its own keys.';
  const any = section(2, ANY, records, sections, { intro });
  const maps = [...sections].map(([schema, title]) => section(3, title, shapeOf(schema), sections, metaOf(schema)));
  return [INTRO, ...files, any, '## Maps within them\n', ...maps].join('\n');
}

/** Gives each map below a schema its name: its key, or its keys where another has that. */
function name(schema: Schema, path: string, sections: Map<Schema, string>): void {
  const def = defOf(schema);
  if (def.type === 'array') return name(unwrap(def.element), path, sections);
  if (def.type === 'record') return name(unwrap(def.valueType), path, sections);
  if (def.type !== 'object' || sections.has(schema)) return;
  const key = path.split('.').at(-1)!;
  if (path !== '') sections.set(schema, [...sections.values()].includes(key) ? path : key);
  for (const [inner, field] of Object.entries(def.shape)) {
    name(unwrap(field), path === '' ? inner : `${key}.${inner}`, sections);
  }
}

function section(
  depth: number,
  title: string,
  shape: Shape,
  sections: Sections,
  { intro, examples = [] }: { intro?: string } & Pick<Meta, 'examples'>,
): string {
  const [example = Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, exampleOf(field)]))] = examples;
  return [
    `${'#'.repeat(depth)} ${title}\n`,
    ...(intro === undefined ? [] : [`${intro}\n`]),
    '| key | what it is | default | meaning |',
    '| --- | --- | --- | --- |',
    ...Object.entries(shape).map(([key, field]) => row(key, field, sections)),
    '',
    `\`\`\`yaml\n${stringify(example, { lineWidth: 0, aliasDuplicateObjects: false })}\`\`\`\n`,
  ].join('\n');
}

function row(key: string, field: Schema, sections: Sections): string {
  const { description = '' } = metaOf(field);
  const type = typeWords(field, (map) => (sections.has(map) ? link(sections.get(map)!) : 'map'));
  return `| \`${key}\` | ${type} | ${defaultWords(field)} | ${description} |`;
}

function defaultWords(field: Schema): string {
  const def = defOf(field);
  if (def.type === 'optional') return '';
  if (def.type === 'default') return isEmpty(def.defaultValue) ? '' : `\`${String(def.defaultValue)}\``;
  if (def.type === 'pipe') return defaultWords(def.in);
  return 'required';
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function shapeOf(schema: Schema): Shape {
  const def = defOf(unwrap(schema));
  return def.type === 'object' ? def.shape : {};
}

function isRecord(key: string, field: Schema): boolean {
  return (records as Shape)[key] === field;
}

/** A link to a section of the page, by the anchor that GitHub makes of its title. */
function link(title: string): string {
  return `[${title}](#${title
    .toLowerCase()
    .replace(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-')})`;
}
