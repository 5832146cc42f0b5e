import type { z } from 'astro/zod';

/** What a schema says against a value, each with its path; nothing where it accepts it. */
export function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => [...path, message].join(': '));
}
