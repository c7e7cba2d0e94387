/** What stands right before and right behind a span: the evidence that all name kinds share. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { CharClass, CLASS_OF } from '../text/characters';
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import { ATTACHED_FORMS, ATTACHED_NAMES, leftContextNumber, rightContextNumber } from './context-names';
import { CUES, headGroup } from './cue-words';
import { isCounter, keepLeftContext, keepRightContext } from './kept-contexts';
import { isMeasure, particleContext } from './particle-contexts';
import type { Scan } from './scan';
import { CharacterSet } from './tables';
import { DATE_WORDS, endsWith, VERB_ENDS } from './word-ends';

export { ATTACHED_FORMS, LEFT_CONTEXTS, leftContextNumber, RIGHT_CONTEXTS, rightContextNumber } from './context-names';

/** The same words with their indexes in {@link ATTACHED_NAMES}. */
const ATTACHED: WordTable = /* @__PURE__ */ new WordTable(
  [...ATTACHED_FORMS].flatMap(([name, words]) => words.map((word): [string, number] => [word, ATTACHED_NAMES.indexOf(name)])),
);

/** The longest of them. */
const LONGEST_ATTACHED = 3;

const R = (name: string): number => rightContextNumber(name);
const L = (name: string): number => leftContextNumber(name);

const RIGHT = {
  end: R('end'), openHangul: R('open-hangul'), openLatin: R('open-latin'), openDigit: R('open-digit'), openHanja: R('open-hanja'),
  openOther: R('open-other'), close: R('close'), quoteClose: R('quote-close'), comma: R('comma'), joint: R('joint'), stop: R('stop'),
  mark: R('mark'), latin: R('latin'), digit: R('digit'), hanja: R('hanja'), title: R('space-title'), status: R('space-status'), place: R('space-place'),
  organization: R('space-organization'), suffix: R('space-suffix'), role: R('space-role'), number: R('space-number'), measure: R('space-measure'), spaceLatin: R('space-latin'),
  spaceOpen: R('space-open'), spaceQuote: R('space-quote'), verb: R('space-verb'), hangul: R('space-hangul'), name: R('space-name'), address: R('space-address'), elder: R('space-elder'),
  particle: R('josa-none'), attached: R('attached-side'), attachedTitle: R('attached-title'), attachedSuffix: R('attached-suffix'), attachedNoun: R('attached-noun'),
  attachedVerb: R('attached-verb'), attachedOther: R('attached-other'), cue: R('cue-none'),
};

const LEFT = {
  start: L('start'), sentence: L('sentence'), open: L('open'), quoteOpen: L('quote-open'), close: L('close'), comma: L('comma'), joint: L('joint'),
  mark: L('mark'), inside: L('inside'), digit: L('digit'), title: L('space-title'), status: L('space-status'), place: L('space-place'),
  country: L('space-country'), organization: L('space-organization'), suffix: L('space-suffix'), date: L('space-date'), topic: L('space-topic'),
  subject: L('space-subject'), object: L('space-object'), genitive: L('space-genitive'), locative: L('space-locative'), comitative: L('space-comitative'),
  adnominal: L('space-adnominal'), connective: L('space-connective'), latin: L('space-latin'), spaceClose: L('space-close'), common: L('space-common'),
  hangul: L('space-hangul'), head: L('head-none'),
};

const QUOTES_OPEN = /* @__PURE__ */ new CharacterSet('“‘「『《〈"\'');
const QUOTES_CLOSE = /* @__PURE__ */ new CharacterSet('”’」』》〉"\'');

/** The first syllables of 하다 and 되다 behind a noun. */
const VERB_STARTS = /* @__PURE__ */ new CharacterSet('하되했됐한해');

/** The cue group of the word (Hangul run) that starts at an offset; without its particle where the stem is a cue word. */
function cueOfWord(scan: Scan, start: number): number {
  const { text, particles } = scan;
  const end = scan.runEnd[start]!;
  if (end - start > 8) return 0;
  const firstCut = Math.max(start + 1, end - 4);
  let group = 0;
  let state = ROOT;
  for (let at = start; at < end; ) {
    state = CUES.step(state, text.charCodeAt(at++));
    if (state === DEAD) return group;
    const found = CUES.at(state);
    if (found < 0) continue;
    if (at === end) return found;
    if (group === 0 && at >= firstCut && particles[at]! > 0) group = found;
  }
  return group;
}

/** Whether a match ends where a word can end: at its run's end or before a particle. */
export function endsAsWord(scan: Scan, end: number): boolean {
  return !(scan.particles[end]! < 0);
}

/** What is written onto a title: 교수팀, 대표측, 의원들. */
const BEHIND_TITLES = /* @__PURE__ */ new CharacterSet('팀측들');

/**
 * Where a title ends as a word that a match ends: its own end, or behind a word of status written onto it
 * (회장직무대행, 장관후보자); -1 where it does not. 팀, 측 and 들 may be written on.
 */
export function titleWordEnd(scan: Scan, match: number): number {
  const end = scan.end[match]!;
  if (endsAsWord(scan, end) || (BEHIND_TITLES.has(scan.text.charCodeAt(end)) && endsAsWord(scan, end + 1))) return end;
  const status = end - scan.start[match]! > 1 ? scan.longestAt(end, Flag.status) : -1;
  return status >= 0 && scan.end[status]! - end > 2 && endsAsWord(scan, scan.end[status]!) ? scan.end[status]! : -1;
}

/** Whether a span's last two or three syllables, and not the whole of it, are a common word: 신축공사, 표본조사. */
export function endsInCommonWord(scan: Scan, start: number, end: number): boolean {
  for (let at = end - 2; at >= end - 3 && at > start; at--) if (scan.flagsOfStretch(at, end) & Flag.common) return true;
  return false;
}

/** Whether a span is two common words of two syllables or more, written as one: 봉사활동, 이주아동. */
export function isCommonCompound(scan: Scan, start: number, end: number): boolean {
  for (let cut = start + 2; cut <= end - 2; cut++) if (scan.flagsOfStretch(start, cut) & scan.flagsOfStretch(cut, end) & Flag.common) return true;
  return false;
}

/** The number of what stands behind a span that ends at an offset. */
export function rightContext(scan: Scan, end: number): number {
  const { text } = scan;
  if (end >= text.length) return RIGHT.end;
  const cls = CLASS_OF[text.charCodeAt(end)]!;
  if (cls === CharClass.hangul) return attachedContext(scan, end);
  if (cls === CharClass.space) return spacedContext(scan, end + 1);
  const code = text.charCodeAt(end);
  if (cls === CharClass.open && !QUOTES_OPEN.has(code)) {
    const inner = CLASS_OF[text.charCodeAt(end + 1)];
    if (inner === CharClass.hangul) return RIGHT.openHangul;
    if (inner === CharClass.latin) return RIGHT.openLatin;
    if (inner === CharClass.digit) return RIGHT.openDigit;
    if (inner === CharClass.hanja) return RIGHT.openHanja;
    return RIGHT.openOther;
  }
  if (QUOTES_CLOSE.has(code)) return RIGHT.quoteClose;
  switch (cls) {
    case CharClass.newline:
      return RIGHT.end;
    case CharClass.close:
      return RIGHT.close;
    case CharClass.comma:
      return RIGHT.comma;
    case CharClass.joint:
      return RIGHT.joint;
    case CharClass.stop:
      return RIGHT.stop;
    case CharClass.latin:
      return RIGHT.latin;
    case CharClass.digit:
      return RIGHT.digit;
    case CharClass.hanja:
      return RIGHT.hanja;
    default:
      return RIGHT.mark;
  }
}

function attachedContext(scan: Scan, end: number): number {
  const { text } = scan;
  const particle = scan.particleAt(end);
  const runEnd = scan.runEnd[end]!;
  if (particle > 0) return particleContext(text, particle, runEnd);
  const attached = attachedForm(scan, end, runEnd);
  if (attached >= 0) return RIGHT.attached + attached;
  for (let m = scan.startFlags[end] === 0 ? -1 : scan.firstAt[end + 1]! - 1; m >= scan.firstAt[end]!; m--) {
    if (!endsAsWord(scan, scan.end[m]!)) continue;
    if (scan.flags[m]! & Flag.title) return RIGHT.attachedTitle;
    if (scan.flags[m]! & (Flag.organizationSuffix | Flag.placeSuffix)) return RIGHT.attachedSuffix;
    if (scan.flags[m]! & Flag.common) return RIGHT.attachedNoun;
  }
  if (VERB_STARTS.has(text.charCodeAt(end)) || endsWith(VERB_ENDS, text, end, runEnd)) return RIGHT.attachedVerb;
  return scan.commonTails[end] === 1 ? RIGHT.attachedNoun : RIGHT.attachedOther;
}

/** The longest form written onto a name at an offset that ends as a word, by its index in {@link ATTACHED_NAMES}; -1 for none. */
function attachedForm(scan: Scan, start: number, runEnd: number): number {
  const limit = Math.min(runEnd, start + LONGEST_ATTACHED);
  let longest = -1;
  let state = ROOT;
  for (let at = start; at < limit; ) {
    state = ATTACHED.step(state, scan.text.charCodeAt(at++));
    if (state === DEAD) break;
    const found = ATTACHED.at(state);
    if (found >= 0 && (at === runEnd || scan.particles[at]! > 0)) longest = found;
  }
  return longest;
}

const ADDRESSES = /* @__PURE__ */ new CharacterSet('씨군양');
const STATUSES = /* @__PURE__ */ new CharacterSet('전현');

function spacedContext(scan: Scan, start: number): number {
  const { text } = scan;
  if (start >= text.length) return RIGHT.end;
  if (CLASS_OF[text.charCodeAt(start)] !== CharClass.hangul) return spacedOther(scan, start);
  const context = nextWord(scan, start);
  keepRightContext(scan, start, context);
  return context;
}

/** What anything but Hangul behind a space is. */
function spacedOther(scan: Scan, start: number): number {
  const { text } = scan;
  const cls = CLASS_OF[text.charCodeAt(start)]!;
  if (cls === CharClass.digit) return isMeasure(text, start) ? RIGHT.measure : RIGHT.number;
  if (cls === CharClass.latin) return RIGHT.spaceLatin;
  if (QUOTES_OPEN.has(text.charCodeAt(start))) return RIGHT.spaceQuote;
  if (cls === CharClass.open) return RIGHT.spaceOpen;
  if (cls === CharClass.hanja) return scan.flagsBetween(start, start + 1) & Flag.status ? RIGHT.status : RIGHT.hanja;
  return RIGHT.mark;
}

/**
 * What a Hangul run is as the word behind a space. Nothing behind the run counts but for runs of one syllable, and for
 * words that begin with the run and go on behind it.
 */
function nextWord(scan: Scan, start: number): number {
  const { text } = scan;
  let best = 0;
  for (let m = scan.startFlags[start] === 0 ? -1 : scan.firstAt[start + 1]! - 1; m >= scan.firstAt[start]!; m--) {
    if (endsAsWord(scan, scan.end[m]!) || (scan.flags[m]! & Flag.title && titleWordEnd(scan, m) > 0)) best |= scan.flags[m]!;
  }
  const first = text.charCodeAt(start);
  if (ADDRESSES.has(first) && endsAsWord(scan, start + 1)) return RIGHT.address;
  if (STATUSES.has(first) && CLASS_OF[text.charCodeAt(start + 1)] === CharClass.space) return RIGHT.status;
  if (best & Flag.title) return RIGHT.title;
  if (best & Flag.address) return RIGHT.elder;
  const cue = cueOfWord(scan, start);
  if (cue) return RIGHT.cue + cue;
  if (best & Flag.status) return RIGHT.status;
  if (best & Flag.role) return RIGHT.role;
  if (best & (Flag.organization | Flag.generic)) return RIGHT.organization;
  if (best & Flag.organizationSuffix) return RIGHT.suffix;
  if (best & PLACE_FLAGS) return RIGHT.place;
  if (best & Flag.figure) return RIGHT.name;
  return endsWith(VERB_ENDS, text, start, scan.runEnd[start]!) ? RIGHT.verb : RIGHT.hangul;
}

/** The number of what stands before a span that starts at an offset. */
export function leftContext(scan: Scan, start: number): number {
  const { text } = scan;
  if (start === 0) return LEFT.start;
  const code = text.charCodeAt(start - 1);
  const cls = CLASS_OF[code]!;
  if (cls === CharClass.newline) return LEFT.start;
  if (cls === CharClass.space) return previousWord(scan, start - 1);
  if (QUOTES_OPEN.has(code)) return LEFT.quoteOpen;
  if (cls === CharClass.open) return LEFT.open;
  if (cls === CharClass.close || QUOTES_CLOSE.has(code)) return LEFT.close;
  if (cls === CharClass.comma) return LEFT.comma;
  if (cls === CharClass.joint) return LEFT.joint;
  if (cls === CharClass.digit) return LEFT.digit;
  return cls >= CharClass.hangul && cls <= CharClass.hanja ? LEFT.inside : LEFT.mark;
}

const DATE_UNITS = /* @__PURE__ */ new CharacterSet('일월년시분');

/** Whether a word that ends at an offset tells a day or time: 15일, 지난해. */
function isDateWord(text: string, end: number): boolean {
  if (DATE_UNITS.has(text.charCodeAt(end - 1)) && CLASS_OF[text.charCodeAt(end - 2)] === CharClass.digit) return true;
  return endsWith(DATE_WORDS, text, 0, end);
}

function previousWord(scan: Scan, end: number): number {
  const { text } = scan;
  if (end === 0) return LEFT.start;
  const cls = CLASS_OF[text.charCodeAt(end - 1)]!;
  if (cls === CharClass.stop || cls === CharClass.newline) return LEFT.sentence;
  if (cls === CharClass.comma) return LEFT.comma;
  if (cls === CharClass.joint) return LEFT.joint;
  if (cls === CharClass.close || QUOTES_CLOSE.has(text.charCodeAt(end - 1))) return LEFT.spaceClose;
  if (cls === CharClass.latin) return LEFT.latin;
  if (cls === CharClass.digit) return LEFT.digit;
  if (cls !== CharClass.hangul) return LEFT.mark;
  const start = scan.runStart[end - 1]!;
  const context = previousRun(scan, start, end);
  keepLeftContext(scan, start, context);
  return context;
}

/** What a Hangul run is as the word before a space. Nothing before the run counts but a digit, and for runs of one syllable. */
function previousRun(scan: Scan, start: number, end: number): number {
  const { text } = scan;
  const head = headGroup(text, start, end);
  if (head > 0) return LEFT.head + head;
  if (isCounter(text, start)) return isDateWord(text, end) ? LEFT.date : endingContext(text, start, end, 0);
  let flags = 0;
  for (let m = scan.endFlags[end] === 0 ? scan.count : scan.firstAt[Math.max(start, end - 6)]!; m < scan.firstAt[end]!; m++) {
    if (scan.end[m] === end && (scan.start[m] === start || scan.flags[m]! & (Flag.title | Flag.organizationSuffix))) flags |= scan.flags[m]!;
  }
  if (flags & Flag.title) return LEFT.title;
  if (flags & Flag.status) return LEFT.status;
  if (flags & Flag.country) return LEFT.country;
  if (flags & (Flag.organization | Flag.generic)) return LEFT.organization;
  if (flags & PLACE_FLAGS) return LEFT.place;
  if (flags & Flag.organizationSuffix) return LEFT.suffix;
  if (isDateWord(text, end)) return LEFT.date;
  return endingContext(text, start, end, flags);
}

/** Last syllables of verbs and adjectives before a noun, as far as they tell one: 터뜨린, 태어난, 맡은. */
const VERBS_BEFORE_NOUNS =
  '뜨린 트린 버린 올린 알린 열린 걸린 풀린 몰린 달린 팔린 내린 누린 때린 그린 살린 꾸린 노린 들린 밀린 실린 불린 벌인 모인 보인 높인 숨진 던진 가진 빠진 어진 아진 러진 려진 커진 터진 퍼진 ' +
  '이룬 거둔 앞둔 나눈 치른 오른 부른 따른 지른 마친 펼친 걸친 그친 다친 끼친 비친 외친 합친 놓친 훔친 떨친 시킨 으킨 지킨 러난 어난 떠난 만난 끝난 나온 아온 어온 해온 져온 이긴 남긴 넘긴 숨긴 맡긴 챙긴 옮긴 ' +
  '만든 보낸 지낸 끝낸 꺼낸 러낸 펴낸 해낸 나선 어선 앞선 밝힌 잡힌 꼽힌 뽑힌 막힌 갇힌 적힌 받은 맡은 찾은 잡은 입은 얻은 넣은 뽑은 꼽은 꺾은 죽은 앉은 겪은 같은 많은 작은 좋은 높은 낮은 젊은 늦은 맞은 남은 적은 넘은 했던 었던 았던 였던 이던 하던 되던';

/** What the last syllables of a word say of its part in the sentence: the context of each, and of -는 behind a verb's stem. */
const ENDINGS: WordTable = /* @__PURE__ */ new WordTable(
  (
    [
      ['에서 에게 에', LEFT.locative],
      ['의', LEFT.genitive],
      ['하는 되는 있는 없는 한 된 인 던 할 운', LEFT.adnominal],
      [VERBS_BEFORE_NOUNS, LEFT.adnominal],
      ['은 는', LEFT.topic],
      ['을 를', LEFT.object],
      ['이 가', LEFT.subject],
      ['과 와', LEFT.comitative],
      ['고 며 서 해 면 로 지', LEFT.connective],
    ] as const
  ).flatMap(([endings, context]) => endings.split(' ').map((ending): [string, number] => [ending, context])),
  true,
);

function endingContext(text: string, start: number, end: number, flags: number): number {
  if (flags & Flag.common) return LEFT.common;
  if (end - start < 2) return LEFT.hangul;
  const last = ENDINGS.step(ROOT, text.charCodeAt(end - 1));
  if (last === DEAD) return LEFT.hangul;
  const two = ENDINGS.at(ENDINGS.step(last, text.charCodeAt(end - 2)));
  if (two >= 0) return two;
  const one = ENDINGS.at(last);
  return one >= 0 ? one : LEFT.hangul;
}
