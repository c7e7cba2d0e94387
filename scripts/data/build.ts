/**
 * Compiles `dictionaries/` into `src/data/`: `npm run data`. With `--check` it writes nothing and exits with 1 when a
 * file differs from what would be written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { dongSource } from './dong';
import { lexiconSource } from './lexicon';
import { speechSource } from './speech';
import { syllablesSource } from './syllables';

export const root = fileURLToPath(new URL('../../', import.meta.url));

function dictionaryFiles(folder: string): string[] {
  return readdirSync(`${root}dictionaries/${folder}`, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => (item.isDirectory() ? dictionaryFiles(`${folder}${item.name}/`) : `${folder}${item.name}`))
    .filter((path) => path.endsWith('.txt'));
}

const files = dictionaryFiles('');
const outputs = new Map([
  ['src/data/lexicon.ts', lexiconSource(root, files)],
  ['src/data/dong.ts', dongSource(root)],
  ['src/data/syllables.ts', syllablesSource(root)],
  ['src/data/speech.ts', speechSource(root)],
]);

let stale = 0;
for (const [path, content] of outputs) {
  const same = existsSync(root + path) && readFileSync(root + path, 'utf8') === content;
  if (process.argv.includes('--check')) {
    if (!same) {
      stale++;
      console.error(`${path} differs from its sources: run npm run data and commit the result`);
    }
  } else if (!same) writeFileSync(root + path, content);
  console.log(`${path}: ${content.length} characters, ${gzipSync(content).length} bytes gzip${same ? '' : ', changed'}`);
}
process.exitCode = stale ? 1 : 0;
