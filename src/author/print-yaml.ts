import { Document, isScalar, isSeq, visit } from 'yaml';

/** A value as YAML in the style of the content: a line for each key, short lists and citations in brackets. */
export function printYaml(value: unknown, style: 'in lines' | 'in braces' = 'in lines'): string {
  const document = new Document(value, { schema: 'failsafe' });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isSeq(value) && (value.items.every(isScalar) || (isScalar(key) && key.value === 'cites'))) value.flow = true;
    },
    Collection: (_, node) => {
      if (style === 'in braces') node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return style === 'in braces' ? text.trimEnd() : text;
}
