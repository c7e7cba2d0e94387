/**
 * The playground as a static page: `npm run playground` serves it, `npx vite build examples/playground` writes it to
 * `playground-dist`, to be put in any folder of any server.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { SCRIPT } from '../../src/render/script.ts';
import { STYLE } from '../../src/render/style.ts';

/** The style and the script of the pictures as files, so that the page needs no inline code. */
function picture(): Plugin {
  const files = new Map([
    ['virtual:picture.css', STYLE],
    ['virtual:arrows.js', SCRIPT],
  ]);
  return {
    name: 'picture',
    resolveId: (id) => (files.has(id) ? `\0${id}` : undefined),
    load: (id) => files.get(id.slice(1)),
  };
}

/** The page loads nothing from elsewhere; texts come from links that anyone may have made. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [picture(), policy()],
  worker: { format: 'es' },
  build: { outDir: '../../playground-dist', target: 'es2022', emptyOutDir: true, chunkSizeWarningLimit: 2500 },
});
