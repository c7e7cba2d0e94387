/** Numbers as printable characters, which compress well and stand in a string as they are. */

const FIRST_CHAR = 40;
const RADIX = 40;

/** Numbers from 0 as a string of printable characters: little-endian base 40, one character for those below 40. */
export function encodeNumbers(numbers: Iterable<number>): string {
  const out: string[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= RADIX) {
      out.push(String.fromCharCode(FIRST_CHAR + RADIX + (rest % RADIX)));
      rest = Math.floor(rest / RADIX) - 1;
    }
    out.push(String.fromCharCode(FIRST_CHAR + rest));
  }
  return out.join('');
}

/** The 91 printable characters from `#` on but the backslash, which a string would have to escape. */
const FIRST_FIXED = 35;
const FIXED_RADIX = 91;
const BACKSLASH = 92;

/** Numbers from 0 below `limit` as printable characters, as many for each: what {@link fixedNumber} reads anywhere. */
export function encodeFixed(numbers: Iterable<number>, limit: number): string {
  const width = fixedWidth(limit);
  const out: string[] = [];
  for (const number of numbers) {
    for (let k = 0, rest = number; k < width; k++, rest = Math.floor(rest / FIXED_RADIX)) out.push(fixedDigit(rest % FIXED_RADIX));
  }
  return out.join('');
}

function fixedDigit(digit: number): string {
  const code = FIRST_FIXED + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** How many characters {@link encodeFixed} takes for a number below `limit`. */
export function fixedWidth(limit: number): number {
  let width = 1;
  for (let most = FIXED_RADIX; most < limit; most *= FIXED_RADIX) width++;
  return width;
}

/** The number at `index` in what {@link encodeFixed} wrote. */
export function fixedNumber(source: string, width: number, index: number): number {
  let value = 0;
  for (let at = (index + 1) * width - 1; at >= index * width; at--) {
    const code = source.charCodeAt(at);
    value = value * FIXED_RADIX + code - (code < BACKSLASH ? FIRST_FIXED : FIRST_FIXED + 1);
  }
  return value;
}

/** Reads all that {@link encodeNumbers} wrote. */
export function decodeNumbers(source: string): Int32Array {
  const numbers = new Int32Array(source.length);
  return numbers.subarray(0, decodeInto(numbers, source));
}

/** Puts the numbers in; returns how many. A loop this short, with nothing behind it, is compiled at once, which counts at start-up. */
function decodeInto(numbers: Int32Array, source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; ) {
    let digit = source.charCodeAt(at++) - FIRST_CHAR;
    let value = digit;
    // A continued digit is written as itself plus the radix: the next one counts from one.
    for (let weight = RADIX; digit >= RADIX; weight *= RADIX) {
      digit = source.charCodeAt(at++) - FIRST_CHAR;
      value += digit * weight;
    }
    numbers[count++] = value;
  }
  return count;
}
