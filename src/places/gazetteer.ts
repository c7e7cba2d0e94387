import type { Entry } from '../dictionary/lexicon';
import type { Scan } from '../engine/scan';

/** The place entries of a match. */
export function placeEntries(scan: Scan, match: number): readonly Entry[] {
  return scan.entriesOf(match, 'place');
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

/**
 * Whether one place lies in another, as far as both entries tell: a division in a division by its chain of parents, a
 * foreign place in its country.
 */
export function liesWithin(inner: Entry, outer: Entry): boolean {
  const iso = outer.attributes.get('iso');
  if (iso && iso !== 'KR') return (inner.attributes.get('iso') ?? '').slice(0, 2) === iso.slice(0, 2) && inner !== outer;
  const within = inner.attributes.get('within');
  if (iso === 'KR') return inner.attributes.has('code') || within !== undefined;
  if (!within) return false;
  const chain = officialName(outer);
  return within === chain || within.startsWith(`${chain} `) || within.endsWith(` ${outer.name}`) || within === outer.name;
}
