import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Works out what holds once: by itself it would for each page, which takes as long as to check it. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(...of: Parameters<StaticConfigLoader['getConfigFor']>) {
    return (this.#config ??= super.getConfigFor(...of));
  }
}

// The whole preset: no rule is switched off.
const checker = new HtmlValidate(new OneConfig({ extends: ['html-validate:standard'] }));

/** What html-validate finds in a page. */
export async function htmlFaults(html: string, name: string): Promise<string[]> {
  const { results } = await checker.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `/${name}:${line}:${column} ${ruleId}: ${message}`),
  );
}
