import { day } from '../model/edtf.ts';

/** By which a build hands the day on to the processes that it starts. */
const VARIABLE = 'SITE_TODAY';

/** The day that a command is told by `--today`, never that of the clock; one that is no day ends the command. */
export function dayNamed(text: string | undefined): string {
  const { data } = day.safeParse(text);
  if (data !== undefined) return data;
  console.error(
    `Unexpected ${text === undefined ? 'absence of --today' : `\`${text}\` as --today`}, expected a day that exists, such as \`2024-05-02\``,
  );
  return process.exit(1);
}

/** Makes a day that of this build. */
export function setToday(text: string): void {
  process.env[VARIABLE] = dayNamed(text);
}

/** The day of this build, where it was told one. */
export function today(): string | undefined {
  return process.env[VARIABLE];
}
