import { HtmlValidate, StaticConfigLoader } from 'html-validate';

// The whole preset: no rule is switched off.
const checker = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

/** What html-validate finds in a page. */
export async function htmlFaults(html: string, name: string): Promise<string[]> {
  const { results } = await checker.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `/${name}:${line}:${column} ${ruleId}: ${message}`),
  );
}
