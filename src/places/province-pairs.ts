/** Two provinces written as one: 전남북, 충남·북, 경상남북도. */
import type { Entry } from '../dictionary/lexicon';
import { endsAsWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { placeClass } from './evidence';

const FIRST = new CharacterSet('전충경');
const PAIR = /^(?<south>[전충경]남)·?북|^(?<long>전라|충청|경상)남·?북도/;
const LONGEST = 6;

const PAIR_CLASS = placeClass('province-pair');
const RULE = 'places/province-pair';

/** Proposes both provinces: the southern one as it is written, and the syllable that stands for the northern one. */
export function proposeProvincePairs({ scan, candidates }: NameDocument): void {
  const { text } = scan;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const start = scan.hangulRuns[k]!;
    if (!FIRST.has(text.charCodeAt(start))) continue;
    const found = PAIR.exec(text.slice(start, start + LONGEST));
    if (!found || !endsAsWord(scan, start + found[0].length)) continue;
    const { south, long } = found.groups!;
    const middle = start + (south ?? `${long!}남`).length;
    const north = start + found[0].indexOf('북');
    const first = candidates.propose('place', start, middle, RULE, PAIR_CLASS);
    if (long) first.entry = provinceOf(scan, `${long}남도`);
    const second = candidates.propose('place', north, start + found[0].length, RULE, PAIR_CLASS);
    second.entry = provinceOf(scan, long ? `${long}북도` : `${south![0]!}북`);
  }
}

/** The entry of a province's name that is valid today, of those that a form names. */
function provinceOf({ lexicon }: Scan, form: string): Entry | undefined {
  const word = lexicon.find(form);
  const entries = word < 0 ? [] : lexicon.entriesOf(word);
  return entries.find(({ attributes }) => attributes.get('level') === 'province' && !attributes.has('to')) ?? entries.find(({ attributes }) => attributes.get('level') === 'province');
}
