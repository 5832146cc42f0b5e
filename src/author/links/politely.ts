import { setTimeout } from 'node:timers/promises';

/** Hosts asked at the same time. */
const HOSTS = 8;

/**
 * Calls a function with each address: those of one host one after another with a pause between them, several hosts at a time.
 * @param pause in milliseconds
 */
export async function politely(
  addresses: readonly string[],
  pause: number,
  call: (address: string) => Promise<void>,
): Promise<void> {
  const hosts = Object.values(Object.groupBy(addresses, (address) => new URL(address).host));
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [index, address] of host.entries()) {
        if (index > 0) await setTimeout(pause);
        await call(address);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS }, work));
}
