/** What stands right before and right behind a span: the evidence that all name kinds share. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { CharClass, CLASS_OF } from '../text/characters';
import { CUE_GROUPS, cueGroup, HEAD_GROUPS, headGroup } from './cue-words';
import type { Scan } from './scan';

const PARTICLE_NAMES = 'none topic subject object genitive locative source dative comitative direction also only range copula quoting comparison vocative according'.split(' ');

const ATTACHED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    side: '측 쪽',
    address: '씨 군 양 님 옹 여사',
    derivative: '산 인 어 식 계 제 발 행 형 풍 파 판 전 권 호 용 급 령 화 적 성 별 간 내 외 상 하 측근 팀 당 제품 사람 인들 계의',
    plural: '들',
    locative: '시내 지역 인근 일대 현지 앞바다 내',
    acting: '역 분',
  }).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
);

const ATTACHED_NAMES = ['side', 'address', 'derivative', 'plural', 'locative', 'acting', 'title', 'suffix', 'noun', 'verb', 'other'];

/** All right contexts, by number. */
export const RIGHT_CONTEXTS: readonly string[] = [
  'end',
  'open-hangul',
  'open-latin',
  'open-digit',
  'open-hanja',
  'open-other',
  'close',
  'quote-close',
  'comma',
  'joint',
  'stop',
  'mark',
  'latin',
  'digit',
  'hanja',
  'space-title',
  'space-status',
  'space-name',
  'space-place',
  'space-organization',
  'space-suffix',
  'space-role',
  'space-number',
  'space-latin',
  'space-open',
  'space-verb',
  'space-hangul',
  'space-address',
  ...PARTICLE_NAMES.map((name) => `josa-${name}`),
  ...ATTACHED_NAMES.map((name) => `attached-${name}`),
  ...CUE_GROUPS.map((name) => `cue-${name}`),
];

/** All left contexts, by number. */
export const LEFT_CONTEXTS: readonly string[] = [
  'start',
  'sentence',
  'open',
  'quote-open',
  'close',
  'comma',
  'joint',
  'mark',
  'inside',
  'digit',
  'space-title',
  'space-status',
  'space-place',
  'space-country',
  'space-organization',
  'space-suffix',
  'space-date',
  'space-topic',
  'space-subject',
  'space-object',
  'space-genitive',
  'space-locative',
  'space-comitative',
  'space-adnominal',
  'space-connective',
  'space-latin',
  'space-close',
  'space-common',
  'space-hangul',
  ...HEAD_GROUPS.map((name) => `head-${name}`),
];

const rightNumber = new Map(RIGHT_CONTEXTS.map((name, index) => [name, index]));
const leftNumber = new Map(LEFT_CONTEXTS.map((name, index) => [name, index]));

/** The number of a right context by name. */
export function rightContextNumber(name: string): number {
  return rightNumber.get(name)!;
}

/** The number of a left context by name. */
export function leftContextNumber(name: string): number {
  return leftNumber.get(name)!;
}

const R = (name: string): number => rightContextNumber(name);
const L = (name: string): number => leftContextNumber(name);

const RIGHT = {
  end: R('end'), openHangul: R('open-hangul'), openLatin: R('open-latin'), openDigit: R('open-digit'), openHanja: R('open-hanja'),
  openOther: R('open-other'), close: R('close'), quoteClose: R('quote-close'), comma: R('comma'), joint: R('joint'), stop: R('stop'),
  mark: R('mark'), latin: R('latin'), digit: R('digit'), hanja: R('hanja'), title: R('space-title'), status: R('space-status'), place: R('space-place'),
  organization: R('space-organization'), suffix: R('space-suffix'), role: R('space-role'), number: R('space-number'), spaceLatin: R('space-latin'),
  spaceOpen: R('space-open'), verb: R('space-verb'), hangul: R('space-hangul'), name: R('space-name'), address: R('space-address'),
  particle: R('josa-none'), attachedTitle: R('attached-title'), attachedSuffix: R('attached-suffix'), attachedNoun: R('attached-noun'),
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

const QUOTES_OPEN = '“‘「『《〈"\'';
const QUOTES_CLOSE = '”’」』》〉"\'';

/** Last syllables of inflected verbs, as far as they tell one from a noun. */
const VERB_END = /(?:했|됐|렸|졌|었|았|였|겠|한|된|될|할|하는|되는|하고|하며|되고|되며|하면|해서|돼|해|다)$/;

/** The word (Hangul run) that starts at an offset, without its particle where the stem is a word: as the cue tables hold it. */
function cueOfWord(scan: Scan, start: number): number {
  const end = scan.runEnd[start]!;
  const length = end - start;
  if (length > 8) return 0;
  const whole = cueGroup(scan.text.slice(start, end));
  if (whole) return whole;
  for (let cut = Math.max(start + 1, end - 4); cut < end; cut++) {
    if (scan.particleAt(cut) > 0) {
      const group = cueGroup(scan.text.slice(start, cut));
      if (group) return group;
    }
  }
  return 0;
}

/** Whether a match ends where a word can end: at its run's end or before a particle. */
export function endsAsWord(scan: Scan, end: number): boolean {
  return end >= scan.text.length || CLASS_OF[scan.text.charCodeAt(end)] !== CharClass.hangul || scan.particleAt(end) > 0;
}

/** The number of what stands behind a span that ends at an offset. */
export function rightContext(scan: Scan, end: number): number {
  const { text } = scan;
  if (end >= text.length) return RIGHT.end;
  const cls = CLASS_OF[text.charCodeAt(end)]!;
  if (cls === CharClass.hangul) return attachedContext(scan, end);
  if (cls === CharClass.space) return spacedContext(scan, end + 1);
  const ch = text[end]!;
  if (cls === CharClass.open && !QUOTES_OPEN.includes(ch)) {
    const inner = CLASS_OF[text.charCodeAt(end + 1)];
    if (inner === CharClass.hangul) return RIGHT.openHangul;
    if (inner === CharClass.latin) return RIGHT.openLatin;
    if (inner === CharClass.digit) return RIGHT.openDigit;
    if (inner === CharClass.hanja) return RIGHT.openHanja;
    return RIGHT.openOther;
  }
  if (QUOTES_CLOSE.includes(ch)) return RIGHT.quoteClose;
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
  if (particle > 0) return RIGHT.particle + particle;
  const runEnd = scan.runEnd[end]!;
  for (let cut = Math.min(runEnd, end + 3); cut > end; cut--) {
    const attached = ATTACHED.get(text.slice(end, cut));
    if (attached && (cut === runEnd || scan.particleAt(cut) > 0)) return R(`attached-${attached}`);
  }
  for (let m = scan.firstAt[end + 1]! - 1; m >= scan.firstAt[end]!; m--) {
    if (!endsAsWord(scan, scan.end[m]!)) continue;
    if (scan.flags[m]! & Flag.title) return RIGHT.attachedTitle;
    if (scan.flags[m]! & (Flag.organizationSuffix | Flag.placeSuffix)) return RIGHT.attachedSuffix;
    if (scan.flags[m]! & Flag.common) return RIGHT.attachedNoun;
  }
  const rest = text.slice(end, runEnd);
  const first = rest[0]!;
  if (first === '하' || first === '되' || first === '했' || first === '됐' || first === '한' || first === '해' || VERB_END.test(rest)) return RIGHT.attachedVerb;
  return scan.flagsOf(rest) & Flag.common ? RIGHT.attachedNoun : RIGHT.attachedOther;
}

function spacedContext(scan: Scan, start: number): number {
  const { text } = scan;
  if (start >= text.length) return RIGHT.end;
  const cls = CLASS_OF[text.charCodeAt(start)]!;
  if (cls === CharClass.digit) return RIGHT.number;
  if (cls === CharClass.latin) return RIGHT.spaceLatin;
  if (cls === CharClass.open) return RIGHT.spaceOpen;
  if (cls === CharClass.hanja) return scan.flagsBetween(start, start + 1) & Flag.status ? RIGHT.status : RIGHT.hanja;
  if (cls !== CharClass.hangul) return RIGHT.mark;
  let best = 0;
  for (let m = scan.firstAt[start + 1]! - 1; m >= scan.firstAt[start]!; m--) {
    if (endsAsWord(scan, scan.end[m]!)) best |= scan.flags[m]!;
  }
  const first = text[start]!;
  const next = CLASS_OF[text.charCodeAt(start + 1)]!;
  if ((first === '씨' || first === '군' || first === '양') && (next !== CharClass.hangul || scan.particleAt(start + 1) > 0)) return RIGHT.address;
  if ((first === '전' || first === '현') && next === CharClass.space) return RIGHT.status;
  if (best & Flag.title) return RIGHT.title;
  const cue = cueOfWord(scan, start);
  if (cue) return RIGHT.cue + cue;
  if (best & Flag.status) return RIGHT.status;
  if (best & Flag.role) return RIGHT.role;
  if (best & (Flag.organization | Flag.generic)) return RIGHT.organization;
  if (best & Flag.organizationSuffix) return RIGHT.suffix;
  if (best & PLACE_FLAGS) return RIGHT.place;
  if (best & Flag.figure) return RIGHT.name;
  return VERB_END.test(text.slice(Math.max(start, scan.runEnd[start]! - 3), scan.runEnd[start]!)) ? RIGHT.verb : RIGHT.hangul;
}

/** The number of what stands before a span that starts at an offset. */
export function leftContext(scan: Scan, start: number): number {
  const { text } = scan;
  if (start === 0) return LEFT.start;
  const ch = text[start - 1]!;
  const cls = CLASS_OF[text.charCodeAt(start - 1)]!;
  if (cls === CharClass.newline) return LEFT.start;
  if (cls === CharClass.space) return previousWord(scan, start - 1);
  if (QUOTES_OPEN.includes(ch)) return LEFT.quoteOpen;
  if (cls === CharClass.open) return LEFT.open;
  if (cls === CharClass.close || QUOTES_CLOSE.includes(ch)) return LEFT.close;
  if (cls === CharClass.comma) return LEFT.comma;
  if (cls === CharClass.joint) return LEFT.joint;
  if (cls === CharClass.digit) return LEFT.digit;
  return cls >= CharClass.hangul && cls <= CharClass.hanja ? LEFT.inside : LEFT.mark;
}

const DATE_WORD = /(?:\d(?:일|월|년|시|분)|이날|전날|지난해|올해|최근|오전|오후|당시|지난달|이달|내년)$/;

function previousWord(scan: Scan, end: number): number {
  const { text } = scan;
  if (end === 0) return LEFT.start;
  const cls = CLASS_OF[text.charCodeAt(end - 1)]!;
  if (cls === CharClass.stop || cls === CharClass.newline) return LEFT.sentence;
  if (cls === CharClass.comma) return LEFT.comma;
  if (cls === CharClass.joint) return LEFT.joint;
  if (cls === CharClass.close || QUOTES_CLOSE.includes(text[end - 1]!)) return LEFT.spaceClose;
  if (cls === CharClass.latin) return LEFT.latin;
  if (cls === CharClass.digit) return LEFT.digit;
  if (cls !== CharClass.hangul) return LEFT.mark;
  const start = scan.runStart[end - 1]!;
  const word = text.slice(start, end);
  const head = headGroup(word);
  if (head) return LEFT.head + head;
  let flags = 0;
  for (let m = scan.firstAt[Math.max(start, end - 6)]!; m < scan.firstAt[end]!; m++) {
    if (scan.end[m] === end && (scan.start[m] === start || scan.flags[m]! & (Flag.title | Flag.organizationSuffix))) flags |= scan.flags[m]!;
  }
  if (flags & Flag.title) return LEFT.title;
  if (flags & Flag.status) return LEFT.status;
  if (flags & Flag.country) return LEFT.country;
  if (flags & (Flag.organization | Flag.generic)) return LEFT.organization;
  if (flags & PLACE_FLAGS) return LEFT.place;
  if (flags & Flag.organizationSuffix) return LEFT.suffix;
  if (DATE_WORD.test(text.slice(Math.max(0, end - 4), end))) return LEFT.date;
  return endingContext(word, flags);
}

function endingContext(word: string, flags: number): number {
  const last = word[word.length - 1]!;
  const two = word.slice(-2);
  if (word.length > 1 && !(flags & Flag.common)) {
    if (two === '에서' || two === '에게' || last === '에') return LEFT.locative;
    if (last === '의') return LEFT.genitive;
    if (last === '은' || last === '는') return two === '하는' || two === '되는' || two === '있는' || two === '없는' ? LEFT.adnominal : LEFT.topic;
    if (last === '을' || last === '를') return LEFT.object;
    if (last === '이' || last === '가') return LEFT.subject;
    if (last === '과' || last === '와') return LEFT.comitative;
    if (last === '한' || last === '된' || last === '인' || last === '던' || last === '할' || last === '운') return LEFT.adnominal;
    if (last === '고' || last === '며' || last === '서' || last === '해' || last === '면' || last === '로' || last === '지') return LEFT.connective;
  }
  return flags & Flag.common ? LEFT.common : LEFT.hangul;
}
