import type { Manners } from './ask.ts';

/** The availability API of the Wayback Machine (archive.org/help/wayback_api.php). */
const WAYBACK = 'https://archive.org/wayback/available';

/**
 * The archived copy of an address that is nearest to a day.
 * @param day EDTF; the newest copy where it is none
 * @returns its address; undefined where there is none or the archive does not answer
 */
export async function archivedCopy(
  url: string,
  day: string | undefined,
  { timeout, userAgent }: Pick<Manners, 'timeout' | 'userAgent'>,
  api = WAYBACK,
): Promise<string | undefined> {
  const timestamp = /^\d{4}(-\d\d){0,2}/.exec(day ?? '')?.[0].replaceAll('-', '');
  const query = new URLSearchParams({ url, ...(timestamp && { timestamp }) });
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(`${api}?${query}`, { headers: { 'user-agent': userAgent }, signal });
    const { archived_snapshots: found } = (await response.json()) as Found;
    return found?.closest?.available ? found.closest.url : undefined;
  } catch {
    return undefined;
  }
}

type Found = { archived_snapshots?: { closest?: { available: boolean; url: string } } };
