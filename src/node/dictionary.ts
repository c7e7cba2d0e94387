/**
 * Dictionaries from files.
 */
import { extname } from 'node:path';
import { KoEntitiesError, parseDictionary } from '../index';
import { decodeKorean } from './encoding';
import { readBytes } from './files';

const FORMATS = new Map([
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
] as const);

/** How much of the text before undecodable bytes a message shows. */
const SHOWN = 20;

/**
 * Reads a dictionary file; the extension says which form it has.
 *
 * @param path a `.json`, `.csv` or `.tsv` file in UTF-8, with or without a byte order mark, or in CP949 (EUC-KR)
 * @returns the dictionary, for `createExtractor({ dictionaries: [...] })`
 * @throws KoEntitiesError `UNREADABLE_FILE` when it cannot be read or holds bytes that are neither UTF-8 nor CP949,
 * `INVALID_DICTIONARY` with file, line and field when an entry cannot be used
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
  const text = decodeKorean(readBytes(path));
  if (typeof text === 'string') return parseDictionary(text, { format, file: path });
  const { line, before } = text;
  const where = before ? `the bytes behind «${before.slice(-SHOWN)}»` : 'the bytes at its start';
  throw new KoEntitiesError('UNREADABLE_FILE', `${path}, line ${line}: ${where} are neither UTF-8 nor CP949: save the file as UTF-8`, { file: path, line });
}
