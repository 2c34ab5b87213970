/** Serves the gallery: `npx vite components/gallery`. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  plugins: [preact()],
  build: { outDir: fileURLToPath(new URL('../../.output/gallery', import.meta.url)), emptyOutDir: true },
});
