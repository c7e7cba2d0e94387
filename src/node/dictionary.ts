/**
 * Dictionaries from files.
 */
import { extname } from 'node:path';
import { KoEntitiesError, parseDictionary } from '../index';
import { readTextFile } from './files';

const FORMATS = new Map([
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
] as const);

/**
 * Reads a dictionary file; the extension says which form it has.
 *
 * @param path a `.json`, `.csv` or `.tsv` file in UTF-8, with or without a byte order mark
 * @returns the dictionary, for `createExtractor({ dictionaries: [...] })`
 * @throws KoEntitiesError `UNREADABLE_FILE` when it cannot be read, `INVALID_DICTIONARY` with file, line and field when
 * an entry cannot be used
 *
 * @example
 * const newsroom = createExtractor({ dictionaries: [loadDictionary('newsroom.csv')] });
 */
export function loadDictionary(path: string): ReturnType<typeof parseDictionary> {
  const extension = extname(path).toLowerCase();
  const format = FORMATS.get(extension as '.json' | '.csv' | '.tsv');
  if (format === undefined) {
    const message = `cannot tell the form of ${path}: a dictionary file ends in ${[...FORMATS.keys()].join(', ')}`;
    throw new KoEntitiesError('INVALID_DICTIONARY', message, { file: path });
  }
  return parseDictionary(readTextFile(path), { format, file: path });
}
