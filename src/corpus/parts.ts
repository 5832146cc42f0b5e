/** A list of records that may be too long for one page; its address is its name. */
export type List = 'timeline' | 'sources' | 'glossary';

/** A page that holds part of a list: its address below the site's root, and what its entries have in common. */
export type Part = { address: string; of: List; label: string };

/** What entries are filed under, and how it is spelt in an address: nothing else of its list is spelt so. */
export type Key = { slug: string; label: string };

/**
 * Splits a list over pages as coarsely as it can, so that an entry moves only where its own page has grown too long. What shares
 * all its keys stays together.
 * @param of the list
 * @param entries each with its keys, from coarse to fine
 * @param most the entries that a page may hold
 * @returns the page of each entry but for those that stay at the address of the list: all, where they are few
 */
export function partsOf(
  of: List,
  entries: readonly { id: string; keys: readonly Key[] }[],
  most: number,
): Map<string, Part> {
  const parts = new Map<string, Part>();
  split(entries, 0, undefined);
  return parts;

  function split(some: typeof entries, depth: number, part: Part | undefined): void {
    const groups = Map.groupBy(some, ({ keys }) => keys[depth]?.slug);
    const hasEnded = groups.size === 1 && groups.has(undefined);
    if (some.length <= most || hasEnded) {
      if (part) for (const { id } of some) parts.set(id, part);
    } else if (groups.size === 1) split(some, depth + 1, part);
    else
      for (const [slug, group] of groups) {
        if (slug === undefined) split(group, Infinity, part);
        else split(group, depth + 1, { address: `${of}/${slug}/`, of, label: group[0]!.keys[depth]!.label });
      }
  }
}
