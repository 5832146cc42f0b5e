/** Whether a text is some of the parts, one after the other with a space between. */
export function isMadeOf(whole: string, parts: readonly string[]): boolean {
  return parts.some(
    (part) => part === whole || (whole.startsWith(`${part} `) && isMadeOf(whole.slice(part.length + 1), parts)),
  );
}
