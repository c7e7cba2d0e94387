/** Surnames alone with what follows them, letters for anonymized people, and surnames in Hanja. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { RightContextSet } from '../engine/context-sets';
import { endsAsWord, leftContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import { givenOdds, isCompoundSurname, isSurname, surnameOdds, surnameOfHanja } from '../engine/name-syllables';
import type { Scan } from '../engine/scan';
import { CharacterSet, numberFlags } from '../engine/tables';
import { Hint } from '../engine/word-forms';
import { CharClass, CLASS_OF, indexWithin } from '../text/characters';
import { hiddenNameEnd, isAddressTail, isAnonymousTail, isFormerTitle } from './anonymous';
import { PERSON, personClass } from './evidence';

const ADDRESS = new RightContextSet(['attached-address', 'space-address']);
const ELDER_BEHIND = new RightContextSet(['space-elder']);
/** 박 원장, 탁 할머니 */
const TITLE_BEHIND = new RightContextSet(['space-title', 'space-elder']);

/** The least odds of a surname that is one even where it makes another word with 씨: 이씨. */
const FREQUENT = 2.5;

/** What no surname is in that a word of address seems written onto: 해양, 평양, 수양, 전군, 이양. */
const NO_ADDRESSED = Flag.common | Flag.organization | PLACE_FLAGS;

/** Whether a surname and a word of address written onto it are one word, alone or with what stands before them. */
function isOneWord(scan: Scan, start: number, end: number): boolean {
  if (scan.text[end] === '씨' && surnameOdds(scan.text, start) > FREQUENT) return false;
  return (scan.flagsBetween(start, end + 1) & NO_ADDRESSED) !== 0;
}

/** 박 원장, 박씨, 김모(33)씨, 남궁 부사장: a surname alone with what follows it. */
function proposeSurnames(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    if (scan.isRuledOut(k, Hint.noSurname)) continue;
    const at = scan.hangulRuns[k]!;
    const length = isCompoundSurname(text, at) ? 2 : 1;
    const end = at + length;
    if ((length === 1 && !isSurname(text, at)) || (end < scan.runEnd[at]! && text[end] !== '모' && !isAddressTail(scan, end))) {
      scan.ruleOut(k, Hint.noSurname);
      continue;
    }
    const hidden = hiddenNameEnd(text, end);
    if (hidden > end && isAnonymousTail(scan, hidden)) {
      candidates.propose('person', at, end, 'people/surname-mo', personClass('surname-mo')).note = 'anonymous';
      continue;
    }
    const alone = scan.runEnd[at] === end;
    if (!alone && !isAddressTail(scan, end)) continue;
    if (ADDRESS.has(document, end)) {
      if ((!alone && isOneWord(scan, at, end)) || (text[at] === '모' && hidesName(text, at))) continue;
      candidates.propose('person', at, end, 'people/surname-ssi', personClass('surname-ssi'));
    } else if (alone && (TITLE_BEHIND.has(document, end) || isStatus(scan, end + 1) || isFormerTitle(scan, end + 1))) {
      if (NOT_ALONE.has(text[at]!) || tellsTime(document, at) || isParticleOfMark(scan, at)) continue;
      const candidate = candidates.propose('person', at, end, 'people/surname-title', personClass('surname-title'));
      if (ALSO_DETERMINERS.has(text[at]!)) candidate.features.push(text[at] === '이' ? PERSON.determinerThis : PERSON.determiner);
      if (COUNTING.has(text[at]!) && isOccupationAt(scan, end + 1)) candidate.features.push(PERSON.determinerOccupation);
      if (text[at] === '이' && isOccupationAt(scan, end + 1)) candidate.features.push(PERSON.thisOccupation);
      if (nameFollowsTitle(scan, end + 1)) candidate.features.push(PERSON.nameFollows);
    }
  }
}

/** What 전 and 현 stand behind as words of status: 가온미술관 전 관장, 한빛시 현 시장. */
const BEHIND_BODY = numberFlags(['space-organization', 'space-suffix', 'space-title', 'space-place', 'space-country'].map(leftContextNumber));

/** Whether 전 or 현 says when somebody holds the title behind it: after a body, or after somebody's name (박모 전 대표, 탁 전 후보), before kin (전 부인). */
function tellsTime(document: NameDocument, at: number): boolean {
  const { scan } = document;
  const { text } = scan;
  if (text[at] !== '전' && text[at] !== '현') return false;
  if (BEHIND_BODY[document.left(at)] === 1 || ELDER_BEHIND.has(document, at + 1)) return true;
  if (text[at - 1] !== ' ') return false;
  return text[at - 2] === '모' || text[at - 2] === '씨' || isSurnameAlone(scan, at - 2);
}

/** Whether a syllable is the particle of what a mark or bracket closes before it: ‘가온’이 배우 도하윤과. */
function isParticleOfMark({ text }: Scan, at: number): boolean {
  if (at < 2 || !PARTICLES.has(text.charCodeAt(at))) return false;
  const cls = CLASS_OF[text.charCodeAt(at - 1)];
  if (cls === CharClass.latin || cls === CharClass.digit || cls === CharClass.close) return true;
  if (!CLOSING_MARKS.has(text.charCodeAt(at - 1))) return false;
  const inner = CLASS_OF[text.charCodeAt(at - 2)];
  return inner !== CharClass.space && inner !== CharClass.newline;
}

/** Marks that close, some of them open as well. */
const CLOSING_MARKS = new CharacterSet('’”\'"」』》〉');

/** Particles of one syllable that are surnames as well. */
const PARTICLES = new CharacterSet('이은도나로');

/** Whether a Hangul run is one syllable that is a surname: 탁 in 탁 전 후보. */
function isSurnameAlone({ text, runStart, runEnd }: Scan, at: number): boolean {
  return isSurname(text, at) && runStart[at] === at && runEnd[at] === at + 1;
}

/** Whether 모 hides the given name behind a surname or letter: 김 모 씨, K모 씨. */
function hidesName(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1;
  return CLASS_OF[text.charCodeAt(before)] === CharClass.latin || isSurname(text, before);
}

/** Whether a word of status stands at an offset, as a title does: 나 당선인, 탁 후보자. */
function isStatus(scan: Scan, start: number): boolean {
  const match = scan.text.charCodeAt(start - 1) === 32 ? scan.longestAt(start, Flag.status) : -1;
  return match >= 0 && scan.end[match]! - start > 1 && endsAsWord(scan, scan.end[match]!);
}

/** Rare surnames that count people, point at them or end a list before a title: 두 교수, 세 의원, 각 장관, 당 대표, 의원 등 7명. */
const NOT_ALONE = new Set('두세네각매총그등당본동타');

/** Surnames that are also words before a title: 전 국무총리, 현 대표, 한 시민, 이 의원, 각 장관. */
const ALSO_DETERMINERS = new Set('전현신고한이두주각제구매원양후간편');

/** 한 시민, 이 의원, 각 교수, 현 지도자, 유출 후 피해자: surnames that count, point or tell the time before what many people are. */
const COUNTING = new Set('한각전현후간편');

function isOccupationAt(scan: Scan, start: number): boolean {
  const match = scan.longestAt(start, Flag.title);
  const cls = match < 0 ? undefined : scan.firstEntryOf(match, 'title')?.attributes.get('class');
  return cls === 'occupation' || cls === 'role' || scan.text.startsWith('의원', start);
}

/** 전 국무총리 오도현: what looks like a surname is a status when a full name follows the title. */
function nameFollowsTitle(scan: Scan, titleStart: number): boolean {
  const match = scan.longestAt(titleStart, Flag.title);
  if (match < 0) return false;
  const start = scan.end[match]! + 1;
  if (scan.text[start - 1] !== ' ' || !isSurname(scan.text, start)) return false;
  // 전 부의장 박씨, 전 대표 강모(58)씨
  if (isAddressTail(scan, start + 1) || scan.text[start + 1] === '모') return true;
  return endsAsWord(scan, start + 3) && scan.runEnd[start]! >= start + 3 && givenOdds(scan.text, start + 1, start + 3) > -1;
}

/** The longest bracket behind a letter. */
const LONGEST_BRACKET = 16;

/** A씨, B(17)군, C 대표: a letter for an anonymized person. */
function proposeLetters(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (const at of scan.otherRuns) {
    // The letter behind & is a part of a firm's name: 나래울F&B 대표.
    if (!isLetter(text.charCodeAt(at)) || scan.runEnd[at] !== at + 1 || text[at - 1] === '&') continue;
    const end = hiddenNameEnd(text, at + 1);
    const hidden = end > at + 1 && isAnonymousTail(scan, end);
    let after = at + 1;
    if (text[after] === '(') {
      const close = indexWithin(text, ')', after, after + LONGEST_BRACKET);
      if (close > 0) after = close + 1;
    }
    if (text[after] === ' ') after++;
    const address = hidden || isAddressTail(scan, after);
    const bracketed = after > at + 2 && /^\((?:\d|여|남)/.test(text.slice(at + 1, at + 3));
    const titled = text[at + 1] === ' ' ? scan.longestAt(at + 2, Flag.title) >= 0 || isFormerTitle(scan, at + 2) : isTitleRun(scan, at + 1);
    if (!address && !bracketed && !titled) continue;
    const candidate = candidates.propose('person', at, at + 1, 'people/letter', personClass('letter'));
    candidate.note = 'anonymous';
    if (titled && !address) candidate.features.push(PERSON.roleAfter);
  }
}

/** A capital, or a consonant alone (ㄱ씨). */
function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0x3131 && code <= 0x314e);
}

/** K기자: whether a title fills the Hangul run at an offset but for its particle. */
function isTitleRun(scan: Scan, start: number): boolean {
  const match = scan.longestAt(start, Flag.title);
  return match >= 0 && scan.runStart[start] === start && endsAsWord(scan, scan.end[match]!);
}

/** 尹 대통령, 李대표, 朴 전 대통령. */
function proposeHanjaSurnames(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (const at of scan.otherRuns) {
    if (CLASS_OF[text.charCodeAt(at)] !== CharClass.hanja || scan.runEnd[at] !== at + 1) continue;
    if (!surnameOfHanja(text[at]!)) continue;
    const titleAt = text[at + 1] === ' ' ? at + 2 : at + 1;
    // Without a title behind it a Hanja is a country or a word: 韓, 獨, 前.
    if (scan.longestAt(titleAt, Flag.title) < 0 && !isFormerTitle(scan, titleAt)) continue;
    const candidate = candidates.propose('person', at, at + 1, 'people/hanja-surname', personClass('hanja-surname'));
    candidate.features.push(PERSON.roleAfter);
    if (scan.flagsBetween(at, at + 1) & (Flag.syllable | Flag.generic | Flag.status)) candidate.features.push(PERSON.alsoPlace);
  }
}

/** Surnames alone and letters. */
export function proposePartialNames(document: NameDocument): void {
  proposeSurnames(document);
  proposeLetters(document);
  proposeHanjaSurnames(document);
}
