const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The tag of a language by its English name, as Zotero lets people write it; undefined where it is none. */
export function tagOfLanguage(name: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const tags = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return tags.find((tag) => names.of(tag)?.toLowerCase() === name.trim().toLowerCase());
}
