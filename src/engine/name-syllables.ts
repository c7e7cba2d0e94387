/** How name-like syllables are: log odds from the dictionaries, by position, packed as one printable character each. */
import { syllableData } from '../data/syllables';
import { CharacterSet } from './tables';

function decode(character: string): number {
  return (character.charCodeAt(0) - 80) / 8;
}

/** What a syllable has odds for, in the order in which they lie side by side: one syllable's are in one line of cache. */
const SURNAME = 0;
const FIRST = 1;
const SECOND = 2;
const SINGLE = 3;
const INITIAL = 4;
const INNER = 5;
const FINAL = 6;
const STRIDE = 8;

const HANGUL_START = 0xac00;
const SYLLABLES = 11172;

/** The tables, decoded at first use. */
interface Tables {
  odds: Float32Array;
  /** Compound surnames, by the numbers of both syllables, behind the flags of their first ones. */
  compound: ReadonlySet<number>;
  compoundStarts: CharacterSet;
  hanja: ReadonlyMap<string, string>;
}

function put(odds: Float32Array, column: number, syllables: string, packed: string): void {
  for (let k = 0; k < syllables.length; k++) {
    const index = syllables.charCodeAt(k) - HANGUL_START;
    if (index >= 0 && index < SYLLABLES) odds[index * STRIDE + column] = decode(packed[k]!);
  }
}

function pair(text: string, offset: number): number {
  return (text.charCodeAt(offset) - HANGUL_START) * SYLLABLES + text.charCodeAt(offset + 1) - HANGUL_START;
}

let decoded: Tables | undefined;

function tables(): Tables {
  if (decoded) return decoded;
  const odds = new Float32Array(SYLLABLES * STRIDE).fill(-2.5);
  for (let k = SURNAME; k < odds.length; k += STRIDE) odds[k] = -99;
  const compound: string[] = [];
  syllableData.surnames.split(' ').forEach((form, k) => {
    if (form.length === 1) put(odds, SURNAME, form, syllableData.surnameOdds[k]!);
    else compound.push(form);
  });
  const { given, foreign } = syllableData;
  put(odds, FIRST, given.syllables, given.odds.first);
  put(odds, SECOND, given.syllables, given.odds.second);
  put(odds, SINGLE, given.syllables, given.odds.single);
  put(odds, INITIAL, foreign.syllables, foreign.odds.initial);
  put(odds, INNER, foreign.syllables, foreign.odds.inner);
  put(odds, FINAL, foreign.syllables, foreign.odds.final);
  decoded = {
    odds,
    compound: new Set(compound.map((form) => pair(form, 0))),
    compoundStarts: new CharacterSet(compound),
    hanja: new Map(syllableData.surnameHanja.split(' ').map((entry): [string, string] => [entry[0]!, entry.slice(1)])),
  };
  return decoded;
}

function at(odds: Float32Array, column: number, text: string, offset: number): number {
  const index = text.charCodeAt(offset) - HANGUL_START;
  return index >= 0 && index < SYLLABLES ? odds[index * STRIDE + column]! : -3;
}

/** Whether a syllable is a surname. */
export function isSurname(text: string, offset: number): boolean {
  return at(tables().odds, SURNAME, text, offset) > -50;
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

/** Half the natural logarithm of a surname's frequency per 100,000: 김 about 5, rare ones below 1. */
export function surnameOdds(text: string, offset: number): number {
  return at(tables().odds, SURNAME, text, offset);
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
