/** The particle behind a stretch that is exchanged. */
import { agree } from '../hangul/agreement';
import type { Edit } from './edits';

/** Closing marks and a whole bracket between a name and its particle; then what is written onto them. */
const BETWEEN = /^(?:[’”"'」』》〉>]|\([^()\n]{0,60}\)){0,3}/;
/** Syllables, composed or not. */
const WRITTEN_ON = /^[가-힣\u1100-\u11ff]{1,24}/;
const LONGEST_LOOK = 256;

/**
 * The edit by which the particle behind a stretch agrees with its new text; `undefined` where none follows or it stays.
 *
 * @param end behind the stretch
 * @param replacement what will stand there
 */
export function particleEdit(text: string, end: number, replacement: string): Edit | undefined {
  const behind = text.slice(end, end + LONGEST_LOOK);
  const between = BETWEEN.exec(behind)?.[0] ?? '';
  const start = end + between.length;
  const written = WRITTEN_ON.exec(behind.slice(between.length))?.[0];
  if (written === undefined) return undefined;
  const agreed = agree(replacement, written.normalize('NFC'));
  if (agreed === undefined || agreed === written.normalize('NFC')) return undefined;
  return { start, end: start + written.length, text: agreed };
}
