/** How name-like syllables are: log odds from the dictionaries, by position, packed as one printable character each. */
import { syllableData } from '../data/syllables';
import { CharacterSet } from './tables';

/** What a syllable has odds for, in the order in which they lie side by side: one syllable's are in one line of cache. */
const FIRST = 0;
const SECOND = 1;
const SINGLE = 2;
const INITIAL = 3;
const INNER = 4;
const FINAL = 5;
const STRIDE = 8;

const HANGUL_START = 0xac00;
const SYLLABLES = 11172;

/** Odds are eighths; one character in the data is 80 more. */
const EIGHTHS = 8;
const ZERO = 80;
/** What a syllable has that is in no list: -2.5, and as a surname none at all. */
const UNKNOWN = -20;
const NO_SURNAME = -128;

/** The tables, decoded at first use. */
interface Tables {
  /** In eighths, {@link STRIDE} for each syllable. */
  odds: Int8Array;
  /** In eighths; {@link NO_SURNAME} for syllables that are none. */
  surnames: Int8Array;
  /** Compound surnames, by the numbers of both syllables, behind the flags of their first ones. */
  compound: ReadonlySet<number>;
  compoundStarts: CharacterSet;
  hanja: ReadonlyMap<string, string>;
}

/** Puts three lists of odds side by side, one character for each syllable. */
function put(odds: Int8Array, column: number, syllables: string, first: string, second: string, third: string): void {
  for (let k = 0; k < syllables.length; k++) {
    const index = syllables.charCodeAt(k) - HANGUL_START;
    if (index < 0 || index >= SYLLABLES) continue;
    const at = index * STRIDE + column;
    odds[at] = first.charCodeAt(k) - ZERO;
    odds[at + 1] = second.charCodeAt(k) - ZERO;
    odds[at + 2] = third.charCodeAt(k) - ZERO;
  }
}

function pair(text: string, offset: number): number {
  return (text.charCodeAt(offset) - HANGUL_START) * SYLLABLES + text.charCodeAt(offset + 1) - HANGUL_START;
}

let decoded: Tables | undefined;

function tables(): Tables {
  if (decoded) return decoded;
  const odds = new Int8Array(SYLLABLES * STRIDE).fill(UNKNOWN);
  const surnames = new Int8Array(SYLLABLES).fill(NO_SURNAME);
  const compound: string[] = [];
  syllableData.surnames.split(' ').forEach((form, k) => {
    if (form.length > 1) compound.push(form);
    else surnames[form.charCodeAt(0) - HANGUL_START] = syllableData.surnameOdds.charCodeAt(k) - ZERO;
  });
  const { given, foreign } = syllableData;
  put(odds, FIRST, given.syllables, given.odds.first, given.odds.second, given.odds.single);
  put(odds, INITIAL, foreign.syllables, foreign.odds.initial, foreign.odds.inner, foreign.odds.final);
  decoded = {
    odds,
    surnames,
    compound: new Set(compound.map((form) => pair(form, 0))),
    compoundStarts: new CharacterSet(compound),
    hanja: new Map(syllableData.surnameHanja.split(' ').map((entry): [string, string] => [entry[0]!, entry.slice(1)])),
  };
  return decoded;
}

function at(odds: Int8Array, column: number, text: string, offset: number): number {
  const index = text.charCodeAt(offset) - HANGUL_START;
  return index >= 0 && index < SYLLABLES ? odds[index * STRIDE + column]! / EIGHTHS : -3;
}

/** Whether a syllable is a surname. */
export function isSurname(text: string, offset: number): boolean {
  const index = text.charCodeAt(offset) - HANGUL_START;
  return index >= 0 && index < SYLLABLES && tables().surnames[index]! !== NO_SURNAME;
}

/** Whether two syllables are a compound surname: 남궁, 제갈. */
export function isCompoundSurname(text: string, offset: number): boolean {
  const { compound, compoundStarts } = tables();
  return compoundStarts.has(text.charCodeAt(offset)) && compound.has(pair(text, offset));
}

/** The reading of a surname in Hanja (尹 is 윤), `undefined` for others. */
export function surnameOfHanja(character: string): string | undefined {
  return tables().hanja.get(character);
}

/** Half the natural logarithm of a surname's frequency per 100,000: 김 about 5, rare ones below 1; far below for no surname. */
export function surnameOdds(text: string, offset: number): number {
  const index = text.charCodeAt(offset) - HANGUL_START;
  return (index >= 0 && index < SYLLABLES ? tables().surnames[index]! : NO_SURNAME) / EIGHTHS;
}

/** The log odds that the syllables behind a surname are a given name. */
export function givenOdds(text: string, start: number, end: number): number {
  const { odds } = tables();
  if (end - start === 1) return at(odds, SINGLE, text, start);
  return at(odds, FIRST, text, start) + at(odds, SECOND, text, end - 1);
}

/** The mean log odds that a word is a transliterated foreign name. */
export function foreignOdds(text: string, start: number, end: number): number {
  const { odds } = tables();
  let sum = at(odds, INITIAL, text, start);
  for (let k = start + 1; k < end - 1; k++) sum += at(odds, INNER, text, k);
  if (end - start > 1) sum += at(odds, FINAL, text, end - 1);
  return sum / (end - start);
}
