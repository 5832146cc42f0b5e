import { defineConfig } from 'astro/config';
import corpusPlugin from './src/build/corpus-plugin.ts';
import facePlugin from './src/build/face-plugin.ts';
import headersPlugin from './src/build/headers-plugin.ts';
import picturesPlugin from './src/build/pictures-plugin.ts';

export default defineConfig({
  trailingSlash: 'always',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  integrations: [corpusPlugin(), facePlugin(), picturesPlugin(), headersPlugin()],
});
