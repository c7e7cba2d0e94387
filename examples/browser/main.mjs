/**
 * The library in a browser: bundled, it needs neither a server nor Node.
 *
 *   npx esbuild main.mjs --bundle --minify --outfile=bundle.js
 */
import { createExtractor } from 'ko-entities';

const extractor = createExtractor({ kinds: ['person', 'organization', 'place', 'date'] });

/** What a text has, for the page: kind, text, value. */
globalThis.namesOf = (text) =>
  extractor.extract(text).mentions.map((mention) => ({ kind: mention.kind, text: mention.text, value: mention.kind === 'date' ? mention.edtf : mention.name }));
