import { CharClass, CLASS_OF } from '../text/characters';
import type { QuotedSpan } from '../text/marks';
import { isSentence } from './predicates';

/** Pairs of syllables that the word of an anchor ends with, a bit each: a syllable's role as the first of a pair, shifted, and as the last. */
const Pair = { reporting: 1, concurrent: 2, sourceOrEmphatic: 4, directional: 8 } as const;
const FIRST_SHIFT = 4;

const PAIRS: Uint8Array = /* @__PURE__ */ (() => {
  const pairs = new Uint8Array(65536);
  const add = (bit: number, firsts: string, lasts: string): void => {
    for (const syllable of firsts) pairs[syllable.charCodeAt(0)]! |= bit << FIRST_SHIFT;
    for (const syllable of lasts) pairs[syllable.charCodeAt(0)]! |= bit;
  };
  // 다고, 라며, 냐는; ”고 behind a mark that was never opened
  add(Pair.reporting, '다라냐자”"', '고며는');
  // 다면서
  add(Pair.concurrent, '면', '서');
  // 것으로
  add(Pair.directional, '으', '로');
  // 따르면, 의하면; 다고도, 라고만, 다고요, 다고까지
  add(Pair.sourceOrEmphatic, '르하고서며까', '면도만요지');
  return pairs;
})();

const E = '에'.charCodeAt(0);
const MYEON = '면'.charCodeAt(0);
const KKA = '까'.charCodeAt(0);
const JI = '지'.charCodeAt(0);
const SPACE = 0x20;
/** How far in front of 따르면 its 에 may stand. */
const CASE_REACH = 3;

function pairBefore(text: string, end: number): number {
  return (PAIRS[text.charCodeAt(end - 2)]! >> FIRST_SHIFT) & PAIRS[text.charCodeAt(end - 1)]!;
}

/** Whether the word that ends at an offset, whose last two syllables make a pair, can end a statement or a source or begin a report. */
function isAnchor(text: string, end: number, pair: number): boolean {
  switch (pair) {
    case Pair.reporting:
      return true;
    case Pair.concurrent:
      return (PAIRS[text.charCodeAt(end - 3)]! & (Pair.reporting << FIRST_SHIFT)) !== 0;
    case Pair.directional:
      return text[end - 3] === '것' && (text.startsWith('알려', end + 1) || text.startsWith('전해', end + 1));
    case Pair.sourceOrEmphatic: {
      if (text.charCodeAt(end - 1) === MYEON) return closesSource(text, end);
      const until = text.charCodeAt(end - 2) === KKA;
      if (until && text.charCodeAt(end - 1) !== JI) return false;
      const stem = until ? end - 2 : end - 1;
      const inner = pairBefore(text, stem);
      return (inner === Pair.reporting || inner === Pair.concurrent) && isAnchor(text, stem, inner);
    }
    default:
      return false;
  }
}

/** 따르면 or 의하면 behind 에. */
function closesSource(text: string, end: number): boolean {
  if (!text.startsWith('따르', end - 3) && !text.startsWith('의하', end - 3)) return false;
  for (let at = end - 4; at >= end - 3 - CASE_REACH; at--) {
    const code = text.charCodeAt(at);
    if (code === E) return true;
    if (CLASS_OF[code] !== CharClass.space) return false;
  }
  return false;
}

/** Whether the word that ends at an offset is worth reading: the end of a statement, a source or a report. */
export function isAnchorWord(text: string, end: number): boolean {
  const pair = pairBefore(text, end);
  if (pair !== 0) return isAnchor(text, end, pair);
  if (text.charCodeAt(end - 1) !== E || text.charCodeAt(end) !== SPACE) return false;
  return text.startsWith('따르면', end + 1) || text.startsWith('의하면', end + 1);
}

/** What may follow marks other than double ones when they hold a statement: 고, 라고, 며, 는, 란 …, a space. */
const STATING: ReadonlySet<string> = new Set('고라며면는란던하냐자다');
/** The same for a particle that a stray space parts from the marks. */
const STRAY: ReadonlySet<string> = new Set('라며면고이는');

/** Whether a pair of marks can hold a statement: a double one, or one with a particle of quoting or nothing behind it. */
export function mayState(text: string, mark: QuotedSpan): boolean {
  const next = text[mark.close];
  if (mark.mark === 'double') return next === undefined || CLASS_OF[next.charCodeAt(0)] !== CharClass.hangul || STATING.has(next) || '이을를'.includes(next);
  if (next === undefined) return false;
  if (next === '이') return '라란며고'.includes(text[mark.close + 1] ?? ' ');
  if (next === ' ') return STRAY.has(text[mark.close + 1] ?? ' ') || isSentence(text, mark.start, mark.end);
  return STATING.has(next) || (next === ',' && isSentence(text, mark.start, mark.end));
}

/** Whether a stretch without marks can hold a statement at all: one table read a character, no word is cut out. */
export function hasAnchor(text: string, start: number, end: number): boolean {
  let before = 0;
  for (let at = start; at < end; at++) {
    const now = PAIRS[text.charCodeAt(at)]!;
    const pair = (before >> FIRST_SHIFT) & now;
    before = now;
    if (pair !== 0 && CLASS_OF[text.charCodeAt(at + 1)] !== CharClass.hangul && isAnchor(text, at + 1, pair)) return true;
  }
  return false;
}
