/** Characters of an opening. */
const MOST = 110;

/** The first words of a text; all of it where it is short. */
export function opening(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  // A script without spaces is cut where it stands.
  const whole = /^.*(?=\s)/s.exec(cut)?.[0] ?? cut;
  return `${whole.replace(/[\p{P}\s]+$/u, '')}…`;
}
