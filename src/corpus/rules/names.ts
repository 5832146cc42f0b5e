import { quote, unexpected } from '../../diagnostics/wording.ts';
import { namesGiven, type NameGiven } from '../names.ts';
import type { Rule } from './rule.ts';

/** A name by which prose links itself is that of one record. */
const names: Rule = ({ documents, ids }) => {
  const linking = namesGiven(documents).filter(({ auto }) => auto);
  const owners = new Map<string, NameGiven>();
  return linking.flatMap((given) => {
    const first = owners.get(given.text);
    if (!first) owners.set(given.text, given);
    if (!first || first.id === given.id) return [];
    const { document, path, text } = given;
    const message = unexpected(
      `name ${quote(text)} of a second record`,
      `another name, or \`auto: false\`; \`${first.id}\` has it at ${ids.get(first.id)!.place}`,
    );
    return [document.yaml.problemAt(path, message, 'ambiguous-name')];
  });
};

export default names;
