/** The frontmatter of a Markdown file, and what stands before and behind it. */
export function cutFrontmatter(text: string): { before: string; yaml: string; behind: string } | undefined {
  const [, before, yaml, behind] = /^(---\n)([^]*?)(^---$[^]*)$/m.exec(text) ?? [];
  return before === undefined ? undefined : { before, yaml: yaml!, behind: behind! };
}

/** Frontmatter with another text in its place. */
export function withFrontmatter(text: string, change: (yaml: string) => string): string {
  const parts = cutFrontmatter(text);
  return parts ? parts.before + change(parts.yaml) + parts.behind : text;
}
