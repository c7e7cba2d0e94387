/**
 * Bytes of a spreadsheet's export as a string: UTF-8, or CP949 as Korean Windows writes it.
 */
import { decodeCp949 } from './cp949';

/** Where bytes stop making sense. */
export interface UndecodableBytes {
  /** The line of the first byte that no encoding takes, counted from 1. */
  line: number;
  /** The text before that byte on its line. */
  before: string;
}

const REPLACEMENT = '\uFFFD';

/** UTF-8 as text, up to the first bytes that are none. */
function decodeUtf8Start(bytes: Uint8Array): { text: string; complete: boolean } {
  const text = new TextDecoder().decode(bytes);
  const gap = text.indexOf(REPLACEMENT);
  return gap < 0 ? { text, complete: true } : { text: text.slice(0, gap), complete: false };
}

/**
 * Bytes as text: UTF-8 with or without a byte order mark, else CP949.
 *
 * @returns the text without a byte order mark, or where the bytes are neither
 */
export function decodeKorean(bytes: Uint8Array): string | UndecodableBytes {
  const utf8 = decodeUtf8Start(bytes);
  if (utf8.complete) return utf8.text;
  const cp949 = decodeCp949(bytes);
  if (cp949.complete) return cp949.text;
  // The encoding that reads further is the one that is meant.
  const { text } = utf8.text.length >= cp949.text.length ? utf8 : cp949;
  const lines = text.split(/\r\n|\n|\r/);
  return { line: lines.length, before: lines[lines.length - 1]! };
}
