/** How name-like syllables are: log odds from the dictionaries, by position, packed as one printable character each. */
import { syllableData } from '../data/syllables';
import { characterFlags } from './tables';

function decode(character: string): number {
  return (character.charCodeAt(0) - 80) / 8;
}

function table(data: { syllables: string }, odds: string): Float32Array {
  const values = new Float32Array(11172).fill(-2.5);
  for (let k = 0; k < data.syllables.length; k++) {
    const index = data.syllables.charCodeAt(k) - 0xac00;
    if (index >= 0 && index < values.length) values[index] = decode(odds[k]!);
  }
  return values;
}

/** The tables, decoded at first use. */
interface Tables {
  surname: Float32Array;
  /** Compound surnames, behind the flags of their first syllables. */
  compound: ReadonlySet<string>;
  compoundStarts: Uint8Array;
  hanja: ReadonlyMap<string, string>;
  first: Float32Array;
  second: Float32Array;
  single: Float32Array;
  initial: Float32Array;
  inner: Float32Array;
  final: Float32Array;
}

let decoded: Tables | undefined;

function tables(): Tables {
  if (decoded) return decoded;
  const surname = new Float32Array(11172).fill(-99);
  const compound = new Set<string>();
  syllableData.surnames.split(' ').forEach((form, k) => {
    if (form.length === 1) surname[form.charCodeAt(0) - 0xac00] = decode(syllableData.surnameOdds[k]!);
    else compound.add(form);
  });
  const { given, foreign } = syllableData;
  decoded = {
    surname,
    compound,
    compoundStarts: characterFlags(compound),
    hanja: new Map(syllableData.surnameHanja.split(' ').map((pair): [string, string] => [pair[0]!, pair.slice(1)])),
    first: table(given, given.odds.first),
    second: table(given, given.odds.second),
    single: table(given, given.odds.single),
    initial: table(foreign, foreign.odds.initial),
    inner: table(foreign, foreign.odds.inner),
    final: table(foreign, foreign.odds.final),
  };
  return decoded;
}

function at(values: Float32Array, text: string, offset: number): number {
  const index = text.charCodeAt(offset) - 0xac00;
  return index >= 0 && index < 11172 ? values[index]! : -3;
}

/** Whether a syllable is a surname. */
export function isSurname(text: string, offset: number): boolean {
  return at(tables().surname, text, offset) > -50;
}

/** Whether two syllables are a compound surname: 남궁, 제갈. */
export function isCompoundSurname(text: string, offset: number): boolean {
  const { compound, compoundStarts } = tables();
  return compoundStarts[text.charCodeAt(offset)] === 1 && compound.has(text.slice(offset, offset + 2));
}

/** The reading of a surname in Hanja (尹 is 윤), `undefined` for others. */
export function surnameOfHanja(character: string): string | undefined {
  return tables().hanja.get(character);
}

/** Half the natural logarithm of a surname's frequency per 100,000: 김 about 5, rare ones below 1. */
export function surnameOdds(text: string, offset: number): number {
  return at(tables().surname, text, offset);
}

/** The log odds that the syllables behind a surname are a given name. */
export function givenOdds(text: string, start: number, end: number): number {
  const { first, second, single } = tables();
  if (end - start === 1) return at(single, text, start);
  return at(first, text, start) + at(second, text, end - 1);
}

/** The mean log odds that a word is a transliterated foreign name. */
export function foreignOdds(text: string, start: number, end: number): number {
  const { initial, inner, final } = tables();
  let sum = at(initial, text, start);
  for (let k = start + 1; k < end - 1; k++) sum += at(inner, text, k);
  if (end - start > 1) sum += at(final, text, end - 1);
  return sum / (end - start);
}
