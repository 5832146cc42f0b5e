import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import corpusPlugin from './src/build/corpus-plugin.ts';
import headersPlugin from './src/build/headers-plugin.ts';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: site.url.href,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [corpusPlugin(fileURLToPath(new URL(process.env.CONTENT_DIR ?? 'content/', import.meta.url))), headersPlugin()],
});
