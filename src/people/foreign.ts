/** Foreign names of one to four words, and stage or single names beside a cue. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { LeftContextSet, RightContextSet } from '../engine/context-sets';
import { endsAsWord, endsInCommonWord, leftContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { endsWith, SURE_VERB_ENDS, VERBALIZERS } from '../engine/word-ends';
import { CharClass, CLASS_OF } from '../text/characters';
import { Hint } from '../engine/word-forms';
import { PERSON, PERSON_EVIDENCE, PERSON_TABLE, personClass } from './evidence';
import { isGroup, memberBehind } from './members';
import { standsBehindRealName } from './real-names';
import { roleRoom } from './room';
import { endsInParticle, isNew, reconsiderFullName, wordEvidence } from './propose';
import { VIETNAMESE } from './vietnamese';
import { givenStep } from '../engine/given-names';
import { CharacterSet, numberFlags } from '../engine/tables';
import { foreignOdds, isSurname } from '../engine/name-syllables';

const SPACE = 32;

interface ForeignWord {
  start: number;
  end: number;
  odds: number;
  known: boolean;
  /** It is also an organization, a title or a common noun. */
  other: boolean;
}

const FOREIGN = personClass('foreign');
const FOREIGN_WORDS = personClass('foreign-words');
const SINGLE_NAME = personClass('single-name');

const BLOCKING = Flag.placeSuffix | Flag.common | Flag.title | Flag.address | Flag.organization | Flag.generic | Flag.role | Flag.status | Flag.notName | PLACE_FLAGS;

/** Words that join the parts of names: 응우옌 반 히에우, 루트비히 판 베토벤. */
const NAME_PARTICLES = new Set('반 판 폰 드 데 디 빈 알 엘 이븐 르 라 다 두 도스 델 벤 티 오 맥'.split(' '));

/** First names of one syllable, which the lexicon does not hold: 장 폴, 존 하퍼. */
const SHORT_FIRST_NAMES = new Set('장존앤짐톰벤잭쥘얀닉론샘맷켄척휴팻');

/** The same that are nouns as well: before a last name that is known. */
const SHORT_FIRST_NOUNS = new Set('돈팀칼밥폴딘빌댄');

/** Last names of one syllable, behind a known first one: 조던 힐, 케빈 영. */
const SHORT_LAST_NAMES = new Set('힐영홀월람킹쿡웡싱칸커헐튠콜벨딘');

/**
 * Words of one syllable that stand before others like a first name: nouns, determiners and adverbs (할 바 있지만, 더 말하면),
 * and particles that a closing mark parts from their word (‘가온’로 데뷔한).
 */
const NO_FIRST_NAMES = new Set('바더이그저한두세네몇첫총각매전현본양새온갖제꼭잘못안덜또왜늘곧막참다딱수것데줄채척듯뿐만때곳점중등간후시차건측로은는을를의에도와과');

/** Surnames that are other words behind a name: 에릭 전 의장, 헨리 씨. */
const NO_LAST_NAMES = new Set('전현이한두양군공옹편후간시');

/** Whether an unknown last word is inflected or a plural: 있지만, 데뷔한, 지지자들. */
function isInflected(scan: Scan, start: number, end: number): boolean {
  const { text } = scan;
  if (end - start < 3) return false;
  return text[end - 1] === '들' || endsWith(SURE_VERB_ENDS, text, start, end) || (VERBALIZERS.has(text.charCodeAt(end - 1)) && (scan.flagsBetween(start, end - 1) & Flag.common) !== 0);
}

function isParticle(text: string, { start, end }: ForeignWord): boolean {
  return end - start < 3 && NAME_PARTICLES.has(text.slice(start, end));
}

/** Whether a syllable is a first or last name by where it stands. */
function isShortName({ text, startFlags, runStart, runEnd }: Scan, start: number, end: number, isFirst: boolean, afterKnown: boolean): boolean {
  const syllable = text[start]!;
  if (!isFirst) return afterKnown && runStart[start] === start && SHORT_LAST_NAMES.has(syllable);
  if (SHORT_FIRST_NAMES.has(syllable)) return true;
  return SHORT_FIRST_NOUNS.has(syllable) && runEnd[start] === end && text.charCodeAt(end) === SPACE && (startFlags[end + 1]! & Flag.foreignName) !== 0;
}

/** How foreign a first word has to sound for the next to follow it on less. */
const CLEARLY_FOREIGN = 1;

/** The word from `start` to `end` when it may be part of a foreign name; words of other kinds and sounds are none. */
function wordAt(scan: Scan, start: number, end: number, isFirst: boolean, afterKnown: boolean, surnameMayFollow: boolean): ForeignWord | undefined {
  const flags = scan.flagsBetween(start, end);
  const joins = afterKnown && end - start < 3 && NAME_PARTICLES.has(scan.text.slice(start, end));
  // 브라이언 최, 재스민 길: a foreign given name and a Korean surname.
  if (surnameMayFollow && end - start === 1 && isSurname(scan.text, start) && scan.runStart[start] === start && endsAsWord(scan, end)) return { start, end, odds: 0, known: true, other: false };
  const known = (flags & Flag.foreignName) !== 0 || joins || (end - start === 1 && isShortName(scan, start, end, isFirst, afterKnown));
  const blocking = flags & BLOCKING;
  const other = blocking !== 0 && blocking !== Flag.foreignPlace;
  // 호르헤 발디비아, 메흐메트 아이딘: many family names are cities as well.
  if (blocking !== 0 && !known && !(afterKnown && !other)) return undefined;
  if (!known && (isFirst ? end - start === 1 && NO_FIRST_NAMES.has(scan.text[start]!) : isInflected(scan, start, end))) return undefined;
  const odds = foreignOdds(scan.text, start, end);
  const least = end - start === 1 ? 0.2 : afterKnown ? -1.2 : -0.01;
  return known || odds > least ? { start, end, odds, known, other } : undefined;
}

/**
 * Proposes the words before with each last word that the run at an offset can be: one for each cut that ends as a word.
 *
 * @returns the whole run as a word, when it sounds foreign by itself and is short
 */
function proposeLast(document: NameDocument, words: readonly ForeignWord[], start: number, run: number): ForeignWord | undefined {
  const { scan } = document;
  const afterInitials = words.length > 0 && areInitials(scan.text, words[0]!);
  const afterKnown = words.length > 0 && !afterInitials && (words[0]!.known || words[0]!.odds > CLEARLY_FOREIGN);
  const surnameMayFollow = words.length === 1 && !afterInitials && words[0]!.known && words[0]!.end - words[0]!.start > 1 && scan.text[start - 1] === ' ' && !NO_LAST_NAMES.has(scan.text[start]!) && !NO_FIRST_NAMES.has(scan.text[start]!);
  const runEnd = scan.runEnd[start]!;
  let whole: ForeignWord | undefined;
  let possible = false;
  // 우크라이나, 베테랑: a word that ends like one with a particle is no name cut short.
  const flags = scan.flagsBetween(start, runEnd);
  if ((flags & BLOCKING) !== 0 && (flags & Flag.foreignName) === 0 && !wordAt(scan, start, runEnd, words.length === 0, afterKnown, surnameMayFollow)) {
    if (words.length === 0) scan.ruleOut(run, Hint.noForeignStart);
    return undefined;
  }
  for (let end = Math.min(runEnd, start + 8); end > start; end--) {
    if (!endsAsWord(scan, end) && !ATTACHED.has(document, end)) continue;
    const last = wordAt(scan, start, end, words.length === 0, afterKnown, surnameMayFollow);
    if (!last) continue;
    possible = true;
    // 마리아 다 실바: no name ends with what joins its parts.
    if (words.length === 0 || !isParticle(scan.text, last)) propose(document, words, last);
    if (end === runEnd && end - start < 8 && (last.known || !afterKnown || last.odds > 0)) whole = last;
  }
  if (!possible && words.length === 0) scan.ruleOut(run, Hint.noForeignStart);
  return whole;
}

const STOP = 46;

const ATTACHED = new RightContextSet(['attached-address', 'attached-title', 'attached-plural']);

/** 존 F. 해리슨: a capital and a full stop between the words of a name. */
const INITIAL = /^ [A-Z]\. ?/;

/** Initials written onto the first word of a name or before it: B.하워드, J.R. 하퍼; where they begin, the word's own start where none stand. */
function initialsBefore({ text }: Scan, start: number): number {
  let at = text.charCodeAt(start - 1) === SPACE ? start - 1 : start;
  let count = 0;
  while (count < 2 && text.charCodeAt(at - 1) === STOP && isCapital(text.charCodeAt(at - 2))) {
    at -= 2;
    count++;
  }
  const before = CLASS_OF[text.charCodeAt(at - 1)];
  const free = at === 0 || (before !== CharClass.latin && before !== CharClass.digit && before !== CharClass.hangul);
  // 비타민 C. 하퍼는: behind a space a single capital may end a sentence.
  return free && count > (text.charCodeAt(start - 1) === SPACE ? 1 : 0) ? at : start;
}

/** Whether a word is the initials that a name begins with. */
function areInitials(text: string, { start }: ForeignWord): boolean {
  return isCapital(text.charCodeAt(start));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function nextWordStart(scan: Scan, end: number): number {
  const { text } = scan;
  const initial = text.charCodeAt(end + 2) === STOP ? INITIAL.exec(text.slice(end, end + 4)) : null;
  if (initial) return CLASS_OF[text.charCodeAt(end + initial[0].length)] === CharClass.hangul ? end + initial[0].length : -1;
  const at = text[end] === ' ' || text[end] === '·' || text[end] === '-' ? end + 1 : -1;
  return at > 0 && CLASS_OF[text.charCodeAt(at)] === CharClass.hangul ? at : -1;
}

function propose(document: NameDocument, before: readonly ForeignWord[], last: ForeignWord): void {
  const { scan, candidates } = document;
  const start = before.length > 0 ? before[0]!.start : last.start;
  const { end } = last;
  if (end - start < 2) return;
  const [first] = before;
  if (first && isMember(document, first)) return;
  if (first && !first.known && NO_FIRST[document.left(before[1]?.start ?? last.start)] === 1) return;
  let letters = end - last.start;
  let odds = last.odds * letters;
  let known = last.known ? 1 : 0;
  let { other } = last;
  for (let k = 0; k < before.length; k++) {
    const word = before[k]!;
    if (word.known) known++;
    if (areInitials(scan.text, word)) continue;
    letters += word.end - word.start;
    odds += word.odds * (word.end - word.start);
    if (word.other) other = true;
  }
  const step = Math.round((odds / letters) * 2) + 4;
  const sounds = before.length > 0 ? PERSON.foreignMany : PERSON.foreign;
  const sound = sounds[Math.max(0, Math.min(sounds.length - 1, step))]!;
  const count = PERSON.foreignWords[Math.min(before.length + 1, 4)]!;
  const knowns = PERSON.foreignKnown[Math.min(known, 4)]!;
  const many = before.length > 0;
  const cls = many ? FOREIGN_WORDS : FOREIGN;
  const weights = PERSON_TABLE.ready();
  const own = weights[sound]! + weights[count]! + weights[knowns]! + roleRoom(scan, start, end, weights);
  const isFirst = isNew(document, start, end);
  if (!isFirst && candidates.find('person', start, end)!.rule === VIETNAMESE) return;
  if (isFirst && PERSON_EVIDENCE.isHopeless(document, 'people/foreign', cls, start, end, own)) return;
  const candidate = candidates.propose('person', start, end, 'people/foreign', cls);
  candidate.features.push(sound, count, knowns);
  if (before.some((word) => !word.known && endsInParticle(scan, word.start, word.end) && !endsAsName(scan, word.end))) candidate.features.push(PERSON.particleInside);
  if (!last.known && endsInParticle(scan, last.start, end)) candidate.features.push(PERSON.foreignEndsInParticle);
  if (before.length > 0 && before.some((word) => scan.text[word.end] === '·')) candidate.features.push(PERSON.foreignJoined);
  if (first && !first.known) candidate.features.push(PERSON.firstWord[document.left(before[1]?.start ?? last.start)]!);
  // 나카자와 유미코: the last word alone is no Korean full name.
  const inner = before.length > 0 ? candidates.find('person', last.start, end) : undefined;
  if (inner && !inner.features.includes(PERSON.insideForeign)) inner.features.push(PERSON.insideForeign);
  if (last.known || (last.odds > 0 && !endsInParticle(scan, last.start, end))) for (const word of before) {
    const shorter = candidates.find('person', start, word.end);
    if (shorter && !shorter.features.includes(PERSON.longerForeign)) shorter.features.push(PERSON.longerForeign);
  }
  if (before.length === 0) {
    reconsiderFullName(document, start, end);
    if (isFirst) wordEvidence(scan, candidate);
  }
  else if (other) candidate.features.push(PERSON.foreignOther);
}

/** 은하소년단 가온: a group before its member is no first name. */
function isMember({ candidates, scan }: NameDocument, { start, end }: ForeignWord): boolean {
  if (!(scan.flagsBetween(start, end) & Flag.figure)) return false;
  const first = candidates.find('person', start, end);
  return first !== undefined && isGroup(first);
}

/** Particles that names end with as well: 크리스티나, 파블로, 페르난도. */
const NAME_ENDS = new CharacterSet('나로도');

/** Whether a first word ends like a name, and not in a longer particle: 페르난도, but not 뒤에도. */
function endsAsName(scan: Scan, end: number): boolean {
  return NAME_ENDS.has(scan.text.charCodeAt(end - 1)) && !(scan.particleAt(end - 2) > 0);
}

/** What an unknown first word is none of a name as: 터뜨린 로페스, 인터뷰에서 로페스. */
const NO_FIRST = numberFlags(['space-adnominal', 'space-locative', 'space-topic', 'space-object', 'head-said-of'].map(leftContextNumber));

/** Never added to. */
const NO_WORDS: ForeignWord[] = [];

/** 앤 코헨, 장 폴 뒤랑, 대니얼 하퍼, 멜라니. */
function proposeForeign(document: NameDocument): void {
  const { scan } = document;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const at = scan.hangulRuns[k]!;
    if (scan.isRuledOut(k, Hint.noForeignStart)) continue;
    const initials = scan.text.charCodeAt(at - 1) === STOP || scan.text.charCodeAt(at - 2) === STOP ? initialsBefore(scan, at) : at;
    let words: ForeignWord[] = initials < at ? [{ start: initials, end: at, odds: 0, known: true, other: false }] : NO_WORDS;
    let start = at;
    while (words.length < 4 && start >= 0) {
      const whole = proposeLast(document, words, start, k);
      if (!whole) break;
      if (words === NO_WORDS) words = [whole];
      else words.push(whole);
      start = nextWordStart(scan, whole.end);
    }
  }
}

/** The least odds of an unknown word before a known last name. */
const LEAST_BEFORE_KNOWN = -1.5;

/** The word before a run, in the text, when it may be a first name that no list knows and that sounds like no other: 로비나 하퍼. */
function unknownBefore(scan: Scan, at: number): ForeignWord | undefined {
  const { text } = scan;
  if (text.charCodeAt(at - 1) !== 32 || CLASS_OF[text.charCodeAt(at - 2)] !== CharClass.hangul) return undefined;
  const start = scan.runStart[at - 2]!;
  const end = at - 1;
  const length = end - start;
  if (length < 2 || length > 5 || scan.flagsBetween(start, end) & (BLOCKING | Flag.foreignName) || isInflected(scan, start, end)) return undefined;
  if (endsInParticle(scan, start, end) || endsInCommonWord(scan, start, end)) return undefined;
  const odds = foreignOdds(text, start, end);
  // What sounds foreign enough is a first word already.
  return odds > LEAST_BEFORE_KNOWN && odds <= -0.01 ? { start, end, odds, known: false, other: false } : undefined;
}

/** 로비나 하퍼, 오리메 유미코: a first name of no foreign sound before a last one that is known. */
function proposeBeforeKnown(document: NameDocument): void {
  const { scan } = document;
  for (let k = 1; k < scan.hangulRunCount; k++) {
    const at = scan.hangulRuns[k]!;
    if (!(scan.startFlags[at]! & Flag.foreignName)) continue;
    const match = scan.longestAt(at, Flag.foreignName);
    const end = match < 0 ? -1 : scan.end[match]!;
    if (end < 0 || end - at < 2 || end > scan.runEnd[at]! || !(endsAsWord(scan, end) || ATTACHED.has(document, end))) continue;
    const first = unknownBefore(scan, at);
    if (first) propose(document, [first], { start: at, end, odds: foreignOdds(scan.text, at, end), known: true, other: (scan.flagsBetween(at, end) & BLOCKING) !== 0 });
  }
}

const NAME_HEADS = new LeftContextSet(['head-group', 'head-person-head', 'space-title']);
const NAME_TAILS = new RightContextSet(['attached-address', 'space-address', 'open-digit', 'open-hangul', 'open-latin', 'attached-acting', 'cue-acting']);

/** 가수 노을빛, 멤버 하린빛, 그룹 달그림자, 노을빛(24): a name of no known shape beside a cue. */
function proposeSingleNames(document: NameDocument): void {
  const { scan } = document;
  for (let k = 0; k < scan.hangulRunCount; k++) proposeSingleName(document, scan.hangulRuns[k]!, k);
  for (const at of scan.otherRuns) if (CLASS_OF[scan.text.charCodeAt(at)] === CharClass.latin) proposeSingleName(document, at, -1);
}

/** @param run the place of the Hangul run in their order, -1 for Latin letters */
function proposeSingleName(document: NameDocument, at: number, run: number): void {
  const { scan } = document;
  const runEnd = scan.runEnd[at]!;
  if (runEnd - at > 9 || runEnd - at < 2) return;
  if (NAME_HEADS.has(document, at) || standsBehindRealName(scan.text, at)) {
    for (let end = runEnd; end > at + 1 && end > runEnd - 4; end--) if (endsAsWord(scan, end) || NAME_TAILS.has(document, end)) proposeSingle(document, at, end);
    return;
  }
  if (NAME_TAILS.has(document, runEnd)) proposeSingle(document, at, runEnd);
  if (run >= 0 && scan.isRuledOut(run, Hint.noNameTail)) return;
  let tails = 0;
  for (let end = runEnd - 1; end > at + 1 && end > runEnd - 4; end--) {
    if (!NAME_TAILS.has(document, end)) continue;
    tails++;
    proposeSingle(document, at, end);
  }
  if (tails === 0 && run >= 0) scan.ruleOut(run, Hint.noNameTail);
}

/** 은하소년단 가온: a word behind a group that is a known given name and no other word. */
function proposeMembers(document: NameDocument): void {
  const { scan, candidates } = document;
  const starts: number[] = [];
  for (const candidate of candidates.list) {
    const at = candidate.kind === 'person' && isGroup(candidate) ? memberBehind(scan.text, candidate.end) : -1;
    if (at >= 0) starts.push(at);
  }
  for (const at of starts) {
    const end = at + 2;
    if (end > scan.runEnd[at]! || givenStep(scan.text, at) === 0 || !endsAsWord(scan, end) || scan.flagsBetween(at, end) & BLOCKING) continue;
    proposeSingle(document, at, end, PERSON_TABLE.ready()[PERSON.member]!);
  }
}

/** What other names end with: 동해중공업지회. */
const ENDS_OTHERS = Flag.organizationSuffix | Flag.placeSuffix | Flag.department;

/** @param more what evidence still to come may add */
function proposeSingle(document: NameDocument, start: number, end: number, more = 0): void {
  const { scan, candidates } = document;
  if (end - start > 7) return;
  const isFirst = isNew(document, start, end);
  if (isFirst && PERSON_EVIDENCE.isHopeless(document, 'people/single-name', SINGLE_NAME, start, end, roleRoom(scan, start, end, PERSON_TABLE.ready()) + more)) return;
  const candidate = candidates.propose('person', start, end, 'people/single-name', SINGLE_NAME);
  if (!isFirst) return;
  if (endsInParticle(scan, start, end)) candidate.features.push(PERSON.particleInside);
  if (end - start > 3 && (endsInCommonWord(scan, start, end) || scan.endFlags[end]! & ENDS_OTHERS)) candidate.features.push(PERSON.singleTail);
  const known = end - start === 2 ? givenStep(scan.text, start) : 0;
  if (known > 0) candidate.features.push(PERSON.givenAlone[known]!);
  wordEvidence(scan, candidate);
}

/** All candidates that no Korean full name's shape gives. */
export function proposeOtherNames(document: NameDocument): void {
  proposeForeign(document);
  proposeBeforeKnown(document);
  proposeSingleNames(document);
  proposeMembers(document);
}
