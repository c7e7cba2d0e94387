/** Unknown words beside words that organizations stand with: 한빛 측은, 소속사 가온은, ‘나래울’ 관계자. */
import { Flag } from '../dictionary/flags';
import type { Candidate } from '../engine/candidates';
import { LeftContextSet, RightContextSet } from '../engine/context-sets';
import { endsAsWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import { givenOdds, isSurname } from '../engine/name-syllables';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { Hint } from '../engine/word-forms';
import { CharClass, CLASS_OF } from '../text/characters';
import { ORGANIZATION, organizationClass } from './evidence';

/** The rule of unknown words beside a cue. */
export const CUE_RULE = 'organizations/cue';

const CUE_RIGHT = new RightContextSet(['attached-side', 'cue-side', 'cue-official', 'cue-affiliated', 'cue-said', 'open-latin', 'cue-business', 'space-role']);
const CUE_LEFT = new LeftContextSet(['head-company', 'head-media', 'head-body']);

/** What only an organization has behind it: its side, officials and divisions. */
const OWN_CUE_RIGHT = new RightContextSet(['attached-side', 'cue-side', 'cue-official', 'cue-affiliated', 'open-latin']);

/** Whether a span stands beside a word that only organizations stand with, or in a list with one that the dictionary has. */
export function standsBesideCue(document: NameDocument, start: number, end: number): boolean {
  return CUE_LEFT.has(document, start) || OWN_CUE_RIGHT.has(document, end) || isListed(document.scan, start, end);
}

/** What stands between the members of a list. */
const SEPARATOR_BEFORE = /(?:[,·] ?|[와과] )$/;
const SEPARATOR_BEHIND = /^(?:[,·] ?|[와과] )/;

function isListed({ text, startFlags, endFlags }: Scan, start: number, end: number): boolean {
  const before = SEPARATOR_BEFORE.exec(text.slice(Math.max(0, start - 2), start));
  if (before && endFlags[start - before[0].length]! & Flag.organization) return true;
  const behind = SEPARATOR_BEHIND.exec(text.slice(end, end + 2));
  return behind !== null && (startFlags[end + behind[0].length]! & Flag.organization) !== 0;
}

/** What an organization has or is, behind its name: 나래울 측, 윤슬랩 고위 관계자, 달그루 소속, 도담앤코 법인. */
const NAME_CUES = /^(?: ?측| (?:고위 |핵심 )?관계자| 소속| 법인| 노조| 임?직원)들?/;
const LONGEST_CUE = 8;

/** Whether a word that only organizations have stands right behind an offset, with at most a particle of its own. */
function cueBehind({ scan }: NameDocument, offset: number): boolean {
  const cue = NAME_CUES.exec(scan.text.slice(offset, offset + LONGEST_CUE));
  return cue !== null && endsAsWord(scan, offset + cue[0].length);
}

/** What a word that is no name ends with as a verb, an adverb or an adjective: 재직한, 같은, 공식적, 따라서; nor with the plural's 들. */
const INFLECTED = new CharacterSet('한던할될된운른은는적고며서면게록해아어들');
/** Nouns and determiners that stand there as often and are no names. */
const MODIFIERS: ReadonlySet<string> = new Set(
  '자사 타사 양사 각사 핵심 실무 보안 운영 투자 의료 매장 창구 담당 해당 모든 여러 일부 다른 우리 저희 이들 그들 주최 주관 후원 홍보 영업 생산 판매 유통 물류 배송 연구 교육 상담 안내 정규 비정규 계약 파견 하청 원청 현지 국내 해외 향후 당초 현재 당시 최근 이날 전날'.split(' '),
);
/** Words in whose place no name stands. */
const WORDS = Flag.common | Flag.notOrganization | Flag.title | Flag.role | Flag.status | Flag.address | Flag.generic;

/**
 * Whether a word that no dictionary has looks like a name: no particle or verb ending, no common noun at its end, no person's name.
 *
 * @param bare whether no particle can stand there, and what looks like one is the name's (마리나체인, before a comma)
 */
export function isUnknownName(scan: Scan, start: number, end: number, bare = false): boolean {
  return isUnknownWord(scan, start, end, bare) && !looksLikeName(scan, start, end);
}

/** The same of a word that may be a person's name as well. */
export function isUnknownWord(scan: Scan, start: number, end: number, bare = false): boolean {
  const { text, runEnd, particles } = scan;
  if (INFLECTED.has(text.charCodeAt(end - 1))) return false;
  if (MODIFIERS.has(text.slice(start, end))) return false;
  if (!bare && runEnd[start] === end) for (let cut = start + Math.min(2, end - start - 1); cut < end; cut++) if (particles[cut]! > 0) return false;
  for (let at = end - 2; at > start && at >= end - 4; at--) if (scan.flagsOfStretch(at, end) & WORDS) return false;
  return true;
}

/** Whether a word may be a person's full name, who has a side as well. */
function looksLikeName({ text }: Scan, start: number, end: number): boolean {
  return end - start <= 4 && isSurname(text, start) && givenOdds(text, start + 1, end) > 0;
}

/** An unknown word beside a word that organizations stand with: 한빛 측은, 소속사 가온은. */
export function proposeCued(document: NameDocument): void {
  const { scan } = document;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const at = scan.hangulRuns[k]!;
    const runEnd = scan.runEnd[at]!;
    if (runEnd - at < 2 || runEnd - at > 12) continue;
    if (CUE_LEFT.has(document, at)) proposeBehindHead(document, at, runEnd);
    if (CUE_RIGHT.has(document, runEnd) && proposeBeside(document, at, runEnd)) continue;
    if (scan.isRuledOut(k, Hint.noCueTail)) continue;
    let tails = 0;
    for (let end = runEnd - 1; end >= at + 2 && end > runEnd - 4; end--) {
      if (!CUE_RIGHT.has(document, end)) continue;
      tails++;
      if (proposeBeside(document, at, end)) break;
    }
    if (tails === 0) scan.ruleOut(k, Hint.noCueTail);
  }
}

/** Proposes a word beside a cue; returns whether no shorter one needs to be looked at. */
function proposeBeside(document: NameDocument, start: number, end: number): boolean {
  const { scan, candidates } = document;
  if (candidates.find('organization', start, end)) return true;
  const candidate = proposeWord(document, start, end);
  if (candidate && scan.flagsBetween(start, end) === 0 && cueBehind(document, end) && isUnknownName(scan, start, end)) candidate.features.push(ORGANIZATION.cuedUnknown);
  return candidate !== undefined;
}

/** Proposes the word behind a noun that says what it is, without its particle: 제작사 솔빛필름이. */
function proposeBehindHead(document: NameDocument, start: number, runEnd: number): void {
  const { scan, candidates } = document;
  let end = runEnd;
  for (let cut = start + 2; cut < runEnd && end === runEnd; cut++) if (scan.particles[cut]! > 0) end = cut;
  if (candidates.find('organization', start, end)) return;
  const candidate = proposeWord(document, start, end);
  // Nouns of two syllables that no dictionary has are too many: 은행 잔금, 회사 지분.
  if (candidate && end - start > 2 && scan.flagsBetween(start, end) === 0 && isUnknownName(scan, start, end)) candidate.features.push(ORGANIZATION.headedUnknown);
}

function proposeWord({ scan, candidates }: NameDocument, start: number, end: number): Candidate | undefined {
  const flags = scan.flagsBetween(start, end);
  if (flags & (Flag.title | Flag.role | Flag.notOrganization)) return undefined;
  const candidate = candidates.propose('organization', start, end, CUE_RULE, organizationClass('cue'));
  if (flags & Flag.common) candidate.features.push(ORGANIZATION.common);
  return candidate;
}

/** Pairs of marks around names: an opening one and the one that closes it. */
const MARKS: ReadonlyMap<number, string> = new Map(['‘’', '“”', "''", '""', '「」', '『』', '《》'].map(([open, close]) => [open!.charCodeAt(0), close!]));
const OPENING = new CharacterSet([...MARKS.keys()].map((code) => String.fromCharCode(code)));
const LONGEST_QUOTED = 12;

/** A name in quote marks before a word that only organizations have: ‘나래울’ 측은, ‘달그루’ 소속. */
export function proposeQuoted(document: NameDocument): void {
  const { scan } = document;
  for (let k = 0; k < scan.hangulRunCount; k++) quotedFrom(document, scan.hangulRuns[k]!);
  for (const start of scan.otherRuns) quotedFrom(document, start);
}

function quotedFrom(document: NameDocument, start: number): void {
  const { scan, candidates } = document;
  const { text } = scan;
  if (start === 0 || !OPENING.has(text.charCodeAt(start - 1))) return;
  const end = text.slice(start, start + LONGEST_QUOTED + 1).indexOf(MARKS.get(text.charCodeAt(start - 1))!) + start;
  if (end - start < 2 || !isNameLike(scan, start, end)) return;
  const cued = cueBehind(document, end + 1);
  const headed = !cued && CUE_LEFT.has(document, start - 1);
  if ((!cued && !headed) || scan.flagsBetween(start, end) & (Flag.title | Flag.role | Flag.notOrganization)) return;
  const candidate = candidates.propose('organization', start, end, 'organizations/quoted', organizationClass('cue'));
  candidate.right = document.right(end + 1);
  candidate.features.push(cued ? ORGANIZATION.quotedCue : ORGANIZATION.quotedHead);
}

/** One to three words without a mark between them, the last without a particle: 나래울, 느린 걸음. */
function isNameLike({ text, runEnd, particles }: Scan, start: number, end: number): boolean {
  let at = start;
  for (let words = 0; words < 3; words++) {
    const cls = CLASS_OF[text.charCodeAt(at)]!;
    if (cls !== CharClass.hangul && cls !== CharClass.latin && cls !== CharClass.digit) return false;
    const next = runEnd[at]!;
    if (next === end) return cls !== CharClass.hangul || next - at < 3 || !(particles[next - 1]! > 0);
    at = text[next] === ' ' ? next + 1 : next;
  }
  return false;
}
