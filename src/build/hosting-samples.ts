import type { HeaderRule } from './headers.ts';

/** What a sample is made for: the rules for headers, the address of the site, and the folder on the server that holds it. */
export type Hosting = { rules: readonly HeaderRule[]; site: URL; folder: string };

/** Types that the list of nginx lacks. */
const TYPES = { 'text/calendar': 'ics', 'text/csv': 'csv', 'text/markdown': 'md', 'application/ld+json': 'jsonld' };

/** A file for the folder `sites-enabled` of nginx (1.22). Each folder that is sent in its own way has a `location`, with all that goes with it. */
export function nginxSample({ rules, site: { hostname, pathname: base }, folder }: Hosting): string {
  const locations = rules.map(({ path }) => {
    const below = path.slice(1, -1);
    const headers = Object.assign(
      {},
      ...rules.filter((rule) => path.startsWith(rule.path.slice(0, -1))).map(({ headers }) => headers),
    );
    const lines = Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);
    return `  location ${base}${below} {\n    alias ${folder}/${below};\n${lines.join('\n')}\n  }`;
  });
  return `server {
  listen 80;
  server_name ${hostname};
  absolute_redirect off;
  include /etc/nginx/mime.types;
  types {
${Object.entries(TYPES)
  .map(([type, ending]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  charset utf-8;
  error_page 404 ${base}404.html;
  # What is open stays open for a second, after which a new build shows.
  open_file_cache max=1000;
  open_file_cache_valid 1s;
  open_file_cache_errors on;
  gzip_static on;
  gzip_vary on;
  # With the module of the Debian package libnginx-mod-http-brotli-static:
  # brotli_static on;

${locations.join('\n\n')}
}
`;
}

/** A Caddyfile (2.6). `route` keeps the order, so that later headers go before earlier ones. */
export function caddySample({ rules, site: { hostname, pathname: base }, folder }: Hosting): string {
  const headers = rules.flatMap(({ path, headers }) =>
    Object.entries(headers).map(([name, value]) => `    header ${base}${path.slice(1)} ${name} "${value}"`),
  );
  return `${hostname} {
  root * ${folder}
  route {
${headers.join('\n')}
${base === '/' ? '' : `    uri strip_prefix ${base.slice(0, -1)}\n`}    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
