import type { AstroIntegration, ViteUserConfig } from 'astro';
import { siteAddress } from './address.ts';
import { corpusNow, corpusOnce } from './corpus-once.ts';
import { content as root } from './folders.ts';

const NAME = 'virtual:corpus';
const RESOLVED = `\0${NAME}`;

/**
 * Gives pages the corpus as `virtual:corpus`. The content is read once a build and held against its
 * rules before anything is written; in `dev` it is read again whenever a file of it changes.
 */
export default function corpusPlugin(): AstroIntegration {
  return {
    name: 'corpus',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const early = command === 'build' ? corpusOnce() : undefined;
        const site = siteAddress(early?.edition).href;
        // In `dev` Astro takes the name of a file below data/ for a page without its slash.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
        updateConfig({ site, vite: { plugins: [plugin(early)] } });
      },
    },
  };
}

function plugin(early: unknown): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'corpus',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      // Pages are made in this process: what takes this way need not be bundled, nor mapped at every save.
      Object.assign(globalThis, { [NAME]: early ?? corpusNow() });
      return `export default globalThis[${JSON.stringify(NAME)}];`;
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(root)) return;
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(RESOLVED);
          if (module) environment.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
