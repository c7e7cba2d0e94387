import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import type { Entry } from '../dictionary/lexicon';
import type { Scan } from '../engine/scan';

const NO_ENTRIES: readonly Entry[] = [];

/** The place entries of a match. */
export function placeEntries(scan: Scan, match: number): readonly Entry[] {
  return scan.entriesOf(match, 'place');
}

/** The entries that the place of a span can be. */
export function entriesOfSpan(scan: Scan, start: number, end: number): readonly Entry[] {
  for (let m = scan.firstAt[start]!; m < scan.firstAt[start + 1]!; m++) {
    if (scan.end[m] === end && scan.flags[m]! & (PLACE_FLAGS | Flag.local | Flag.syllable)) return placeEntries(scan, m);
  }
  return NO_ENTRIES;
}

/** The places that a word names which does not stand in the text as it is: 신안군 of 신안·진도군. */
export function placesCalled({ lexicon }: Scan, form: string): readonly Entry[] {
  const word = lexicon.find(form);
  return word < 0 ? NO_ENTRIES : lexicon.entriesOf(word).filter(({ category }) => category === 'place');
}

/** The identity of a place across documents: its code, its country's ISO code, otherwise its entry. */
export function entryRef({ id, attributes }: Entry): string {
  const code = attributes.get('ref') ?? attributes.get('code');
  if (code) return `kr:${code}`;
  const iso = attributes.get('iso');
  const level = iso && attributes.get('level');
  return level === 'country' || level === 'territory' ? `iso:${iso}` : id;
}

/** The official chain of a Korean division: 충청북도 진천군. */
export function officialName(entry: Entry): string {
  const within = entry.attributes.get('within');
  return within ? `${within} ${entry.name}` : entry.name;
}

const UPPER_LEVELS = new Set(['province', 'metropolitan-city', 'city', 'county', 'district', 'general-district', 'town', 'township']);

/** Whether a division can hold others in a chain. */
export function canHold(entry: Entry): boolean {
  return UPPER_LEVELS.has(entry.attributes.get('level') ?? '') || entry.attributes.has('iso');
}

const SPACE = 32;

/** Levels of what leads through places and holds none: 영동고속도로 강릉 방향. */
const LINES = new Set(['road', 'railway', 'bridge', 'tunnel', 'river']);

/** Whether a place leads through others. */
export function isLine({ attributes }: Entry): boolean {
  return LINES.has(attributes.get('level') ?? '');
}

/** The province that has a northern half: 강원도 원산시. */
const DIVIDED = '강원도';

/**
 * Whether one place lies in another, as far as both entries tell: a division in a division by its chain of parents, a
 * foreign place in its country.
 */
export function liesWithin(inner: Entry, outer: Entry): boolean {
  const iso = outer.attributes.get('iso');
  if (iso && iso !== 'KR') return (inner.attributes.get('iso') ?? '').slice(0, 2) === iso.slice(0, 2) && inner !== outer;
  const within = inner.attributes.get('within');
  if (outer.name === DIVIDED) return inner.attributes.get('iso') === 'KP' || (within !== undefined && beginsWith(within, DIVIDED));
  if (iso === 'KR') return inner.attributes.has('code') || within !== undefined;
  if (!within || isLine(outer)) return false;
  return beginsWith(within, officialName(outer)) || endsWithWords(within, outer.name);
}

/** Whether a chain is some words, or they and a space begin it. Compared in place: homonyms ask this of each other by the dozen. */
function beginsWith(chain: string, words: string): boolean {
  return chain.startsWith(words) && (chain.length === words.length || chain.charCodeAt(words.length) === SPACE);
}

/** Whether a chain is some words, or they end it behind a space. */
function endsWithWords(chain: string, words: string): boolean {
  return chain.endsWith(words) && (chain.length === words.length || chain.charCodeAt(chain.length - words.length - 1) === SPACE);
}
