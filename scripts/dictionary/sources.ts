/** The hand-written sources below `dictionaries/`, as the editor's commands read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDictionary, type SourceEntry } from '../data/read';

/** The folder of the sources, with a slash behind it. */
export const SOURCES = fileURLToPath(new URL('../../dictionaries/', import.meta.url));

/** The paths of the source files below {@link SOURCES}, in order. */
export function sourceFiles(folder = ''): string[] {
  return readdirSync(SOURCES + folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => (item.isDirectory() ? sourceFiles(`${folder}${item.name}/`) : `${folder}${item.name}`))
    .filter((path) => path.endsWith('.txt'));
}

/** The lines of a source file. */
export function sourceLines(file: string): string[] {
  return readFileSync(SOURCES + file, 'utf8').split('\n');
}

/** Files whose lines have a form of their own: tables of changes, and the neighbourhoods with their digits. */
export function isTable(file: string): boolean {
  return file.endsWith('-changes.txt') || file === 'places/dong.txt';
}

/** The entries of a source file, `file` being its path below {@link SOURCES}. */
export function sourceEntries(file: string): SourceEntry[] {
  return readDictionary(SOURCES + file).map((entry) => ({ ...entry, file }));
}
