/** Headers that a host sends with the paths that a pattern such as `/data/*` names; later rules go before earlier ones. */
export type HeaderRule = { path: string; headers: Record<string, string> };

/** The Content-Security-Policies of a site. */
type Policies = {
  /** That which fits most pages. */
  most: string;
  /** Of the pages in a folder that need more, by its name. */
  apart: Readonly<Record<string, string>>;
  /** Of what may stand in frames of all sites. */
  embedded: string;
};

/** What hosts are to send with the files of a site. */
export function headerRules({ most, apart, embedded }: Policies): HeaderRule[] {
  const unframed = (policy: string) => ({ 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` });
  return [
    {
      path: '/*',
      headers: {
        'Cache-Control': 'public, max-age=0, must-revalidate',
        ...unframed(most),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Strict-Transport-Security': 'max-age=63072000',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...Object.entries(apart).map(([folder, policy]) => ({ path: `/${folder}/*`, headers: unframed(policy) })),
    {
      path: '/embed/*',
      headers: {
        'Content-Security-Policy': `${embedded}; frame-ancestors *`,
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    ...['/data/*', '/oembed/*'].map((path) => ({
      path,
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    })),
    { path: '/_/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
}

/**
 * Rules as the file `_headers` of Netlify and Cloudflare Pages.
 * @param joins whether the host joins what several rules say of one header, as Cloudflare does unless `! Name` takes the
 * earlier away; Netlify takes the last, as its own server for development does, and knows no such line
 */
export function printHeaders(rules: readonly HeaderRule[], joins: boolean): string {
  const said = new Set<string>();
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(joins && said.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    for (const name of Object.keys(headers)) said.add(name);
    return `${[path, ...lines].join('\n')}\n`;
  });
  return blocks.join('\n');
}

/** The rules that a file `_headers` states. */
export function readHeaders(text: string): HeaderRule[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    const pairs = lines.flatMap((line) => [/^ +([\w-]+): (.*)$/.exec(line)?.slice(1) ?? []]);
    return { path, headers: Object.fromEntries(pairs.filter((pair) => pair.length > 0)) };
  });
}
