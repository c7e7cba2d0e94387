/** Numerals as news writes amounts: 1조 2000억, 350만, 2천500, 3.5, 삼백만, 스무. */
import type { ReadNumeral } from '../extension';
import { isDigit, readNative } from '../hangul/numerals';

/** Powers of ten thousand, by which Korean counts (한글 맞춤법 제44항). */
const LARGE: ReadonlyMap<string, number> = new Map([['경', 1e16], ['조', 1e12], ['억', 1e8], ['만', 1e4]]);
/** Powers below ten thousand. */
const SMALL: ReadonlyMap<string, number> = new Map([['천', 1000], ['백', 100], ['십', 10]]);
const SYLLABLES: ReadonlyMap<string, number> = new Map([...'일이삼사오육칠팔구'].map((syllable, k) => [syllable, k + 1]));

/** Longer runs of digits are numbers of accounts and telephones. */
const MOST_DIGITS = 15;
/** `1만 2500`: what follows a space without a power of its own is the rest of an amount only when it is as large. */
const LEAST_APART = 100;

/**
 * Digits with thousands separators and decimals.
 *
 * @example readDigits('1,250원', 0) // { value: 1250, end: 5 }
 */
export function readDigits(text: string, at: number): ReadNumeral | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) if (++end - at > MOST_DIGITS) return undefined;
  if (end === at) return undefined;
  while (text[end] === ',' && isThousand(text, end + 1) && end - at < MOST_DIGITS + 3) end += 4;
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end += 2;
    while (isDigit(text.charCodeAt(end))) if (++end - at > MOST_DIGITS + 5) return undefined;
  }
  return { value: Number(text.slice(at, end).replaceAll(',', '')), end };
}

/** Exactly three digits. */
function isThousand(text: string, at: number): boolean {
  for (let k = at; k < at + 3; k++) if (!isDigit(text.charCodeAt(k))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

/** What stands before one power: digits, a syllable (with `words`), nothing. */
function readUnit(text: string, at: number, words: boolean): ReadNumeral | undefined {
  const digits = readDigits(text, at);
  if (digits || !words) return digits;
  const value = SYLLABLES.get(text[at] ?? '');
  return value === undefined ? undefined : { value, end: at + 1 };
}

/** A number below a power of ten thousand: `2000`, `2천500`, `이천오백`. `powers` says whether one of 천, 백, 십 is in it. */
function readGroup(text: string, at: number, words: boolean): (ReadNumeral & { powers: boolean }) | undefined {
  let value = 0;
  let end = at;
  let last = Infinity;
  let powers = false;
  for (;;) {
    const unit = readUnit(text, end, words);
    const power = SMALL.get(text[unit?.end ?? end] ?? '');
    // 천 alone is a thousand, where words are numerals; behind a group it goes on with it: 2천백.
    if (power !== undefined && power < last && (unit || words)) {
      value += (unit?.value ?? 1) * power;
      end = (unit?.end ?? end) + 1;
      last = power;
      powers = true;
      continue;
    }
    if (!unit || unit.value >= last) break;
    return { value: value + unit.value, end: unit.end, powers };
  }
  return end === at ? undefined : { value, end, powers };
}

/**
 * Reads the numeral that begins at an offset.
 *
 * @param words also numerals in Hangul: Sino-Korean ones with a power (삼백, 만), native ones before a counter (세, 스무)
 *
 * @example readAmount('1조 2000억원', 0) // { value: 1200000000000, end: 8 }
 */
export function readAmount(text: string, at: number, words = false): ReadNumeral | undefined {
  if (!isDigit(text.charCodeAt(at)) && !words) return undefined;
  let value = 0;
  let end = -1;
  let last = Infinity;
  let spelled = !isDigit(text.charCodeAt(at));
  for (let from = at; ; ) {
    const group = readGroup(text, from, words);
    const power = LARGE.get(text[group?.end ?? from] ?? '');
    const apart = from > at && from > end && end >= 0;
    if (power !== undefined && power < last && (group || (words && power === 1e4 && !apart))) {
      value += (group?.value ?? 1) * power;
      end = (group?.end ?? from) + 1;
      last = power;
      spelled = false;
      from = text[end] === ' ' && isDigit(text.charCodeAt(end + 1)) ? end + 1 : end;
      continue;
    }
    // A power that does not fit begins another number: 10억 5억.
    if (group && power === undefined && group.value < last && (!apart || group.value >= LEAST_APART)) {
      value += group.value;
      end = group.end;
      if (group.powers) spelled = false;
    }
    break;
  }
  // Without a power 일, 이, 사 are syllables of words.
  if (end >= 0 && !spelled) return { value, end };
  return words ? readNative(text, at) : undefined;
}
