/** The frontmatter of a Markdown file, and what stands before and behind it; undefined where it has none. */
export function cutFrontmatter(text: string): { before: string; yaml: string; behind: string } | undefined {
  const [, before, yaml, behind] = /^(---\n)([^]*?)(^---$[^]*)$/m.exec(text) ?? [];
  return before === undefined ? undefined : { before, yaml: yaml!, behind: behind! };
}

/** A Markdown file with another text as its frontmatter; undefined where it has none. */
export function withFrontmatter(text: string, change: (yaml: string) => string): string | undefined {
  const parts = cutFrontmatter(text);
  return parts && parts.before + change(parts.yaml) + parts.behind;
}
