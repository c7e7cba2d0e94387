/** What looks like the suffix of an organization and is a particle, a title, a law or half of a pair. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { isCommonCompound, leftContextNumber, rightContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharacterSet, numberFlags } from '../engine/tables';

/** Where no parent can stand before a span that starts at an offset. */
const PARENTS = numberFlags(['space-place', 'space-country', 'space-organization', 'space-suffix', 'inside', 'quote-open'].map(leftContextNumber));

/** Whether no place or organization stands right before a span, which would be its parent. */
export function isAlone(document: NameDocument, start: number): boolean {
  return PARENTS[document.left(start)] !== 1;
}

/** Whether an organization that the dictionary knows, or the suffix of one, ends at an offset: 금천구청 보건과. */
export function endsInOrganization({ endFlags }: Scan, end: number): boolean {
  return (endFlags[end]! & (Flag.organization | Flag.organizationSuffix)) !== 0;
}

/** 거래일보다, 정보다: what ends in 보 before 다 is a noun and the particle 보다. */
export function isComparison({ text, runEnd }: Scan, end: number): boolean {
  return text[end] === '다' && text[end - 1] === '보' && runEnd[end] === end + 1;
}

/** 중앙지법, 동부지법: courts of a city by their part of it alone. */
const COURTS = /^(?:중앙|동부|서부|남부|북부)$/;

/** 아동복지법, 특가법: a law; courts are called by their places (수원지법). */
export function isLaw(scan: Scan, start: number, suffixStart: number): boolean {
  if (COURTS.test(scan.text.slice(start, suffixStart))) return false;
  return !(scan.startFlags[start]! & PLACE_FLAGS) || !(scan.flagsOfStretch(start, suffixStart) & PLACE_FLAGS);
}

/** 감사위원회의: 회의 is no suffix behind another one, but the particle of a genitive. */
export function isGenitive({ text, runEnd, endFlags }: Scan, end: number): boolean {
  return text[end - 1] === '의' && runEnd[end - 1] === end && (endFlags[end - 1]! & Flag.organizationSuffix) !== 0;
}

/** What follows a department, and seldom a noun that 과 joins to the next. */
const BEHIND_DEPARTMENT = numberFlags(['space-title', 'space-status', 'space-role', 'cue-side', 'cue-affiliated', 'cue-said'].map(rightContextNumber));

/** 교통안전과 환경보호: 과 joins a compound of common nouns to what follows; behind its body, or before its people, it is a department. */
export function isJoint(document: NameDocument, start: number, end: number): boolean {
  const { scan } = document;
  if (scan.text[end - 1] !== '과' || scan.runEnd[start] !== end || scan.text[end] !== ' ' || !isAlone(document, start)) return false;
  if (beginsInInstitution(scan, start, end - 1) && scan.text.startsWith(' 공무원', end)) return true;
  const isNoun = isCommonCompound(scan, start, end - 1) || (scan.flagsOfStretch(start, end - 1) & (Flag.common | PLACE_FLAGS)) !== 0 || beginsInInstitution(scan, start, end - 1);
  return isNoun && BEHIND_DEPARTMENT[document.right(end)] !== 1;
}

/** 정부혁신, 경찰개혁: what an institution does, named by two nouns. */
function beginsInInstitution(scan: Scan, start: number, end: number): boolean {
  for (let cut = start + 2; cut <= end - 2; cut++) if (scan.flagsOfStretch(start, cut) & Flag.generic && scan.flagsOfStretch(cut, end) & Flag.common) return true;
  return false;
}

/** What stands before a suffix in a title, at most so long: 시 in 시의원, 책임 in 책임연구원. */
export const LONGEST_QUALIFIER = 2;

/** 가온시의원: a word that ends in a longer title than its suffix, 시의원, is somebody's. */
export function endsInTitle(scan: Scan, from: number, suffixStart: number, end: number): boolean {
  for (let at = from; at < suffixStart; at++) if (scan.flagsBetween(at, end) & Flag.title) return true;
  return false;
}

/** Whether a run has a word of its own, or a plural, before what may be a suffix or a particle: 장관들과도, 정부과의. */
export function isWordBefore(scan: Scan, start: number, end: number): boolean {
  return scan.text[end - 1] === '들' || (scan.flagsOfStretch(start, end) & (Flag.common | Flag.organization | Flag.generic | Flag.title | Flag.organizationSuffix | PLACE_FLAGS)) !== 0;
}

/** 가온시청 노사협력과 사무관: 과 behind an organization and before a title is no particle. */
export function isDivisionHere(document: NameDocument, start: number, end: number): boolean {
  const { scan } = document;
  return scan.text[end - 1] === '과' && end - start > 3 && BEHIND_DEPARTMENT[document.right(end)] === 1 && scan.text[start - 1] === ' ' && endsInOrganization(scan, start - 1);
}

/** 동부, 서부, 남부, 북부, 중부, 본부: what ends in 부 and is no deputy. */
const PARTS_IN_BU = new CharacterSet('동서남북중본');

/** 연구부원장, 사업부단장: whether a deputy's title ends behind an offset, whose body the word is not. */
export function endsInDeputy(scan: Scan, start: number, suffixStart: number, end: number): boolean {
  const deputy = suffixStart - 1;
  if (deputy <= start || scan.text[deputy] !== '부' || PARTS_IN_BU.has(scan.text.charCodeAt(deputy - 1))) return false;
  return (scan.flagsBetween(deputy, end + 1) & Flag.title) !== 0;
}
