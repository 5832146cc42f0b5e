import type { HeaderRule } from './headers.ts';

/** What a sample is made for: the rules for headers, the address of the site, and the folder on the server that holds it. */
export type Hosting = { rules: readonly HeaderRule[]; site: URL; folder: string };

/** Types that the list of nginx lacks. */
const TYPES = { 'text/calendar': 'ics', 'text/csv': 'csv', 'text/markdown': 'md', 'application/ld+json': 'jsonld' };

/** A file for the folder `sites-enabled` of nginx (1.22). `map` picks the value of a header by the first pattern that fits. */
export function nginxSample({ rules, site: { hostname, pathname: base }, folder }: Hosting): string {
  const variable = (name: string) => `$sent_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names(rules).map((name) => {
    const values = rules.filter(({ headers }) => name in headers).toReversed();
    const lines = values.map(({ path, headers }) => `  ~^${base}${path.slice(1, -1)} "${headers[name]}";`);
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}`;
  });
  return `${maps.join('\n')}

server {
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

  location ${base} {
    alias ${folder}/;
    gzip_static on;
    gzip_vary on;
    # With the module of the Debian package libnginx-mod-http-brotli-static:
    # brotli_static on;
${names(rules)
  .map((name) => `    add_header ${name} ${variable(name)} always;`)
  .join('\n')}
  }
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

function names(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}
