import { CharClass, CLASS_OF } from '../text/characters';
import type { QuotedSpan } from '../text/marks';

/** What a syllable at the end of a word may mean: bits, so that the scan reads one table. */
const Anchor = { final: 1, extra: 2 } as const;

const KIND: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(65536);
  for (const syllable of '고며서는면로') kinds[syllable.charCodeAt(0)] = Anchor.final;
  // 고도, 고만, 고요, 고까지
  for (const syllable of '도만요지') kinds[syllable.charCodeAt(0)] = Anchor.extra;
  return kinds;
})();

const GO = '고'.charCodeAt(0);
const MYEO = '며'.charCodeAt(0);
const SEO = '서'.charCodeAt(0);
const NEUN = '는'.charCodeAt(0);
const MYEON = '면'.charCodeAt(0);
const REU = '르'.charCodeAt(0);
const HA = '하'.charCodeAt(0);
const EU = '으'.charCodeAt(0);
const GEOT = '것'.charCodeAt(0);
const E = '에'.charCodeAt(0);
const KKA = '까'.charCodeAt(0);
const DA = '다'.charCodeAt(0);
const RA = '라'.charCodeAt(0);
const NYA = '냐'.charCodeAt(0);
const JA = '자'.charCodeAt(0);

function isReporting(code: number): boolean {
  return code === DA || code === RA || code === NYA || code === JA;
}

/** Whether the word that ends at an offset can end a statement (다고, 라며, 다는) or a source (에 따르면), or begin a report (것으로). */
function endsWithAnchor(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  switch (last) {
    case GO:
    case MYEO:
    case NEUN:
      return isReporting(before);
    case SEO:
      return before === MYEON && isReporting(text.charCodeAt(end - 3));
    case MYEON:
      return before === REU || before === HA;
    default:
      return before === EU && text.charCodeAt(end - 3) === GEOT;
  }
}

/** Whether the word that ends at an offset is worth reading: the end of a statement, a source or a report. */
export function isAnchorWord(text: string, end: number): boolean {
  const kind = KIND[text.charCodeAt(end - 1)]!;
  if (kind === Anchor.final) return endsWithAnchor(text, end);
  if (kind === Anchor.extra) return true;
  return text.charCodeAt(end - 1) === E && CLASS_OF[text.charCodeAt(end)] !== CharClass.hangul;
}

/** What may follow marks other than double ones when they hold a statement: 고, 라고, 며, 는, 란 …, a space. */
const STATING: ReadonlySet<string> = new Set('고라며면는란던하냐자다');

/** Whether a pair of marks can hold a statement: a double one, or one with a particle of quoting or nothing behind it. */
export function mayState(text: string, mark: QuotedSpan): boolean {
  if (mark.mark === 'double') return true;
  const next = text[mark.close];
  if (next === undefined) return false;
  if (next === '이') return '라란며고'.includes(text[mark.close + 1] ?? ' ');
  return STATING.has(next) || next === ' ' || next === ',';
}

/** Whether a sentence without marks can hold a statement at all: one table read a character, no word is cut out. */
export function hasAnchor(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = KIND[text.charCodeAt(at)]!;
    if (kind === 0 || CLASS_OF[text.charCodeAt(at + 1)] === CharClass.hangul) continue;
    if (kind === Anchor.final) {
      if (endsWithAnchor(text, at + 1)) return true;
    } else {
      const stem = text.charCodeAt(at - 1) === KKA ? at - 1 : at;
      const last = text.charCodeAt(stem - 1);
      if ((last === GO || last === SEO || last === MYEO) && endsWithAnchor(text, stem)) return true;
    }
  }
  return false;
}
