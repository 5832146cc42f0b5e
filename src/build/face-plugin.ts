import { copyFileSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { fingerprint } from '../cards/fingerprint.ts';
import { makeFace, type FaceFile } from '../fonts/face.ts';
import { corpusOnce } from './corpus-once.ts';
import { caches, root } from './folders.ts';
import { keeper, type Keep } from './keeper.ts';

const NAME = 'virtual:face';
const RESOLVED = `\0${NAME}`;

/** Where the generator's own words and signs stand. */
const OWN = 'src/{components,dates,figures,layouts,pages,styles,views,words}/**/*.{astro,css,ts}';

/**
 * Gives pages the files of their face as `virtual:face`, and writes them into the built site with their licence. They are made once, for the
 * content as it is then; a character that comes later, in `dev`, is set in a font of the machine.
 */
export default function facePlugin(): AstroIntegration {
  let made: Promise<FaceFile[]> | undefined;
  const face = () => (made ??= makeFace(JSON.stringify(corpusOnce()) + ownText(), keepFace()));
  return {
    name: 'face',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin(face)] } }),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const file = (await made)?.find(({ address }) => request.url === `/${address}`);
          if (file) response.setHeader('Content-Type', 'font/woff2').end(file.bytes);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        mkdirSync(new URL('_/', dir), { recursive: true });
        for (const { address, bytes } of await face()) writeFileSync(new URL(address, dir), bytes);
        copyFileSync(join(root, 'src/fonts/LICENSE'), new URL('_/LICENSE.txt', dir));
      },
    },
  };
}

/** Keeps files of the face for as long as what cuts them, and what they are cut from, is the same. */
function keepFace(): Keep {
  const fonts = join(root, 'src/fonts');
  const files = readdirSync(fonts).map((name) => join(fonts, name));
  const cutter = fingerprint({ code: [...files, join(root, 'package-lock.json')], fonts: [], versions: {} });
  const keep = keeper(join(caches, 'face'));
  return (key, make) => keep(cutter + key, make);
}

function ownText(): string {
  return globSync(OWN, { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('');
}

function plugin(face: () => Promise<FaceFile[]>): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'face',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const faces = (await face()).map(({ bytes, ...rest }) => rest);
      return `export default ${JSON.stringify(faces)};`;
    },
  };
}
