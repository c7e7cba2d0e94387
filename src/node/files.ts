/**
 * Whole text files.
 */
import { readFileSync } from 'node:fs';
import { KoEntitiesError } from '../index';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a directory'],
  ['EACCES', 'permission is missing'],
  ['EPERM', 'permission is missing'],
]);

/**
 * The bytes of a file.
 *
 * @throws KoEntitiesError `UNREADABLE_FILE`, with `file` and the reason
 */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The error of a file that cannot be read, with the reason in words. */
export function unreadable(path: string, error: unknown): KoEntitiesError {
  if (error instanceof KoEntitiesError && error.code === 'UNREADABLE_FILE') return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
  return new KoEntitiesError('UNREADABLE_FILE', `cannot read ${path}: ${reason}`, { file: path, cause: error });
}
