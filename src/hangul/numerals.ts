/**
 * Numerals: Arabic with Korean multipliers (2천), Sino-Korean in Hangul (이천이십), native (석, 스물네), Hanja (二〇二〇),
 * and the native names of day counts (사흘).
 */

/** A numeral: its value and the UTF-16 offset behind it. */
export interface Numeral {
  value: number;
  end: number;
}

const SINO_DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'영일이삼사오육칠팔구'].map((c, i): [string, number] => [c, i]),
  ['공', 0],
  ['륙', 6],
]);
const SINO_POWERS: ReadonlyMap<string, number> = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
  ['만', 10000],
]);
const HANJA_DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((c, i): [string, number] => [c, i]),
  ['〇', 0],
  ['元', 1],
]);
const HANJA_POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** No numeral that news writes in syllables is longer. */
const LONGEST = 14;

function readPositional(
  text: string,
  at: number,
  digits: ReadonlyMap<string, number>,
  powers: ReadonlyMap<string, number>,
): Numeral | undefined {
  let sum = 0;
  let group = 0;
  let digit = -1;
  let spelled = 0;
  let end = at;
  let lastPower = Infinity;
  while (end < text.length && end - at < LONGEST) {
    const c = text[end]!;
    const power = powers.get(c);
    const value = digits.get(c);
    if (power === 10000) {
      sum += (group + Math.max(digit, 0) || 1) * power;
      group = 0;
      digit = -1;
      lastPower = Infinity;
    } else if (power !== undefined) {
      if (power >= lastPower) break;
      group += (digit < 0 ? 1 : digit) * power;
      digit = -1;
      lastPower = power;
    } else if (value !== undefined) {
      // Digits in a row are read one by one: 二〇二〇, 이공이공.
      digit = digit < 0 ? value : digit * 10 + value;
      spelled++;
      if (spelled > 4) return undefined;
    } else break;
    end++;
  }
  return end === at ? undefined : { value: sum + group + Math.max(digit, 0), end };
}

/**
 * Reads a Sino-Korean numeral in Hangul.
 *
 * @example readSino('이천이십년', 0) // { value: 2020, end: 4 }
 */
export function readSino(text: string, at: number): Numeral | undefined {
  return readPositional(text, at, SINO_DIGITS, SINO_POWERS);
}

/**
 * Reads a numeral in Hanja, digit by digit or with 十, 百, 千; 元 is the first year of an era.
 *
 * @example readHanja('二〇二〇年', 0) // { value: 2020, end: 4 }
 */
export function readHanja(text: string, at: number): Numeral | undefined {
  return readPositional(text, at, HANJA_DIGITS, HANJA_POWERS);
}

/** Native numerals as they stand before a counter (표준어 규정 제17항: 석, 넉 before 달). */
const NATIVE_UNITS: readonly (readonly [string, number])[] = [
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['아홉', 9],
  ['한', 1],
  ['두', 2],
  ['세', 3],
  ['석', 3],
  ['네', 4],
  ['넉', 4],
];
const NATIVE_TENS: readonly (readonly [string, number])[] = [
  ['열', 10],
  ['스무', 20],
  ['스물', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
];

const NATIVE_STARTS = new Set([...NATIVE_TENS, ...NATIVE_UNITS].map(([form]) => form.charCodeAt(0)));

/**
 * Reads a native numeral in the form it has before a counter.
 *
 * @example readNative('스물네 시간', 0) // { value: 24, end: 3 }
 */
export function readNative(text: string, at: number): Numeral | undefined {
  if (!NATIVE_STARTS.has(text.charCodeAt(at))) return undefined;
  let value = 0;
  let end = at;
  for (const [form, amount] of NATIVE_TENS) {
    if (text.startsWith(form, end)) {
      value = amount;
      end += form.length;
      break;
    }
  }
  for (const [form, amount] of NATIVE_UNITS) {
    if (text.startsWith(form, end)) return { value: value + amount, end: end + form.length };
  }
  return value ? { value, end } : undefined;
}

/** The native names of day counts. */
export const DAY_COUNTS: ReadonlyMap<string, number> = new Map([
  ['하루', 1],
  ['이틀', 2],
  ['사흘', 3],
  ['나흘', 4],
  ['닷새', 5],
  ['엿새', 6],
  ['이레', 7],
  ['여드레', 8],
  ['아흐레', 9],
  ['열흘', 10],
  ['열하루', 11],
  ['열이틀', 12],
  ['보름', 15],
]);

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['백', 100],
  ['천', 1000],
  ['만', 10000],
]);

/** Whether a code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Reads an Arabic number, with thousands separators and one Korean multiplier: `1,000`, `2천`.
 * At most nine digits; a longer run is no number.
 *
 * @example readArabic('2천 시간', 0) // { value: 2000, end: 2 }
 */
export function readArabic(text: string, at: number): Numeral | undefined {
  let end = at;
  let value = 0;
  while (isDigit(text.charCodeAt(end))) {
    value = value * 10 + text.charCodeAt(end) - 48;
    end++;
    if (end - at > 9) return undefined;
  }
  if (end === at) return undefined;
  while (end - at <= 9 && text[end] === ',' && threeDigits(text, end + 1)) {
    value = value * 1000 + Number(text.slice(end + 1, end + 4));
    end += 4;
  }
  const multiplier = MULTIPLIERS.get(text[end] ?? '');
  return multiplier === undefined ? { value, end } : { value: value * multiplier, end: end + 1 };
}

function threeDigits(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}
