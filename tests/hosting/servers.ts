import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddySample, nginxSample, type Hosting } from '../../src/build/hosting-samples.ts';
import { started, type Running } from './site.ts';

/** What nginx needs to send files that are compressed with brotli, where Debian has it. */
export const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A server of a site, and how any user starts it on a port. */
export type Server = {
  name: string;
  program: 'nginx' | 'caddy';
  /** @param folder for what the server writes */
  start: (hosting: Hosting, port: number, folder: string) => Promise<Running>;
};

/** Those that there are samples for, as these say. */
export const SERVERS: Server[] = [
  { name: 'nginx', program: 'nginx', start: (hosting, ...at) => startNginx(nginxSample(hosting), ...at) },
  { name: 'Caddy', program: 'caddy', start: startCaddy },
];

/** The plainest nginx: it sends files, and the index of an address that ends in `/`. */
export const WITHOUT_REDIRECTS: Server = {
  name: 'nginx without redirects',
  program: 'nginx',
  start: ({ site, folder }, ...at) =>
    startNginx(
      `types { text/html html; text/css css; text/javascript js; image/svg+xml svg; }
server { listen 80; location ${site.pathname} { alias ${folder}/; try_files $uri \${uri}index.html =404; } }`,
      ...at,
    ),
};

function startNginx(server: string, port: number, folder: string): Promise<Running> {
  writeFileSync(join(folder, 'nginx.conf'), nginxConf(server, port, folder));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  return started('nginx', args, `http://127.0.0.1:${port}/`, folder);
}

/** A server in a main file that any user may start. */
function nginxConf(server: string, port: number, folder: string): string {
  const local = server
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('# brotli_static', existsSync(BROTLI) ? 'brotli_static' : '# brotli_static');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp;`);
  return `${existsSync(BROTLI) ? `load_module ${BROTLI};\n` : ''}daemon off;
pid ${folder}/pid;
error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { access_log off; ${paths.join(' ')}
${local}
}`;
}

function startCaddy(hosting: Hosting, port: number, folder: string): Promise<Running> {
  const sample = caddySample(hosting).replace(/^\S+ \{/, `http://127.0.0.1:${port} {`);
  writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${sample}`);
  const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  return started('caddy', args, `http://127.0.0.1:${port}/`, folder);
}
