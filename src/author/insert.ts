import { isMap, isNode, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { printYaml } from './print-yaml.ts';

/**
 * Adds an item to a list of a YAML text, which it makes where it is missing. All else stays to the character:
 * comments, blank lines, quotation marks.
 * @param path leads to the list; the map that it stands in is there
 */
export function addItem(yaml: string, path: readonly (string | number)[], item: unknown): string {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const list: unknown = document.getIn(path, true);
  if (isSeq(list)) {
    if (list.flow) return inBrackets(yaml, list, printYaml(item, 'in braces'), list.items.length > 0);
    const [last, before] = list.items.toReversed() as Node[];
    const gap = before && /\n[ \t]*\n/.test(yaml.slice(before.range![0], last!.range![0])) ? '\n' : '';
    return below(yaml, last!, gap + printYaml([item]), yaml.lastIndexOf('-', last!.range![0]));
  }
  const key = String(path.at(-1));
  const map: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(map)) return `${yaml}${printYaml({ [key]: [item] })}`;
  if (map.flow) return inBrackets(yaml, map, `${key}: ${printYaml([item], 'in braces')}`, true);
  return below(yaml, lastOf(map), printYaml({ [key]: [item] }), (map.items[0]!.key as Node).range![0]);
}

/** The last value of a map, or its key where it has none. */
function lastOf({ items }: YAMLMap): Node {
  const { key, value } = items.at(-1)!;
  return (isNode(value) ? value : key) as Node;
}

function inBrackets(yaml: string, { range }: Node, text: string, hasItems: boolean): string {
  const end = yaml.slice(0, range![1] - 1).trimEnd().length;
  return `${yaml.slice(0, end)}${hasItems ? ', ' : ''}${text}${yaml.slice(end)}`;
}

/** Puts lines below a node, indented as what begins at `like`. */
function below(yaml: string, { range }: Node, lines: string, like: number): string {
  const indent = ' '.repeat(like - yaml.lastIndexOf('\n', like - 1) - 1);
  const [, end] = range!;
  const nextLine = yaml[end - 1] === '\n' ? end : yaml.indexOf('\n', end) + 1;
  return yaml.slice(0, nextLine) + lines.replace(/^(?=.)/gm, indent) + yaml.slice(nextLine);
}
