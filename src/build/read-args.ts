import { parseArgs, type ParseArgsConfig } from 'node:util';
import { oneOf, quote, unexpected } from '../diagnostics/wording.ts';

/**
 * What was given on the command line, as `parseArgs` of Node has it. What it does not know is told, with what it does, and ends the
 * command with exit code 1.
 */
export function readArgs<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(argsFault(error, process.argv.slice(2), Object.keys(config.options ?? {})));
    process.exit(1);
  }
}

/** What is wrong with a command line, for which `parseArgs` has thrown an error. @param known the names of its options */
export function argsFault(error: unknown, args: readonly string[], known: readonly string[]): string {
  const flags = known.map((name) => `--${name}`);
  const given = args.filter((arg) => arg.startsWith('-') && arg !== '--').map((arg) => arg.split('=')[0]!);
  const other = given.find((arg) => !flags.includes(arg));
  return other ? unexpected(`option ${quote(other)}`, oneOf(flags), other, flags) : (error as Error).message;
}
