/**
 * A folder of pages as a spreadsheet of their sources. Prints CSV, or writes it to a file, with the mark by which
 * spreadsheet programs know UTF-8.
 *
 *   npx tsx examples/sources.ts [FOLDER] [FILE.csv]
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sheetOf } from './sources-sheet';

const [folder = fileURLToPath(new URL('pages/', import.meta.url)), file] = process.argv.slice(2);
const sheet = sheetOf(folder);

if (file === undefined) console.log(sheet);
else writeFileSync(file, `\ufeff${sheet}\n`);
