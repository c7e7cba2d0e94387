/** Places by how they end: 부전역, 예당호, 광안대교; a suffix of its own behind a name: 소파 스타디움. */
import { syllableData } from '../data/syllables';
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { RightContextSet } from '../engine/context-sets';
import { endsAsWord, endsInCommonWord, isCommonCompound, leftContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import { foreignOdds } from '../engine/name-syllables';
import type { Scan } from '../engine/scan';
import { CharacterSet, numberFlags } from '../engine/tables';
import { ParticleClass } from '../hangul/particles';
import { endsWith, VERB_ENDS } from '../engine/word-ends';
import { Hint } from '../engine/word-forms';
import { CharClass, CLASS_OF } from '../text/characters';
import { PLACE, PLACE_EVIDENCE, PLACE_TABLE, placeClass, SORT_FEATURES, Stem, STEM_FEATURES, SUFFIX_SORTS, UNIT_FEATURES, UNIT_STEM_FEATURES, UNIT_SUFFIXES } from './evidence';

/** Suffixes of one syllable: of facilities and natural features, and of administrative units at home and abroad. */
const SINGLE_SUFFIXES: ReadonlyMap<string, { rule: string; unit: number }> = new Map(
  [...syllableData.placeSuffixes.map((suffix) => suffix[0]!), ...UNIT_SUFFIXES.slice(0, -1)].map((suffix) => {
    const unit = (UNIT_SUFFIXES as readonly string[]).indexOf(suffix);
    return [suffix, { rule: `places/suffix-${suffix}`, unit: UNIT_FEATURES[unit < 0 ? UNIT_SUFFIXES.length - 1 : unit]! }];
  }),
);
const SINGLE_FLAGS = new CharacterSet(SINGLE_SUFFIXES.keys());
const SINGLE = placeClass('suffix-single');

type Sort = 'way' | 'island' | 'nature' | 'sight' | 'hall' | 'settlement' | 'building';

/** The sorts of suffixes by their levels; all others are buildings. */
const SORTS: ReadonlyMap<string, Sort> = new Map(
  (
    [
      ['way', 'station terminal airport port crossing interchange road bridge tunnel railway'],
      ['island', 'island'],
      ['nature', 'mountain river lake beach sea gulf strait peninsula plain'],
      ['sight', 'square park palace temple'],
      ['hall', 'stadium venue'],
      ['settlement', 'county neighbourhood village industrial-complex'],
    ] as const
  ).flatMap(([sort, levels]) => levels.split(' ').map((level): [string, Sort] => [level, sort])),
);

/** The feature of the sort that a suffix is of. */
function sortOf(scan: Scan, suffix: number): number {
  const entry = scan.entriesOf(suffix, 'suffix').find(({ attributes }) => attributes.has('level'));
  const sort = SORTS.get(entry?.attributes.get('level') ?? '') ?? 'building';
  return SORT_FEATURES[SUFFIX_SORTS.indexOf(entry?.attributes.get('safe') === 'yes' ? `${sort}-sure` : sort)]!;
}

/** How foreign syllables sound on average, at least, that are no Korean word. */
const FOREIGN_SOUND = 0.2;
const LONGEST_USUAL = 3;

/** What stands before a suffix, one of {@link Stem}. */
function stemOf(scan: Scan, start: number, end: number): number {
  const flags = scan.flagsOfStretch(start, end);
  if (flags & PLACE_FLAGS) return Stem.place;
  if (flags & (Flag.organization | Flag.generic)) return Stem.organization;
  if (flags & (Flag.common | Flag.notName)) return Stem.common;
  if (flags & Flag.title) return Stem.title;
  if (flags & Flag.figure) return Stem.figure;
  if (end - start < 2) return Stem['one-syllable'];
  if (endsInCommonWord(scan, start, end)) return Stem['ends-in-common'];
  if (foreignOdds(scan.text, start, end) > FOREIGN_SOUND) return Stem.foreign;
  return end - start > LONGEST_USUAL ? Stem['unknown-long'] : Stem.unknown;
}

/** The most that a stem can speak for a name by one syllable. */
function bestStem(): number {
  let best = 0;
  for (const feature of UNIT_STEM_FEATURES) best = Math.max(best, PLACE_TABLE.weight(feature));
  return best;
}

/** Words that are no part of a name before its suffix: 새로 지은 스타디움. */
const NO_NAMES = numberFlags(['space-topic', 'space-comitative', 'space-object', 'space-genitive', 'space-locative', 'space-adnominal'].map(leftContextNumber));

/** What inflected forms before a noun end with, where the dictionary knows them as words: 지은, 찾던. */
const INFLECTED = new CharacterSet('은는을던한된');

/** What may be written onto a facility's name: 회덕분기점부근. */
const ATTACHABLE = new RightContextSet(['attached-locative', 'attached-bound']);

/** 있다며, 열고: endings that go on with another clause. */
const CONNECTIVE = /[다라하되]며|[다라하되]고|[아어해]서$/;

/** 꾸려 공항으로, 여섯 명이 예식장을: whether the word before a suffix is a verb, or a counted or common noun with its particle. */
function isInflected(scan: Scan, start: number, end: number): boolean {
  if (scan.flagsBetween(start, end) & PLACE_FLAGS) return false;
  if (endsWith(VERB_ENDS, scan.text, start, end) || CONNECTIVE.test(scan.text.slice(end - 2, end))) return true;
  const particle = scan.particleAt(end - 1);
  if (particle !== ParticleClass.subject && particle !== ParticleClass.object) return false;
  return end - start === 2 || (scan.flagsOfStretch(start, end - 1) & Flag.common) !== 0 || (scan.endFlags[end - 1]! & Flag.placeSuffix) !== 0;
}

/** Whether what ends like a market or the like is a title: 부시장, and 여수시장 behind a division's stem. */
function isTitleHere(scan: Scan, runStart: number, start: number, end: number): boolean {
  if (start === runStart) return false;
  return (scan.flagsBetween(runStart, end) & Flag.title) !== 0 || (scan.flagsBetween(runStart, start + 1) & Flag.division) !== 0;
}

/** Whether the Hangul run at an offset, without its particle, ends like something with one of the flags. */
export function endsLike(scan: Scan, start: number, flags: number): boolean {
  for (let cut = scan.runEnd[start]!; cut > start + 2; cut--) if (scan.endFlags[cut]! & flags && endsAsWord(scan, cut)) return true;
  return false;
}

/** Whether the word behind a space ends like an institution: 해솔시 청소년재단. An unknown division may be its parent. */
function standsBeforeInstitution(scan: Scan, end: number): boolean {
  const start = end + 1;
  if (!DIVISION_UNITS.has(scan.text.charCodeAt(end - 1)) || scan.text.charCodeAt(end) !== 32 || CLASS_OF[scan.text.charCodeAt(start)] !== CharClass.hangul) return false;
  return endsLike(scan, start, Flag.organizationSuffix);
}

const DIVISION_UNITS = new CharacterSet('시군구');

/** 소파 스타디움; 국회 소통관, 서울대병원 장례식장: a hall of an institution is a place, whole. */
function proposeSpaced({ candidates, scan }: NameDocument, start: number, suffix: number): void {
  const suffixStart = scan.start[suffix]!;
  const end = scan.end[suffix]!;
  const candidate = candidates.propose('place', start, end, 'places/suffix-spaced', placeClass('suffix-spaced'));
  // An institution is known, or ends like one: 가온대학교 대강당.
  const known = scan.flagsBetween(start, suffixStart - 1) & (Flag.organization | Flag.generic);
  if (!known && !(scan.endFlags[suffixStart - 1]! & Flag.organizationSuffix)) {
    candidate.features.push(STEM_FEATURES[stemOf(scan, start, suffixStart - 1)]!, sortOf(scan, suffix));
    return;
  }
  const isVenue = scan.entriesOf(suffix, 'suffix').some(({ attributes }) => attributes.get('level') === 'venue');
  candidate.features.push(isVenue ? PLACE.venueOfOrganization : PLACE.hallOfOrganization);
}

/** Proposes them all. */
export function proposeSuffixes(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let m = 0; m < scan.count; m++) {
    if (!(scan.flags[m]! & Flag.placeSuffix)) continue;
    const start = scan.start[m]!;
    const end = scan.end[m]!;
    if (!endsAsWord(scan, end) && !ATTACHABLE.has(document, end)) continue;
    // 서인천IC, 신대구부산고속도로 밀양JC: Latin letters right behind the name.
    const before = start > 0 && scan.runStart[start] === start && CLASS_OF[text.charCodeAt(start)] === CharClass.latin && CLASS_OF[text.charCodeAt(start - 1)] === CharClass.hangul;
    const runStart = before ? scan.runStart[start - 1]! : scan.runStart[start]!;
    // 부시장, 여수시장: a title, or a division and the title written onto it.
    if (scan.flags[m]! & Flag.title && isTitleHere(scan, runStart, start, end)) continue;
    // 양구군도, 문제도: 도 is the particle of a known word.
    if (scan.particleAt(end - 1) > 0 && scan.flagsBetween(runStart, end - 1) & (PLACE_FLAGS | Flag.common)) continue;
    if (start > runStart) {
      const flags = scan.flagsBetween(runStart, end);
      if (flags & Flag.notName) continue;
      if (start - runStart <= 8 && !candidates.find('place', runStart, end)) {
        const candidate = candidates.propose('place', runStart, end, 'places/suffix', placeClass('suffix-safe'));
        candidate.features.push(STEM_FEATURES[stemOf(scan, runStart, start)]!, sortOf(scan, m));
        // 먹을거리, 지방공항: a word that the dictionaries have as one.
        if (flags & Flag.common) candidate.features.push(PLACE.wholeCommon);
      }
    } else if (start > 2 && text[start - 1] === ' ' && CLASS_OF[text.charCodeAt(start - 2)] === CharClass.hangul) {
      const previous = scan.runStart[start - 2]!;
      // 한계령 등 고갯길, 한 오피스텔: a word of one syllable is no name.
      if (start - previous <= 2 || NO_NAMES[document.left(start)] === 1) continue;
      if (INFLECTED.has(text.charCodeAt(start - 2)) && scan.flagsBetween(previous, start - 1) & Flag.common) continue;
      if (isInflected(scan, previous, start - 1)) continue;
      if (start - previous <= 9 && !candidates.find('place', previous, end)) proposeSpaced(document, previous, m);
    }
  }
  const best = bestStem();
  for (let k = 0; k < scan.hangulRunCount; k++) {
    if (scan.isRuledOut(k, Hint.noPlaceSuffix)) continue;
    const at = scan.hangulRuns[k]!;
    const runEnd = scan.runEnd[at]!;
    const last = Math.min(runEnd, at + 8);
    let suffixes = 0;
    for (let end = last; end > at + 2; end--) {
      if (!endsAsWord(scan, end) || !SINGLE_FLAGS.has(text.charCodeAt(end - 1))) continue;
      // 이탈리아산, 호주산: what comes from a country.
      if (text[end - 1] === '산' && scan.flagsOfStretch(at, end - 1) & (Flag.country | Flag.foreignPlace)) continue;
      // 고가도로: no island and a particle.
      if (text.startsWith('도로', end - 1) && scan.endFlags[end + 1]! & Flag.placeSuffix) continue;
      // 역으로, 서울도: the last syllable is a particle.
      if (end === runEnd && scan.particleAt(end - 1) > 0) continue;
      suffixes++;
      if (candidates.find('place', at, end)) continue;
      const { rule, unit } = SINGLE_SUFFIXES.get(text[end - 1]!)!;
      // The stem is looked up last: it costs more than all the rest.
      const free = standsBeforeInstitution(scan, end);
      if (!free && PLACE_EVIDENCE.isHopeless(document, rule, SINGLE, at, end, PLACE_TABLE.weight(unit) + best)) continue;
      const stem = UNIT_STEM_FEATURES[stemOf(scan, at, end - 1)]!;
      if (!free && PLACE_EVIDENCE.isHopeless(document, rule, SINGLE, at, end, PLACE_TABLE.weight(unit) + PLACE_TABLE.weight(stem))) continue;
      const flags = scan.flagsBetween(at, end);
      const candidate = candidates.propose('place', at, end, rule, SINGLE);
      candidate.features.push(unit, stem);
      if (endsInCommonWord(scan, at, end)) candidate.features.push(PLACE.tailCommon);
      if (isCommonCompound(scan, at, end)) candidate.features.push(PLACE.commonCompound);
      if (flags & (Flag.common | Flag.notName | Flag.title | Flag.notOrganization)) candidate.features.push(PLACE.common);
    }
    if (suffixes === 0) scan.ruleOut(k, Hint.noPlaceSuffix);
  }
}
