/** Names of places over a document: official chains, codes, parts; homonyms follow the provinces and cities that it names. */
import { Flag } from '../dictionary/flags';
import type { Entry } from '../dictionary/lexicon';
import { validOn } from '../dictionary/validity';
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import { type ChainLink, entriesOfSpan, entryRef, officialName, placeEntries } from '../places';
import type { PlacePart } from '../types';

/** A place by its name. */
export interface NamedPlace {
  name: string;
  /** The name without the places that it lies in. */
  own: string;
  code: string | undefined;
  level: string | undefined;
  country: string | undefined;
  /** The identity that it has across documents, where the dictionary knows it. */
  ref: string | undefined;
  /** The links of a chain; `undefined` for a place that is none. */
  parts: PlacePart[] | undefined;
  /** The possible chains when the document does not decide. */
  candidates: string[] | undefined;
}

/** Names places; one instance a document. */
export class PlaceNames {
  private counted: readonly string[] | undefined;
  /** What was read for each form: places that are written alike have one name. */
  private readonly known: (NamedPlace | undefined)[] = [];

  /** @param day the publication day, ISO */
  constructor(
    private readonly scan: Scan,
    private readonly winners: readonly Candidate[],
    readonly day: string | undefined,
  ) {}

  /** The official names of the provinces and cities of the document, the most frequent first; counted when a homonym asks. */
  private get upper(): readonly string[] {
    return (this.counted ??= upperDivisions(this.scan, this.winners, this.day));
  }

  /** The name of a place candidate, or of an organization that is a place that acts; with its links when it is a chain. */
  name(candidate: Candidate, links: readonly ChainLink[] | undefined): NamedPlace {
    if (candidate.given > 0 && candidate.entry) return nameOf(officialName(candidate.entry), candidate.entry);
    if (candidate.name !== undefined) return this.nameSyllable(candidate.name);
    if (links) return this.nameChain(candidate, links);
    if (candidate.entry?.category === 'place') return nameOf(candidate.entry.name, candidate.entry);
    const { form } = candidate;
    const unit = this.listUnit(candidate.end);
    const known = unit === undefined ? this.known[form] : undefined;
    if (known) return known;
    const named = this.nameSingle(candidate, unit);
    if (form >= 0 && unit === undefined) this.known[form] = named;
    return named;
  }

  /** 남 in 남북, 한 in 한미: the country that a syllable stands for. */
  private nameSyllable(name: string): NamedPlace {
    const { lexicon } = this.scan;
    const word = lexicon.find(name);
    const entry = word < 0 ? undefined : lexicon.entriesOf(word).find(({ category }) => category === 'place');
    const named = nameOf(name, entry);
    if (entry) named.level ??= 'country';
    named.code = undefined;
    return named;
  }

  /** 군 for 신안 and 완도 in 신안·완도·진도군: the unit that the last member of a list is written with for all. */
  private listUnit(end: number): string | undefined {
    const { scan } = this;
    const { text, runEnd } = scan;
    let at = end;
    for (let members = 0; members < LONGEST_LIST && text[at] === '·'; members++) {
      const start = at + 1;
      at = runEnd[start]!;
      if (at === start) return undefined;
      if (text[at] === '·') continue;
      for (let last = at; last > start + 2; last--) {
        if (UNITS.includes(text[last - 1]!) && scan.flagsBetween(start, last) & Flag.division) return text[last - 1];
      }
    }
    return undefined;
  }

  /** @param unit what the name ends with, where a list says so */
  private nameSingle({ start, end }: Candidate, unit?: string): NamedPlace {
    const written = this.scan.text.slice(start, end);
    const entries = entriesOfSpan(this.scan, start, end);
    const units = unit === undefined ? NONE : entries.filter((entry) => entry.attributes.has('code') && entry.name.endsWith(unit));
    const chosen = this.choose(units.length > 0 ? units : entries);
    // A neighbourhood whose city nothing tells is known by its name alone.
    if (chosen && chosen.others.length > 1 && isLocal(chosen.entry)) return { ...nameOf(written, undefined), level: chosen.entry.attributes.get('level'), candidates: chainsOf(chosen.others) };
    const named = nameOf(chosen ? linkedName(chosen.entry, written, '') : written, chosen?.entry);
    if (chosen) named.own = linkName(chosen.entry, written, false);
    if (chosen && chosen.others.length > 1) named.candidates = chainsOf(chosen.others);
    return named;
  }

  private nameChain(candidate: Candidate, links: readonly ChainLink[]): NamedPlace {
    const { text } = this.scan;
    const parts: PlacePart[] = [];
    let name = '';
    let last: Entry | undefined;
    for (const { start, end, entries } of links) {
      last = this.choose(entries)?.entry;
      parts.push(partOf(start, end, text.slice(start, end), last));
      // 시짱(西藏)자치구 is 시짱자치구.
      const written = text.slice(start, end).replace(HANJA_BRACKET, '');
      name = last ? linkedName(last, written, name) : joined(name, written);
    }
    const named = nameOf(name || text.slice(candidate.start, candidate.end), last);
    if (parts.length > 1) named.parts = parts;
    return named;
  }

  /** The entry that is meant, and the others that the document does not rule out. */
  private choose(entries: readonly Entry[]): { entry: Entry; others: readonly Entry[] } | undefined {
    if (entries.length === 0) return undefined;
    if (entries.length === 1) return { entry: entries[0]!, others: NONE };
    const valid = entries.filter((entry) => validOn(entry, this.day));
    const known = valid.length > 0 ? valid : entries;
    // 순천 without its province is the city of the south.
    const able = known.some(({ attributes }) => attributes.has('code')) ? known.filter(({ attributes }) => attributes.get('iso') !== 'KP') : known;
    if (able.length === 1) return { entry: able[0]!, others: NONE };
    if (able.every((entry) => entry.attributes.has('code'))) {
      for (const upper of this.upper) {
        const inside = able.filter((entry) => isInside(officialName(entry), upper));
        if (inside.length === 1) return { entry: inside[0]!, others: NONE };
      }
    }
    const first = able.find(isProvince) ?? able[0]!;
    return { entry: first, others: new Set(able.map(officialName)).size > 1 ? able : NONE };
  }
}

const NONE: readonly Entry[] = [];
const UNITS = '시군구';
const LONGEST_LIST = 30;

function nameOf(name: string, entry: Entry | undefined): NamedPlace {
  const attributes = entry?.attributes;
  return {
    name,
    own: name,
    code: attributes?.get('code'),
    level: attributes?.get('level'),
    country: attributes?.get('iso'),
    ref: entry && entryRef(entry),
    parts: undefined,
    candidates: undefined,
  };
}

function isLocal({ attributes }: Entry): boolean {
  const level = attributes.get('level');
  return level === 'dong' || level === 'ri';
}

function chainsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(officialName))];
}

function isProvince({ attributes }: Entry): boolean {
  const level = attributes.get('level');
  return level === 'metropolitan-city' || level === 'province';
}

function isInside(chain: string, upper: string): boolean {
  return chain !== upper && (chain.startsWith(`${upper} `) || chain.includes(` ${upper} `));
}

function joined(chain: string, link: string): string {
  return chain === '' ? link : `${chain} ${link}`;
}

/** The chain with one more link. A Korean division knows its own parents: they replace what is written before. */
function linkedName(entry: Entry, written: string, chain: string): string {
  const { attributes } = entry;
  if (!attributes.get('iso') && (attributes.has('code') || (attributes.has('within') && !attributes.has('level')))) return officialName(entry);
  return joined(chain, linkName(entry, written, chain !== ''));
}

/** Regions are called as they are written (충청권, 중동), and landmarks behind the place that they lie in (올림픽공원 체조경기장). */
function linkName({ name, attributes }: Entry, written: string, inChain: boolean): string {
  const level = attributes.get('level');
  if (level === 'continent' || level?.endsWith('region')) return written;
  return inChain && !attributes.has('iso') && !attributes.has('code') ? written : name;
}

function partOf(start: number, end: number, written: string, entry: Entry | undefined): PlacePart {
  const part: PlacePart = { text: written, start, end, name: entry ? linkName(entry, written, false) : written };
  const level = entry?.attributes.get('level');
  const code = entry?.attributes.get('code');
  if (level) part.level = level;
  if (code) part.code = code;
  return part;
}

/** The entry that alone is valid on a day: 강원 was 강원도 until 2023. */
function onlyEntry(entries: readonly Entry[], day: string | undefined): Entry | undefined {
  if (entries.length === 1) return entries[0];
  const valid = entries.filter((entry) => validOn(entry, day));
  return valid.length === 1 ? valid[0] : undefined;
}

const HANJA_BRACKET = /\([\u4e00-\u9fff]+\)/;

const DIVISION = Flag.division | Flag.divisionShort | Flag.local;

/** The provinces and cities of a document, the most frequent first. */
function upperDivisions(scan: Scan, winners: readonly Candidate[], day: string | undefined): string[] {
  const entries = new Map<Entry, number>();
  for (const winner of winners) {
    if (winner.kind === 'person') continue;
    for (let at = winner.start; at < winner.end; at = Math.max(at + 1, scan.runEnd[at]!)) {
      if ((scan.startFlags[at]! & DIVISION) === 0) continue;
      for (let m = scan.firstAt[at]!; m < scan.firstAt[at + 1]!; m++) {
        if (!(scan.flags[m]! & DIVISION) || scan.end[m]! > winner.end) continue;
        const entry = onlyEntry(placeEntries(scan, m), day);
        if (entry?.attributes.has('code')) entries.set(entry, (entries.get(entry) ?? 0) + 1);
      }
    }
  }
  const counts = new Map<string, number>();
  for (const [entry, count] of entries) {
    const name = officialName(entry);
    for (let cut = name.length; cut > 0; cut = name.lastIndexOf(' ', cut - 1)) {
      const upper = name.slice(0, cut);
      counts.set(upper, (counts.get(upper) ?? 0) + count);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
