/** What a place candidate is called: the official chain, its code, its parts. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import type { Entry } from '../dictionary/lexicon';
import { validOn } from '../dictionary/validity';
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import type { ChainLink } from './chains';
import { officialName, placeEntries } from './gazetteer';

/** One link of a named place. */
export interface NamedLink {
  start: number;
  end: number;
  name: string;
  level?: string;
  code?: string;
}

/** A place by its name. */
export interface NamedPlace {
  name: string;
  code?: string;
  level?: string;
  country?: string;
  ref?: string;
  links: NamedLink[];
  /** The possible chains when the document does not decide. */
  candidates?: string[];
}

/** What the document decides about homonyms: the upper divisions that it names. */
export interface PlaceSetting {
  /** Publication day, ISO. */
  day: string | undefined;
  /** Official names of the provinces and cities that the document names, the most frequent first. */
  upper: readonly string[];
}

function choose(entries: readonly Entry[], setting: PlaceSetting): { entry: Entry; others: readonly Entry[] } | undefined {
  if (entries.length === 0) return undefined;
  const valid = entries.filter((entry) => validOn(entry, setting.day));
  const able = valid.length > 0 ? valid : entries;
  if (able.length === 1) return { entry: able[0]!, others: [] };
  const divisions = able.every((entry) => entry.attributes.has('code'));
  for (const upper of divisions ? setting.upper : []) {
    const inside = able.filter((entry) => {
      const chain = officialName(entry);
      return chain !== upper && (chain.startsWith(`${upper} `) || chain.includes(` ${upper} `));
    });
    if (inside.length === 1) return { entry: inside[0]!, others: [] };
  }
  const first = able.find((entry) => entry.attributes.get('level') === 'metropolitan-city' || entry.attributes.get('level') === 'province') ?? able[0]!;
  const distinct = new Set(able.map(officialName));
  return { entry: first, others: distinct.size > 1 ? able : [] };
}

function entryRef(entry: Entry): string {
  const iso = entry.attributes.get('iso');
  const level = entry.attributes.get('level');
  const code = entry.attributes.get('ref') ?? entry.attributes.get('code');
  if (code) return `kr:${code}`;
  if (iso && (level === 'country' || level === 'territory')) return `iso:${iso}`;
  return entry.id;
}

function linkOf(text: string, link: ChainLink, entry: Entry | undefined): NamedLink {
  const level = entry?.attributes.get('level');
  const code = entry?.attributes.get('code');
  const named: NamedLink = {
    start: link.start,
    end: link.end,
    name: entry && level !== 'region' && level !== 'continent' ? entry.name : text.slice(link.start, link.end),
  };
  if (level) named.level = level;
  if (code) named.code = code;
  return named;
}

/** The entries that a candidate's span can be. */
export function entriesOfSpan(scan: Scan, start: number, end: number): readonly Entry[] {
  for (let m = scan.firstAt[start]!; m < scan.firstAt[start + 1]!; m++) {
    if (scan.end[m] === end && scan.flags[m]! & (PLACE_FLAGS | Flag.syllable)) return placeEntries(scan, m);
  }
  return [];
}

/** Names a place candidate. */
export function namePlace(scan: Scan, candidate: Candidate, links: readonly ChainLink[] | undefined, setting: PlaceSetting): NamedPlace {
  const { text } = scan;
  if (candidate.name) {
    const number = scan.lexicon.find(candidate.name);
    const entry = number < 0 ? undefined : scan.lexicon.entriesOf(number).find((e) => e.category === 'place');
    if (!entry) return { name: candidate.name, links: [] };
    const country = entry.attributes.get('iso');
    return { name: candidate.name, links: [], ref: entryRef(entry), level: entry.attributes.get('level') ?? 'country', ...(country ? { country } : {}) };
  }
  const chain = links ?? [{ start: candidate.start, end: candidate.end, entries: entriesOfSpan(scan, candidate.start, candidate.end) }];
  const chosen = chain.map((link) => choose(link.entries, setting));
  const named = chain.map((link, k) => linkOf(text, link, chosen[k]?.entry));
  const last = chosen[chosen.length - 1];
  const behind = named[named.length - 1]!.end;
  const tail = behind < candidate.end && /[갑을병정무\d]$/.test(text.slice(behind, candidate.end)) ? text.slice(behind, candidate.end) : '';
  const place: NamedPlace = { name: chainName(text, candidate, named, chosen.map((c) => c?.entry)) + tail, links: named };
  if (!last) return place;
  const { entry, others } = last;
  const code = entry.attributes.get('code');
  const level = entry.attributes.get('level');
  const country = entry.attributes.get('iso');
  place.ref = entryRef(entry);
  if (code) place.code = code;
  if (level) place.level = level;
  if (country) place.country = country;
  if (others.length > 1 && chain.length === 1) place.candidates = [...new Set(others.map(officialName))];
  return place;
}

function chainName(text: string, candidate: Candidate, named: readonly NamedLink[], entries: readonly (Entry | undefined)[]): string {
  const parts: string[] = [];
  for (let k = 0; k < named.length; k++) {
    const entry = entries[k];
    const iso = entry?.attributes.get('iso');
    if (entry && !iso && (entry.attributes.has('code') || (entry.attributes.has('within') && !entry.attributes.has('level')))) {
      // A Korean division knows its own parents: they replace what is written before.
      parts.length = 0;
      parts.push(officialName(entry));
    } else parts.push(named[k]!.name);
  }
  return parts.join(' ') || text.slice(candidate.start, candidate.end);
}
