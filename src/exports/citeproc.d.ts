declare module 'citeproc' {
  type System = {
    /** @returns the locale file of a language tag */
    retrieveLocale: (tag: string) => string;
    /** @returns an item of CSL-JSON */
    retrieveItem: (id: string) => object;
  };
  class Engine {
    /** @param force whether the language goes before that of the style */
    constructor(system: System, style: string, language: string, force: boolean);
    updateItems(ids: readonly string[]): void;
    /** @returns what the list is like, and an entry of HTML for each item */
    makeBibliography(): [unknown, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
