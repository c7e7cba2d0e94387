/** Anonymized people: what follows the surname or letter that a name is hidden behind. */
import { Flag } from '../dictionary/flags';
import { endsAsWord } from '../engine/contexts';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { indexWithin } from '../text/characters';

const ADDRESS_SYLLABLES = new CharacterSet('씨군양');

/** The longest bracket that a tail may hold. */
const LONGEST_BRACKET = 20;

const SPACE = 32;
const OPEN = 40;

/** Whether 씨, 군 or 양 stands at an offset as the end of a word. */
export function isAddressTail(scan: Scan, offset: number): boolean {
  return ADDRESS_SYLLABLES.has(scan.text.charCodeAt(offset)) && endsAsWord(scan, offset + 1);
}

/** Where 모 ends that stands at an offset, written on (김모) or apart (김 모); the offset where none does. */
export function hiddenNameEnd(text: string, offset: number): number {
  if (text[offset] === '모') return offset + 1;
  return text[offset] === ' ' && text[offset + 1] === '모' ? offset + 2 : offset;
}

/** Where a bracket behind an offset closes, one space before it skipped; the offset where none opens. */
function behindBracket(text: string, offset: number): number {
  const open = text.charCodeAt(offset) === SPACE ? offset + 1 : offset;
  if (text.charCodeAt(open) !== OPEN) return offset;
  const close = indexWithin(text, ')', open, open + LONGEST_BRACKET + 1);
  return close < 0 ? -1 : close + 1;
}

/** Whether 전, 현 or 前 stands at an offset with a title or a word of status behind it: 맹 전 차관, 맹 전 후보. */
export function isFormerTitle(scan: Scan, start: number): boolean {
  const { text } = scan;
  if (text.charCodeAt(start - 1) !== SPACE || text.charCodeAt(start + 1) !== SPACE || !FORMER.has(text.charCodeAt(start))) return false;
  return scan.longestAt(start + 2, Flag.title | Flag.status) >= 0;
}

const FORMER = new CharacterSet('전현前現');

/** 모씨, 모(33)씨, 모 (33) 씨, 모 씨, 모군, 모 경위, 모 전 대표: whether such a tail stands behind 모. */
export function isAnonymousTail(scan: Scan, offset: number): boolean {
  const { text } = scan;
  const behind = behindBracket(text, offset);
  if (behind < 0) return false;
  const open = text.charCodeAt(offset) === SPACE ? offset + 1 : offset;
  if (behind > offset && /^\d/.test(text.slice(open + 1, open + 2))) return true;
  const at = text.charCodeAt(behind) === SPACE ? behind + 1 : behind;
  if (isAddressTail(scan, at)) return true;
  return at > behind && (scan.longestAt(at, Flag.title | Flag.address) >= 0 || isFormerTitle(scan, at));
}
