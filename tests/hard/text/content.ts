import { everyField } from '../../stories/every-field.ts';
import { PAYLOADS } from './payloads.ts';

/** Content in which every text holds a payload, and what these are in its fields and its prose. */
export type Hostile = ReturnType<typeof everyField> & { written: string[] };

/** In prose, a line end is a space. */
const PROSE = PAYLOADS.map((payload) => payload.replace(/\s+/g, ' '));

/** The payload of a place: after as many turns as there are payloads, every place has had every one. */
const at = (payloads: readonly string[], turn: number, place: number): string =>
  payloads[(turn * 7 + place) % payloads.length]!;

/**
 * A content folder in which every text begins and ends with a payload, and prose has one in each construct of Markdown.
 * @param change makes something else of a payload: its harmless twin
 */
export function hostileContent(turn: number, change = (payload: string) => payload): Hostile {
  const written: string[] = [];
  const keep = (text: string) => {
    written.push(text);
    return text;
  };
  const made = everyField(
    (marked, place) => {
      const payload = change(at(PAYLOADS, turn, place));
      return keep(`${payload} ${marked} ${payload}`);
    },
    (name) =>
      prose(
        name,
        Array.from({ length: PLACES }, (_, place) => keep(change(at(PROSE, turn, 19 * name.length + place)))),
      ),
  );
  return { ...made, written };
}

/** The constructs of Markdown that hold text. */
const PLACES = 14;

function prose(name: string, texts: readonly string[]): string {
  const [a, b, c, d, e, f, g, h, i, j, k, l, code, block] = [
    ...texts.slice(0, 12).map((text) => `${escapedMarkdown(text)} ${name}`),
    ...texts.slice(12),
  ];
  return `
${a}

## ${b} {#hostile-${name}}

- ${c}
  1. ${d}

> ${e}

Table: ${f}

| ${g} | One |
| --- | --- |
| ${h} | Two |

*${i}* and **${j}**, [${k}](https://plain.example/), and a note.[^${name}]

[^${name}]: ${l}

${'`'.repeat(7)} ${code} ${'`'.repeat(7)}

${'~'.repeat(7)}
${block}
${'~'.repeat(7)}
`;
}

/** A text as Markdown takes it for text (CommonMark 0.31, 2.4). */
function escapedMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Signs that end something, or make something of what follows, and signs that look like them and do not. */
const HARMLESS: Record<string, string> = {
  '<': '‹',
  '>': '›',
  '"': '″',
  "'": '′',
  '&': '＆',
  '`': '´',
};

/** A payload that is as long, and means nothing anywhere. */
export const harmless = (payload: string): string => payload.replace(/[<>"'&`]/g, (sign) => HARMLESS[sign]!);
