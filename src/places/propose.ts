/** Place candidates: dictionary places, names by suffix, compounds of country syllables. Chains come after (chains.ts). */
import { syllableData } from '../data/syllables';
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { entryRule } from '../dictionary/origin';
import { RightContextSet } from '../engine/context-sets';
import { endsAsWord, leftContextNumber, rightContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import { isSurname } from '../engine/name-syllables';
import type { Scan } from '../engine/scan';
import { CharacterSet, numberFlags } from '../engine/tables';
import { Hint } from '../engine/word-forms';
import { proposeNumbered } from './numbered';
import { proposeProvincePairs } from './province-pairs';
import { proposeShortNames } from './short-names';
import { LANDMARK_LEVELS, LEVEL_FEATURES, PLACE, placeClass } from './evidence';
import { endsLike, proposeSuffixes } from './suffixes';

/** What a dictionary place is, by its flag: the first that it has counts. */
const SOURCES = (
  [
    [Flag.country, 'country'],
    [Flag.division, 'division'],
    [Flag.divisionShort, 'short'],
    [Flag.region, 'region'],
    [Flag.foreignPlace, 'foreign'],
    [Flag.landmark, 'landmark'],
    [Flag.local, 'local'],
  ] as const
).map(([flag, name]) => ({ flag, rule: `places/${name}`, feature: placeClass(name) }));

/** What may be written onto a place's name without being part of it: 서울시내, 부산지역, 뉴욕행. */
const ATTACHABLE = new RightContextSet(['attached-locative', 'attached-side', 'attached-plural', 'attached-bound']);

/** Each syllable that stands for a country, with the country's name. */
const COUNTRY_SYLLABLES: ReadonlyMap<string, string> = new Map(
  syllableData.countrySyllables
    .split(' ')
    .map((pair): [string, string] => [pair[0]!, pair.slice(1)])
    .reverse(),
);

/** Compounds that are written without dots; others of the same syllables are mostly other words (중이, 사이, 조사). */
const COMPOUNDS = new Set(
  '남북 북남 한미 한일 한중 한러 한영 한독 한불 한북 미중 미일 미러 미북 미한 북미 북중 북러 북일 중일 중러 중미 일중 일러 러중 러북 러일 영미 미영 영독 독불 한미일 한중일 한일중 한미중 북중러 북미중 중러북 미중일 미중러 남북미 남북중 남북러'.split(' '),
);

/** What makes 북미 two countries and no continent. */
const TALKS = /^ ?(?:정상|회담|협상|대화|관계|수교|접촉|합의|실무)/;

/** Syllables that stand for a country on their own, before an institution. */
const SINGLE_SYLLABLES = new Set('미중일북한영독불러');

/** 한국시각, 미국시간: the zone that a time is given in. */
function isLocalTime(text: string, end: number): boolean {
  return text.startsWith('시각', end) || text.startsWith('시간', end);
}

const LOCATIVE = rightContextNumber('josa-locative');
const OBJECT = rightContextNumber('josa-object');

/** Cities and provinces whose short names are no police station before 서: 서울서, 제주서. */
const LARGE = new Set('서울 부산 대구 인천 광주 대전 울산 세종 제주 강원 충북 충남 전북 전남 경북 경남 평양 개성'.split(' '));

/** 하노이서, 뉴욕서, 부산서: 에서 cut short, as headlines have it. 송파서 is a police station. */
function isContracted(scan: Scan, start: number, end: number, flags: number): boolean {
  if (scan.text[end] !== '서' || scan.runEnd[start] !== end + 1 || end - start < 2) return false;
  return (flags & (Flag.country | Flag.foreignPlace | Flag.region)) !== 0 || LARGE.has(scan.text.slice(start, end));
}

const COUNTRY_FLAGS = new CharacterSet(COUNTRY_SYLLABLES.keys());

/** What a village's name must not be besides to stand alone. */
const OTHER_THAN_LOCAL = ~(Flag.local | Flag.spaceable | Flag.landmark | Flag.division);

const USER = placeClass('user');
const CONTEXT = placeClass('context');

/** The features of a landmark's level. */
const LEVELS: ReadonlyMap<string | undefined, number> = new Map(LANDMARK_LEVELS.map((level, k) => [level, LEVEL_FEATURES[k]!]));
const OTHER_LEVEL = LEVELS.get('other')!;

/** Short names of divisions that are everyday words far oftener: a game, a budget, old age, smoke, a strong earthquake. */
const EVERYDAY = new Set(['경기', '예산', '고령', '연기', '강진']);

/** Short names of divisions that are nouns of doing: strengthening, attaining, granting, finishing. With 에서 they are places. */
const DOINGS = new Set(['강화', '달성', '부여', '완주']);
const PLACE_BEFORE = numberFlags(['space-place', 'joint', 'comma', 'open'].map(leftContextNumber));
const PLACE_BEHIND = numberFlags(['space-place', 'joint', 'comma', 'close', 'cue-area', 'attached-locative'].map(rightContextNumber));
/** What stands before a noun of doing that is one: what is strengthened (단속 강화), attained (4선 달성). */
const DONE_BEFORE = numberFlags(['space-hangul', 'space-common', 'space-object'].map(leftContextNumber));

/** Whether a short name stands where its everyday word does, beside no other place: 경기가 끝났다, 고령의 어머니. */
function isEverydayWord(document: NameDocument, flags: number, start: number, end: number): boolean {
  if ((flags & (Flag.divisionShort | Flag.context)) !== (Flag.divisionShort | Flag.context) || end - start !== 2) return false;
  const word = document.scan.text.slice(start, end);
  if (!EVERYDAY.has(word) && !(DOINGS.has(word) && isDoing(document, start, end))) return false;
  if (PLACE_BEFORE[document.left(start)] === 1 || PLACE_BEHIND[document.right(end)] === 1) return false;
  return !isJoinedToDivision(document.scan, start, end) && !standsBeforeLocalBody(document.scan, end);
}

/** What is written near the planet 화성, which shares its name with a city. */
const NEAR_PLANETS = /행성|탐사|우주|착륙선|궤도|로버|태양계|목성|금성|나사|NASA/;
const PLANET = '화성';
const PLANET_REACH = 60;

/** 화성 탐사선, 화성의 위성 포보스: whether the planet is meant. */
function isPlanet({ text }: Scan, start: number, end: number): boolean {
  if (end - start !== PLANET.length || !text.startsWith(PLANET, start)) return false;
  return NEAR_PLANETS.test(text.slice(Math.max(0, start - PLANET_REACH), end + PLANET_REACH));
}

/** 단속 강화에, 강화하고: whether a noun of doing is no place by what stands beside it. */
function isDoing(document: NameDocument, start: number, end: number): boolean {
  const { text } = document.scan;
  if (text.startsWith('하고', end)) return true;
  return DONE_BEFORE[document.left(start)] === 1 && !text.startsWith('에서', end);
}

/** 경기 수원경찰서, 경기 양평소방서: whether the word behind a space begins with a division and ends like an institution. */
function standsBeforeLocalBody(scan: Scan, end: number): boolean {
  const start = end + 1;
  if (scan.text.charCodeAt(end) !== 32 || !(scan.startFlags[start]! & (Flag.division | Flag.divisionShort))) return false;
  return endsLike(scan, start, Flag.organizationSuffix | Flag.organization);
}

/** 전주 이씨, 김해 김씨: a short name before a surname and 씨 is a clan's seat, and part of the clan's name. */
function isClanSeat({ text, runEnd }: Scan, flags: number, end: number): boolean {
  if (!(flags & Flag.divisionShort) || text.charCodeAt(end) !== 32) return false;
  return isSurname(text, end + 1) && text[end + 2] === '씨' && runEnd[end + 1]! - end <= 5;
}

/** 서울과 경기에서, 경기와 인천은: whether a division stands on the other side of 과 or 와. */
function isJoinedToDivision({ text, startFlags, endFlags }: Scan, start: number, end: number): boolean {
  const division = Flag.division | Flag.divisionShort;
  const isJoint = (at: number): boolean => text[at] === '과' || text[at] === '와';
  if (text[start - 1] === ' ' && isJoint(start - 2) && endFlags[start - 2]! & division) return true;
  return isJoint(end) && text[end + 1] === ' ' && (startFlags[end + 2]! & division) !== 0;
}

/** Levels that speak for their country: 가자지구, 미야기현. */
const PARTS_OF_COUNTRIES = new Set(['state', 'province', 'region', 'prefecture']);

/** The countries that a text names, themselves or by a state or region that is no other word, by their ISO codes. */
function countriesOf(scan: Scan): ReadonlySet<string> {
  const countries = new Set<string>();
  for (let m = 0; m < scan.count; m++) {
    const flags = scan.flags[m]!;
    const isPart = (flags & (Flag.foreignPlace | Flag.context | Flag.common | Flag.foreignName)) === Flag.foreignPlace;
    if (!(flags & Flag.country) && !isPart) continue;
    for (const { attributes } of scan.entriesOf(m, 'place')) {
      if (flags & Flag.country || PARTS_OF_COUNTRIES.has(attributes.get('level') ?? '')) countries.add((attributes.get('iso') ?? '').slice(0, 2));
    }
  }
  return countries;
}

/** Between the members of a list. */
const LIST_MARKS = [', ', '·', '와 ', '과 ', ' 및 '];

/** Whether a foreign place that is no other word stands on a list's other side and lies in the same country. */
function hasCompatriotBeside(scan: Scan, match: number): boolean {
  const { text } = scan;
  const start = scan.start[match]!;
  const end = scan.end[match]!;
  const countries = new Set(scan.entriesOf(match, 'place').map(({ attributes }) => (attributes.get('iso') ?? '').slice(0, 2)));
  const isCompatriot = (other: number): boolean => (scan.flags[other]! & (Flag.foreignPlace | Flag.context)) === Flag.foreignPlace && isOfCountry(scan, other, countries);
  for (const mark of LIST_MARKS) {
    if (text.startsWith(mark, end)) {
      const next = scan.longestAt(end + mark.length, Flag.foreignPlace);
      if (next >= 0 && isCompatriot(next)) return true;
    }
    if (text.startsWith(mark, start - mark.length)) {
      const before = start - mark.length;
      const previous = before > 0 ? scan.longestAt(scan.runStart[before - 1]!, Flag.foreignPlace) : -1;
      if (previous >= 0 && scan.end[previous] === before && isCompatriot(previous)) return true;
    }
  }
  return false;
}

/** Whether the country is among some that a city, state or district lies in. */
function isOfCountry(scan: Scan, match: number, countries: ReadonlySet<string>): boolean {
  return scan.entriesOf(match, 'place').some(({ attributes }) => countries.has((attributes.get('iso') ?? '').slice(0, 2)));
}

function proposeMatches(document: NameDocument): void {
  const { scan, candidates } = document;
  let countries: ReadonlySet<string> | undefined;
  for (let m = 0; m < scan.count; m++) {
    const flags = scan.flags[m]!;
    if (!(flags & (PLACE_FLAGS | Flag.local))) continue;
    const start = scan.start[m]!;
    const end = scan.end[m]!;
    // Villages called 행동, 대리 and 목소리 count behind their city alone.
    if (!(flags & PLACE_FLAGS) && scan.flagsBetween(start, end) & OTHER_THAN_LOCAL) continue;
    if (scan.runStart[start] !== start) continue;
    if (isEverydayWord(document, flags, start, end) || isClanSeat(scan, flags, end) || isPlanet(scan, start, end)) continue;
    const contracted = isContracted(scan, start, end, flags);
    if (!contracted && !endsAsWord(scan, end) && !ATTACHABLE.has(document, end) && !isLocalTime(scan.text, end)) continue;
    for (const { flag, rule, feature } of SOURCES) {
      if (!(flags & flag)) continue;
      const candidate = candidates.propose('place', start, end, rule, feature);
      if (contracted) candidate.right = LOCATIVE;
      if (flags & Flag.user) {
        candidate.features.push(USER);
        const entry = scan.firstEntryOf(m, 'place');
        if (entry) candidate.rule = entryRule(entry);
      }
      if (flags & Flag.context) candidate.features.push(CONTEXT);
      if (flag === Flag.foreignPlace && flags & (Flag.context | Flag.foreignName) && hasCompatriotBeside(scan, m)) candidate.features.push(PLACE.compatriotBeside);
      if (flag === Flag.foreignPlace && flags & (Flag.context | Flag.common)) {
        candidate.features.push(isOfCountry(scan, m, (countries ??= countriesOf(scan))) ? PLACE.ownCountry : PLACE.noOwnCountry);
      }
      // 영광을 안았다, 대전을 치렀다: a short name is seldom what something is done to, but for the verbs of ways.
      if (flags & (Flag.divisionShort | Flag.context) && document.right(end) === OBJECT) candidate.features.push(PLACE.shortAsObject);
      if (flags & Flag.common) candidate.features.push(PLACE.common);
      if (flags & Flag.notName) candidate.features.push(PLACE.notName);
      if (flags & Flag.figure) candidate.features.push(PLACE.figure);
      if (flags & Flag.organization) {
        candidate.features.push(PLACE.organization);
        // 코엑스에서: a venue that also is a firm locates.
        if (document.right(end) === LOCATIVE) candidate.features.push(PLACE.organizationLocates);
      }
      if (flags & Flag.foreignName) candidate.features.push(PLACE.foreignName);
      if (flag === Flag.landmark) {
        candidate.features.push(LEVELS.get(scan.firstEntryOf(m, 'place')?.attributes.get('level')) ?? OTHER_LEVEL);
        if (!(flags & ~(Flag.landmark | Flag.spaceable))) candidate.features.push(PLACE.plain);
      }
      break;
    }
  }
}

/** 美, 北 …: one Hanja that stands for a country. */
function proposeHanja(document: NameDocument): void {
  const { scan, candidates } = document;
  for (let m = 0; m < scan.count; m++) {
    if (!(scan.flags[m]! & Flag.syllable)) continue;
    candidates.propose('place', scan.start[m]!, scan.end[m]!, 'places/hanja', placeClass('hanja'));
  }
}

/** What countries have with each other. */
const RELATIONS = /^(?:동맹|정상|연합|관계|회담|협상|양국|공조|합동|공동|수교|무역|군사|외교|국방|협력|친선|갈등|전쟁)/;

/** Who has a side: 북측, 미측. */
const SIDES: ReadonlySet<string> = new Set('북남미중일러');

/** Whether the mark at an offset joins syllables that stand for countries: 한·미, 북-중. */
function joinsSyllables(text: string, at: number): boolean {
  return text[at] === '·' || (text[at] === '-' && SINGLE_SYLLABLES.has(text[at - 1]!) && SINGLE_SYLLABLES.has(text[at + 1]!));
}

/** 한·미동맹, 한·일정상회담: whether a syllable is written before what countries have with each other, and begins no country. */
function isBeforeNoun({ startFlags, text }: Scan, at: number): boolean {
  return !(startFlags[at]! & Flag.country) && RELATIONS.test(text.slice(at + 1, at + 3));
}

/** 남북, 한미, 한중일, 한·미·일: each syllable is a country. */
function proposeCompounds(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  const propose = (start: number): void => {
    // 충남·북: half of a pair of provinces.
    if (candidates.find('place', start, start + 1)) return;
    const name = COUNTRY_SYLLABLES.get(text[start]!)!;
    candidates.propose('place', start, start + 1, 'places/compound', placeClass('compound')).name = name;
  };
  for (let k = 0; k < scan.hangulRunCount; k++) {
    if (scan.isRuledOut(k, Hint.noCountrySyllable)) continue;
    const at = scan.hangulRuns[k]!;
    const runEnd = scan.runEnd[at]!;
    if (!COUNTRY_FLAGS.has(text.charCodeAt(at))) {
      scan.ruleOut(k, Hint.noCountrySyllable);
      continue;
    }
    let end = at;
    while (end < runEnd && end - at < 5 && COUNTRY_FLAGS.has(text.charCodeAt(end))) end++;
    while (end - at >= 2 && !COMPOUNDS.has(text.slice(at, end))) end--;
    // 한미연합군사령부: a longer name begins with the same syllables.
    const longer = end - at >= 2 ? scan.longestAt(at, Flag.organization | Flag.landmark) : -1;
    if (longer >= 0 && scan.end[longer]! > end) continue;
    if (end - at === 2 && text.startsWith('북미', at) && !TALKS.test(text.slice(end, end + 4))) continue;
    // 남북정상회담, 한미동맹: before a noun. 한일전: before a syllable that makes it one.
    if (end - at >= 2 && (endsAsWord(scan, end) || runEnd - end >= 2 || text[end] === '전' || text[end] === '측')) {
      for (let syllable = at; syllable < end; syllable++) propose(syllable);
    } else if (end - at === 1 && (joinsSyllables(text, at + 1) || (joinsSyllables(text, at - 1) && isSyllable(text, at - 2))) && (endsAsWord(scan, end) || (joinsSyllables(text, at - 1) && isBeforeNoun(scan, at)))) {
      if (joinsSyllables(text, at - 1) || isSyllable(text, at + 2)) propose(at);
    } else if (text[at + 1] === '측' && endsAsWord(scan, at + 2) && SIDES.has(text[at]!)) propose(at);
    else if (runEnd - at === 1 && opensHeadline(text, at) && SINGLE_SYLLABLES.has(text[at]!)) propose(at);
  }
}

/** 북, 원산서 열병식: one syllable and a comma at the start of a line or behind the first part of a headline. */
function opensHeadline(text: string, at: number): boolean {
  if (text[at + 1] !== ',') return false;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '…';
}

/** 2사단, 7함대, 제8군. */
const UNIT_OF_ARMY = /^\d{1,3}(?:사단|여단|함대|군단|공군|군|항모|보병|해병|특수전)/;

/** 미 노동부, 중 외교부: a country by one syllable before its institution; 한 병원 is some hospital. */
function proposeSyllables(document: NameDocument): void {
  const { scan, candidates } = document;
  const institution = Flag.organization | Flag.generic | Flag.organizationSuffix;
  for (let m = 0; m < scan.count; m++) {
    const at = scan.start[m]! - 2;
    if (at < 0 || !(scan.flags[m]! & institution) || scan.text[at + 1] !== ' ' || scan.runStart[at] !== at || scan.runEnd[at] !== at + 1) continue;
    const name = SINGLE_SYLLABLES.has(scan.text[at]!) && scan.text[at] !== '한' ? COUNTRY_SYLLABLES.get(scan.text[at]!) : undefined;
    if (name) candidates.propose('place', at, at + 1, 'places/syllable', placeClass('syllable')).name = name;
  }
  // 미 2사단, 미 7함대
  for (const start of scan.otherRuns) {
    const at = start - 2;
    if (scan.text[at] !== '미' || scan.text[at + 1] !== ' ' || scan.runEnd[at] !== at + 1 || scan.runStart[at] !== at || !UNIT_OF_ARMY.test(scan.text.slice(start, start + 8))) continue;
    candidates.propose('place', at, at + 1, 'places/syllable', placeClass('syllable')).name = COUNTRY_SYLLABLES.get('미')!;
  }
}

function isSyllable(text: string, offset: number): boolean {
  return COUNTRY_FLAGS.has(text.charCodeAt(offset));
}

/** All place candidates but chains. */
export function proposePlaces(document: NameDocument): void {
  proposeMatches(document);
  proposeHanja(document);
  proposeProvincePairs(document);
  proposeNumbered(document);
  proposeCompounds(document);
  proposeSyllables(document);
  proposeSuffixes(document);
  proposeShortNames(document);
}
