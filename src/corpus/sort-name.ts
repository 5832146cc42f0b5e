/** People stand under their family names: as their record says, or else the last word. */
export function sortName(entry: { name: string; kind?: string; sort?: string | undefined }): string {
  if (entry.sort) return entry.sort;
  if (entry.kind !== 'person') return entry.name;
  const words = entry.name.split(' ');
  return words.length === 1 ? entry.name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}
