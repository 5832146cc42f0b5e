import { defineConfig } from 'astro/config';
import cardsPlugin from './src/build/cards-plugin.ts';
import corpusPlugin from './src/build/corpus-plugin.ts';
import facePlugin from './src/build/face-plugin.ts';
import headersPlugin from './src/build/headers-plugin.ts';
import picturesPlugin from './src/build/pictures-plugin.ts';
import searchPlugin from './src/build/search-plugin.ts';

export default defineConfig({
  trailingSlash: 'always',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  integrations: [corpusPlugin(), facePlugin(), cardsPlugin(), picturesPlugin(), searchPlugin(), headersPlugin()],
});
