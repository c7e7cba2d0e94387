/**
 * Checks the spelling of the Korean README with Hunspell, and of everything in English with cspell (`cspell.json`).
 * Code is left out. What the dictionaries don't have stands in `.spelling-ko.txt` and `.spelling-en.txt`.
 *
 *   npm run spell
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dictionary from 'dictionary-ko';
import { loadModule } from 'hunspell-asm';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'README.ko.md';
const OWN_WORDS = '.spelling-ko.txt';
const CODE = /^```[\s\S]*?^```$|`[^`\n]*`/gm;
const FIRST_SYLLABLE = '가'.charCodeAt(0);
const FINALS = 28;
const FINAL_RIEUL = 8;

const read = (file: string): string => readFileSync(ROOT + file, 'utf8');

/** A noun of the dictionary that takes the same particles: it ends in a vowel, in ㄹ or in another consonant as well. */
function modelOf(noun: string): string {
  const final = (noun.charCodeAt(noun.length - 1) - FIRST_SYLLABLE) % FINALS;
  if (final === 0) return '나무';
  return final === FINAL_RIEUL ? '하늘' : '사람';
}

/** The Korean words of a page that nobody knows, each with its line. */
async function misspelled(): Promise<{ word: string; line: number }[]> {
  const hunspell = await loadModule();
  const speller = hunspell.create(hunspell.mountBuffer(dictionary.aff, 'ko.aff'), hunspell.mountBuffer(dictionary.dic, 'ko.dic'));
  const own = read(OWN_WORDS).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const known = (word: string): boolean =>
    speller.spell(word) || own.some((noun) => word.startsWith(noun) && speller.spell(modelOf(noun) + word.slice(noun.length)));
  const prose = read(PAGE).replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  return prose.split('\n').flatMap((text, index) => (text.match(/[가-힣]+/g) ?? []).filter((word) => !known(word)).map((word) => ({ word, line: index + 1 })));
}

const unknown = await misspelled();
for (const { word, line } of unknown) console.log(`${PAGE}:${line} - Unknown word (${word}): mend it, or add the noun to ${OWN_WORDS}`);
const { status } = spawnSync('npx', ['cspell', '--no-progress'], { cwd: ROOT, stdio: 'inherit' });
console.log(`${PAGE}: ${unknown.length} unknown words in Korean`);
process.exitCode = unknown.length === 0 && status === 0 ? 0 : 1;
