import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Corpus } from '../corpus/corpus.ts';
import { renditions } from '../corpus/pictures.ts';
import { readCorpus } from '../corpus/read.ts';
import { ContentError } from '../diagnostics/problem.ts';
import { unexpected } from '../diagnostics/wording.ts';
import { PRINT } from '../views/links.ts';
import { corpusOnce } from './corpus-once.ts';
import { caches, content } from './folders.ts';
import { inlinePictures } from './inline-pictures.ts';
import { pictureMaker, type PictureMaker } from './picture-maker.ts';

/** Writes the pictures of the content into the built site in the sizes its pages name, and into `/print/` itself; makes them as asked in `dev`. */
export default function picturesPlugin(): AstroIntegration {
  const make = pictureMaker(join(caches, 'pictures'));
  return {
    name: 'pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const wanted = /^\/(pictures\/[^?]*)/.exec(request.url ?? '')?.[1];
          if (!wanted) return next();
          made(readCorpus(content), make, wanted).then(([bytes]) => {
            if (!bytes) return next();
            response.setHeader('Content-Type', 'image/webp').end(bytes[1]);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const pictures = new Map(await made(corpusOnce(), make));
        if (pictures.size === 0) return;
        mkdirSync(new URL('pictures/', dir), { recursive: true });
        for (const [address, bytes] of pictures) writeFileSync(new URL(address, dir), bytes);
        const print = new URL(`${PRINT}index.html`, dir);
        writeFileSync(print, inlinePictures(readFileSync(print, 'utf8'), pictures));
      },
    },
  };
}

/** The files of all pictures, or one of them, by their address. */
async function made(
  { pictures }: Corpus,
  make: PictureMaker,
  wanted?: string,
): Promise<[address: string, bytes: Uint8Array][]> {
  const files = pictures.flatMap((picture) =>
    renditions(picture).map((rendition) => ({ ...rendition, file: picture.file })),
  );
  const asked = files.filter(({ address }) => wanted === undefined || address === wanted);
  return Promise.all(
    asked.map(async ({ address, width, file }) => {
      try {
        return [address, await make(join(content, file), width)] as const;
      } catch {
        throw new ContentError([unreadable(file)]);
      }
    }),
  ) as Promise<[string, Uint8Array][]>;
}

function unreadable(file: string) {
  const message = unexpected('picture that cannot be decoded', 'a whole file');
  return { file: `content/${file}`, line: 1, column: 1, message, rule: 'picture-file' as const };
}
