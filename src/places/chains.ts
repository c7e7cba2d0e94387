/** Chains: 경남 통영시 도남동, 독일 쾰른, 대구 두류공원 야구장. */
import type { Entry } from '../dictionary/lexicon';
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import type { Candidate } from '../engine/candidates';
import { endsAsWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { givenOdds, isSurname } from '../engine/name-syllables';
import { areaEnd } from './areas';
import { KNOWN_LINKS, PLACE, placeClass, VENUE_LINKS } from './evidence';
import { districtUnit, isConstituency, joinedConstituencyEnd } from './constituencies';
import { canHold, isLine, liesWithin, placeEntries } from './gazetteer';
import { foreignUnit, shortUnit, takeGlossed } from './foreign-units';
import { proposeLists } from './lists';
import { proposeRanges } from './ranges';
import { sightEnd, venueEnd } from './venues';

/** One link while a chain grows: where it stands and what it can be. */
export interface ChainLink {
  start: number;
  end: number;
  /** The entries it can be; empty for a link found by rule. */
  entries: readonly Entry[];
  /** A part of the link before by direction: what follows may lie in that one. */
  area?: true;
  /** Found by rule behind a foreign place, and named with its unit: 닝난현, 마리포 현. */
  abroad?: true;
}

const LOCAL_SUFFIX = new Set('동읍면리가로길');

/** 을지로 2가, 안암동 5가, 산 187-7번지: a number that goes on with a street or lot. */
const NUMBERED = /^\d{1,2}가(?![가-힣])/;

/** Where the next link would start: behind one space, or right here. */
function nextStart(scan: Scan, end: number): number {
  if (scan.text.charCodeAt(end) === 32) return end + 1;
  return scan.runEnd[end] !== end && scan.runStart[end] !== end ? end : -1;
}

/** What a link behind another can be. */
const LINK = PLACE_FLAGS | Flag.local;

function placeMatch(scan: Scan, start: number): number {
  for (let m = scan.firstAt[start + 1]! - 1; m >= scan.firstAt[start]!; m--) {
    if (scan.flags[m]! & LINK && scan.text[scan.end[m]!] !== undefined) {
      if (endsAsWord(scan, scan.end[m]!) || isConstituency(scan, scan.end[m]!) || scan.firstAt[scan.end[m]!]! < scan.firstAt[scan.end[m]! + 1]!) return m;
    } else if (scan.flags[m]! & LINK) return m;
  }
  return -1;
}

/** 매교동, 원북면, 임계면, 창성동: a local unit behind its city, in no dictionary of the main entry. */
function localUnit(scan: Scan, start: number): ChainLink | undefined {
  const { text } = scan;
  if (CLASS_OF[text.charCodeAt(start)] !== CharClass.hangul || scan.runStart[start] !== start) return undefined;
  const runEnd = Math.min(scan.runEnd[start]!, start + 7);
  for (let end = start + 2; end <= runEnd; end++) {
    const suffix = text[end - 1]!;
    if (!LOCAL_SUFFIX.has(suffix) || !endsAsWord(scan, end)) continue;
    if (scan.flagsBetween(start, end) & (Flag.common | Flag.notName) && end - start < 3) continue;
    if ((suffix === '로' || suffix === '가' || suffix === '리') && end - start < 3) continue;
    // 로 behind a stem is a particle as often as a road: a road needs a number or no particle reading.
    if (suffix === '로' && scan.particleAt(end - 1) > 0 && CLASS_OF[text.charCodeAt(end + 1)] !== CharClass.digit) continue;
    if (suffix === '가' && !/\d/.test(text[end - 2]!)) continue;
    return { start, end, entries: [] };
  }
  return undefined;
}

/** 안양1동, 용담2동, 봉천제3동: a neighbourhood that is counted. */
const COUNTED_LOCAL = /^[가-힣]{1,4}\d{1,2}(?:동|가|리)/;
const LONGEST_COUNTED = 7;

function countedUnit(scan: Scan, start: number): ChainLink | undefined {
  const found = COUNTED_LOCAL.exec(scan.text.slice(start, start + LONGEST_COUNTED));
  return found && endsAsWord(scan, start + found[0].length) ? { start, end: start + found[0].length, entries: [] } : undefined;
}

/** 갈산역 behind 인천지하철 1호선: a station that no dictionary has, right behind its line. */
function stationUnit(scan: Scan, start: number): ChainLink | undefined {
  const limit = Math.min(scan.runEnd[start]!, start + 8);
  for (let end = start + 3; end <= limit; end++) {
    if (scan.text[end - 1] === '역' && endsAsWord(scan, end)) return scan.flagsBetween(start, end) & Flag.common ? undefined : { start, end, entries: [] };
  }
  return undefined;
}

/** 청주흥덕 behind 충북. */
function joinedUnit(scan: Scan, start: number): ChainLink | undefined {
  const end = CLASS_OF[scan.text.charCodeAt(start)] === CharClass.hangul ? joinedConstituencyEnd(scan, start) : -1;
  return end > 0 ? { start, end, entries: [] } : undefined;
}

/** A link by rule behind another: a local unit in a Korean division or unit, a foreign one behind a foreign place. */
function nextUnit(scan: Scan, start: number, last: ChainLink): ChainLink | undefined {
  const numbered = CLASS_OF[scan.text.charCodeAt(start)] === CharClass.digit ? NUMBERED.exec(scan.text.slice(start, start + 4)) : undefined;
  if (numbered && /[동로]$/.test(scan.text.slice(last.start, last.end))) return { start, end: start + numbered[0].length, entries: [] };
  if (last.entries.length === 0) return last.abroad ? foreignUnit(scan, start) : localUnit(scan, start);
  // All of them need a word of Hangul.
  if (CLASS_OF[scan.text.charCodeAt(start)] !== CharClass.hangul) return undefined;
  if (last.entries.some(isLine)) return stationUnit(scan, start);
  let holds = false;
  for (let k = 0; k < last.entries.length; k++) {
    const entry = last.entries[k]!;
    const iso = entry.attributes.get('iso');
    if (iso !== undefined && iso !== 'KR') return shortUnit(scan, start, last) ?? (iso.startsWith('KP') ? localUnit(scan, start) : undefined) ?? foreignUnit(scan, start);
    holds ||= canHold(entry);
  }
  if (!holds) return undefined;
  return districtUnit(scan, start) ?? joinedUnit(scan, start) ?? countedUnit(scan, start) ?? localUnit(scan, start);
}

/** Places that have parts by direction. */
const AREAS = Flag.country | Flag.division | Flag.divisionShort | Flag.region | Flag.foreignPlace;
const NO_ENTRIES: readonly Entry[] = [];

function grow(document: NameDocument, first: number): ChainLink[] {
  const { scan } = document;
  const links: ChainLink[] = [{ start: scan.start[first]!, end: scan.end[first]!, entries: placeEntries(scan, first) }];
  const hasAreas = (scan.flags[first]! & AREAS) !== 0;
  let last = links[0]!;
  for (let guard = 0; guard < 6; guard++) {
    takeGlossed(scan, last);
    const { end: written, area } = links[links.length - 1]!;
    const start = nextStart(scan, written);
    if (start < 0 || start >= scan.text.length) break;
    const areaTo = hasAreas && !area ? areaEnd(scan, start) : -1;
    if (areaTo > 0) {
      links.push({ start, end: areaTo, entries: NO_ENTRIES, area: true });
      continue;
    }
    const match = placeMatch(scan, start);
    // 안양1동 behind 만안구 is no 안양.
    if (match >= 0 && CLASS_OF[scan.text.charCodeAt(scan.end[match]!)] !== CharClass.digit) {
      const known = placeEntries(scan, match);
      const inside = known.filter((inner) => links.some((link) => link.entries.some((outer) => liesWithin(inner, outer))));
      const entries = inside.length > 0 || !(scan.flags[match]! & Flag.landmark) || last.entries.some(isLine) ? inside : known.filter((inner) => !inner.attributes.has('within'));
      if (entries.length > 0) {
        const holding = last.entries.filter((outer) => entries.some((inner) => liesWithin(inner, outer)));
        if (holding.length > 0) last.entries = holding;
        last = { start, end: scan.end[match]!, entries };
        links.push(last);
        continue;
      }
    }
    const unit = start === written ? undefined : nextUnit(scan, start, last);
    if (!unit) {
      if (match >= 0 && start > written && last.entries.some(isLine)) document.candidates.find('place', start, scan.end[match]!)?.features.push(PLACE.behindLine);
      break;
    }
    links.push(unit);
    last = unit;
  }
  return links;
}

/** 이범우 시장 behind 청주시: a name by its shape, and a word that is a title too. */
function isPersonWithTitle(scan: Scan, start: number, end: number): boolean {
  const nameEnd = scan.runEnd[start]!;
  if (nameEnd + 1 >= end || nameEnd - start < 2 || nameEnd - start > 4 || !isSurname(scan.text, start)) return false;
  return (scan.flagsBetween(nameEnd + 1, end) & Flag.title) !== 0 && givenOdds(scan.text, start + 1, nameEnd) > -1;
}

/** Takes off a last link that ends inside a word: 고흥 in 전남 고흥반도. */
function trim(scan: Scan, links: ChainLink[]): void {
  const { end } = links[links.length - 1]!;
  if (links.length > 1 && !isConstituency(scan, end) && !endsAsWord(scan, end) && scan.particleAt(end) < 0) links.pop();
}

/** The rules whose places close a chain. */
const FACILITY_RULES: ReadonlySet<string> = new Set(['places/suffix', 'places/landmark', 'places/suffix-spaced']);

/** A facility by suffix right behind a chain or place joins it; whether one did. */
function withFacility(document: NameDocument, links: ChainLink[]): boolean {
  const { candidates, scan } = document;
  const last = links[links.length - 1]!;
  if (scan.text.charCodeAt(last.end) !== 32) return false;
  const start = last.end + 1;
  if (!candidates.hasAt(start)) return false;
  const runEnd = scan.runEnd[start]!;
  for (let end = Math.min(scan.text.length, runEnd + 12); end > start; end--) {
    const facility = isPersonWithTitle(scan, start, end) ? undefined : candidates.find('place', start, end);
    // 대학로 지하 극장: a common word before the facility makes it no name.
    const common = facility?.rule === 'places/suffix-spaced' && runEnd < end && (scan.flagsBetween(start, runEnd) & Flag.common) !== 0;
    if (facility && !common && FACILITY_RULES.has(facility.rule)) {
      links.push({ start, end, entries: [] });
      return true;
    }
  }
  return false;
}

/** The address with a venue or sight behind it, beside the address alone; whether there is one. */
function proposeVenue({ scan, candidates }: NameDocument, links: readonly ChainLink[], chains: Map<Candidate, ChainLink[]>): boolean {
  const { end } = links[links.length - 1]!;
  if (scan.text.charCodeAt(end) !== 32) return false;
  let venue = venueEnd(scan, end + 1);
  const sight = venue < 0;
  if (sight) venue = sightEnd(scan, end + 1);
  if (venue < 0) return false;
  const candidate = candidates.propose('place', links[0]!.start, venue, 'places/venue', placeClass('venue'));
  if (sight) candidate.features.push(PLACE.sight);
  candidate.features.push(VENUE_LINKS[Math.min(links.length, VENUE_LINKS.length) - 1]!);
  chains.set(candidate, [...links, { start: end + 1, end: venue, entries: NO_ENTRIES }]);
  return true;
}

/** 아산갑, 청주흥덕, 강남병: what a division or a district of a city is called as a constituency. */
function proposeConstituencies({ scan, candidates }: NameDocument, match: number, chains: Map<Candidate, ChainLink[]>): void {
  const flags = scan.flags[match]!;
  const start = scan.start[match]!;
  const end = scan.end[match]!;
  const propose = (to: number): Candidate => candidates.propose('place', start, to, 'places/constituency', placeClass('constituency'));
  if (flags & (Flag.divisionShort | Flag.division)) {
    if (isConstituency(scan, end)) propose(end + 1);
    const joined = joinedConstituencyEnd(scan, start);
    if (joined > 0) propose(joined);
  }
  const district = flags & Flag.landmark ? districtUnit(scan, start) : undefined;
  if (district) chains.set(propose(district.end + 1), [district]);
}

/** Adds the chains; returns the links of each chain candidate. */
export function proposeChains(document: NameDocument): Map<Candidate, ChainLink[]> {
  const { scan, candidates } = document;
  const chains = new Map<Candidate, ChainLink[]>();
  let coveredTo = 0;
  for (let m = 0; m < scan.count; m++) {
    const flags = scan.flags[m]!;
    const start = scan.start[m]!;
    if (!(flags & (PLACE_FLAGS | Flag.syllable) || (flags & (Flag.local | Flag.context)) === Flag.local) || start < coveredTo || scan.runStart[start] !== start) continue;
    // The longest match at this offset opens the chain.
    if (m + 1 < scan.count && scan.start[m + 1] === start && scan.flags[m + 1]! & PLACE_FLAGS) continue;
    const end = scan.end[m]!;
    // 전북 동부 is a name of its own: 전북 is part of it.
    if (end > scan.runEnd[start]! && flags & Flag.region && scan.text.charCodeAt(scan.runEnd[start]!) === 32) candidates.find('place', start, scan.runEnd[start]!)?.features.push(PLACE.inChain);
    proposeConstituencies(document, m, chains);
    if (!endsAsWord(scan, end) && scan.firstAt[end] === scan.firstAt[end + 1] && (!(flags & AREAS) || areaEnd(scan, end) < 0)) continue;
    const links = grow(document, m);
    trim(scan, links);
    const facility = withFacility(document, links);
    const hasVenue = !facility && proposeVenue(document, links, chains);
    if (links.length > 1 || links[0]!.end > end) coveredTo = addChain(document, links, chains);
    if (hasVenue) candidates.find('place', start, links[links.length - 1]!.end)?.features.push(PLACE.beforeVenue);
  }
  proposeLists(document, chains);
  proposeRanges(document, chains);
  return chains;
}

/** Adds what is known of a chain whose last link was found by rule. */
function addKnown({ candidates }: NameDocument, links: ChainLink[], chains: Map<Candidate, ChainLink[]>): void {
  const known = candidates.propose('place', links[0]!.start, links[links.length - 1]!.end, 'places/chain', placeClass('chain'));
  known.features.push(PLACE.beforeTail);
  chains.set(known, links);
}

function addChain(document: NameDocument, links: ChainLink[], chains: Map<Candidate, ChainLink[]>): number {
  const { scan, candidates } = document;
  const last = links[links.length - 1]!;
  const start = links[0]!.start;
  const end = isConstituency(scan, last.end) ? last.end + 1 : last.end;
  const chain = candidates.propose('place', start, end, 'places/chain', placeClass('chain'));
  if (last.area) chain.features.push(PLACE.areaTail);
  else if (last.abroad) chain.features.push(PLACE.foreignUnitTail);
  else if (last.entries.length === 0 && links[0]!.entries.some((entry) => entry.attributes.has('iso'))) chain.features.push(PLACE.foreignTail);
  if (links.length > 1 && links.every(({ entries }) => entries.length > 0)) chain.features.push(KNOWN_LINKS[links.length > 2 ? 1 : 0]!);
  chains.set(chain, links);
  // 일본 이시카와현 노토: what is known of it, should the tail be none.
  if (!last.area && last.entries.length === 0 && links.length > 2) addKnown(document, links.slice(0, -1), chains);
  const inside = last.area || last.entries.length > 0 || !links[0]!.entries.some((entry) => entry.attributes.has('iso')) ? PLACE.inChain : PLACE.beforeTail;
  for (const link of links) {
    const part = candidates.find('place', link.start, link.end);
    if (part !== chain) part?.features.push(inside);
  }
  return end;
}
