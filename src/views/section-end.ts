/** A heading of the second level, as bodies have it, and its id. */
const HEADING = /<div class="heading"><h2 id="([^"]*)"/g;

/** A body parted where a section of the second level ends; whole, with nothing after it, where it has none of that id. */
export function afterSection(html: string, section: string | undefined): [string, string] {
  const headings = [...html.matchAll(HEADING)];
  const at = headings.findIndex(([, id]) => id === section);
  const end = headings[at + 1];
  if (at < 0 || !end) return [html, ''];
  return [html.slice(0, end.index), html.slice(end.index)];
}
