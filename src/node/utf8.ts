/**
 * Bytes as strings.
 */
import { KoEntitiesError } from '../index';

const DROPPING_MARK = new TextDecoder('utf-8', { fatal: true });
const KEEPING_MARK = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * UTF-8 as a string.
 *
 * @param dropMark whether a byte order mark at the start is dropped
 * @throws KoEntitiesError `INVALID_TEXT` for bytes that are no UTF-8, such as EUC-KR
 */
export function decodeUtf8(bytes: Uint8Array, dropMark: boolean): string {
  try {
    return (dropMark ? DROPPING_MARK : KEEPING_MARK).decode(bytes);
  } catch (error) {
    const mend = 'convert it first, for example with iconv -f CP949 -t UTF-8';
    throw new KoEntitiesError('INVALID_TEXT', `it is not UTF-8; ${mend}`, { cause: error });
  }
}
