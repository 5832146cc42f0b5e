/** The scheme of a URL in small letters, as a browser reads it, or undefined for a relative address. */
export function schemeOf(url: string): string | undefined {
  return /^([^/?#:]*):/.exec(asRead(url))?.[1]?.toLowerCase();
}

/** Whether a browser takes a URL for the address of another host, as it reads `\` like `/`. */
export function leadsAway(url: string): boolean {
  return /^[\\/]{2}/.test(asRead(url));
}

/** Whether a URL names a host after `//`, and no user who would make another host seem to be it. */
export function leadsToHost(url: string): boolean {
  const { username, password } = URL.parse(url) ?? {};
  return /^[a-z]+:\/\/[^/]/i.test(asRead(url)) && username === '' && password === '';
}

/** A URL without what browsers pass over: space before it, and tabs and line ends anywhere. */
function asRead(url: string): string {
  return url.trimStart().replace(/[\t\n\r]/g, '');
}
