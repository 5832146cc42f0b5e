import { BYTES } from './bytes.ts';
import { DATES } from './dates.ts';
import { FRONTMATTER } from './frontmatter.ts';
import { MARKDOWN } from './markdown.ts';
import { NAMES } from './names.ts';
import { REFERENCES } from './references.ts';
import { SIZE } from './size.ts';
import { UNICODE } from './unicode.ts';
import { YAML } from './yaml.ts';

/** All odd inputs, by their area. */
export const AREAS = { BYTES, FRONTMATTER, YAML, NAMES, REFERENCES, DATES, UNICODE, MARKDOWN, SIZE };

export const ODDS = Object.values(AREAS).flat();
