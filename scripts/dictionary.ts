/**
 * Helps whoever edits dictionaries, the project's own or a newsroom's.
 *
 *   npm run dictionary -- lint [FILE …]   warnings on dictionary files (.json, .csv, .tsv); without one, on dictionaries/
 *   npm run dictionary -- find WORD …     where a word stands in dictionaries/, and what the extractor takes it for
 *   npm run dictionary -- count           how large each category is
 *
 * Exit status: 0, 1 when there are warnings, unknown words or categories that are too small, 2 for wrong usage.
 */
import { parseArgs } from 'node:util';
import { KoEntitiesError, lintDictionary } from '../src/index';
import { loadDictionary } from '../src/node/index';
import { categorySizes } from './dictionary/count';
import { findLines, readForm } from './dictionary/find';
import { lintSources } from './dictionary/lint-sources';

const USAGE = 'usage: npm run dictionary -- lint [FILE …] | find WORD … | count';
/** How many lines that only hold a word inside a longer one are shown. */
const SHOWN = 20;

/** Lints a newsroom's dictionaries together, so that clashes between them show. */
function lintFiles(files: readonly string[]): number {
  const dictionaries = files.map((file) => loadDictionary(file));
  const warnings = lintDictionary(...dictionaries);
  for (const { file, line, code, message } of warnings) console.log(`${file ?? ''}, line ${line ?? '?'}: ${message} [${code}]`);
  console.log(`${files.length} files, ${dictionaries.reduce((sum, { entries }) => sum + entries.length, 0)} entries, ${warnings.length} warnings`);
  return warnings.length > 0 ? 1 : 0;
}

function lintOwn(): number {
  const warnings = lintSources();
  for (const { file, line, message } of warnings) console.log(`dictionaries/${file}, line ${line}: ${message}`);
  console.log(`${warnings.length} warnings`);
  return warnings.length > 0 ? 1 : 0;
}

function find(words: readonly string[]): number {
  let missing = 0;
  for (const word of words) {
    const { flags, entries } = readForm(word);
    const lines = findLines(word);
    const whole = lines.filter((line) => line.whole);
    const parts = lines.slice(whole.length, whole.length + SHOWN);
    console.log(`${word}: ${flags.length > 0 ? flags.join(', ') : 'the extractor does not know this form'}`);
    for (const entry of entries) console.log(`  ${entry}`);
    for (const { file, line, text } of whole) console.log(`  dictionaries/${file}:${line}  ${text}`);
    if (parts.length > 0) console.log('  in longer forms:');
    for (const { file, line, text } of parts) console.log(`  dictionaries/${file}:${line}  ${text}`);
    if (lines.length > whole.length + SHOWN) console.log(`  … and ${lines.length - whole.length - SHOWN} more`);
    if (lines.length === 0) missing++;
  }
  return missing > 0 ? 1 : 0;
}

function count(): number {
  const sizes = categorySizes();
  for (const { name, size, least } of sizes) console.log(`${name.padEnd(50)} ${String(size).padStart(6)}${least ? `  at least ${least}${size < least ? ': TOO FEW' : ''}` : ''}`);
  return sizes.some(({ size, least }) => size < least) ? 1 : 0;
}

function run(): number {
  const { positionals: [command, ...rest] } = parseArgs({ allowPositionals: true });
  if (command === 'lint') return rest.length > 0 ? lintFiles(rest) : lintOwn();
  if (command === 'find' && rest.length > 0) return find(rest);
  if (command === 'count' && rest.length === 0) return count();
  console.error(USAGE);
  return 2;
}

try {
  process.exitCode = run();
} catch (error) {
  const known = error instanceof KoEntitiesError || (error instanceof TypeError && 'code' in error);
  if (!known) throw error;
  console.error(error.message);
  process.exitCode = error instanceof KoEntitiesError ? 1 : 2;
}
