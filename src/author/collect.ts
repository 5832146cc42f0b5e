import { unexpected } from '../diagnostics/wording.ts';
import { faultOf } from './fault.ts';
import type { Field } from './fields.ts';

/** Puts a question to somebody. */
export type Ask = (question: string) => Promise<string>;

/** What a field is when nothing is said, from the texts given for those before it. */
export type Propose = (key: string, texts: Texts) => string | undefined;
export type Texts = Record<string, readonly string[]>;

/**
 * Gathers the texts of a file or record: what was given, what is asked for, what is proposed.
 * @param given every id of the content
 * @param ask where nobody can be asked, proposals are taken and the rest is a fault
 * @returns the texts by key, and what is wrong with them, a line each
 */
export async function collect(
  fields: readonly Field[],
  flags: Texts,
  propose: Propose,
  given: ReadonlySet<string>,
  ask?: Ask,
): Promise<{ texts: Texts; faults: string[] }> {
  const texts: Record<string, readonly string[]> = {};
  const faults: string[] = [];
  for (const field of fields) {
    const { key, required } = field;
    const proposal = propose(key, texts);
    let said = flags[key];
    let fault = said && faultOf(field, said, given);
    while (ask && (fault || (required && !said))) {
      const answer = (await ask(questionOf(field, proposal, fault))).trim() || (proposal ?? '');
      said = [answer];
      fault = faultOf(field, said, given);
    }
    said ??= proposal === undefined ? undefined : [proposal];
    if (fault) faults.push(`--${key}: ${fault}`);
    else if (said) texts[key] = said;
    else if (required) faults.push(unexpected(`absence of \`--${key}\``, field.expected));
  }
  return { texts, faults };
}

function questionOf({ key, what, expected }: Field, proposal?: string, fault?: string): string {
  return `${fault ? `${fault}\n` : ''}${what} (${expected})\n${key}${proposal === undefined ? '' : ` [${proposal}]`}: `;
}
