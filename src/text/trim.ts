/** Taking characters off the ends of a text, each looked at once: a regular expression tries every run of them anew. */

const COUNT = '0123456789()';

/**
 * A text without the given characters at its ends; white space goes as well.
 *
 * @param front the characters taken off the front, one behind the other
 * @param back those taken off the end
 *
 * @example
 * trimMarks(' ·가온일보··', '·', '·'); // '가온일보'
 */
export function trimMarks(text: string, front: string, back: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOneOf(text, start, front)) start++;
  while (end > start && isOneOf(text, end - 1, back)) end--;
  return text.slice(start, end);
}

/**
 * A text without the count around it: digits and brackets, at the end with their 개.
 *
 * @example
 * trimCount('댓글(12)개'); // '댓글'
 */
export function trimCount(text: string): string {
  const counted = text.endsWith('개') && isCount(text[text.length - 2] ?? '') ? text.slice(0, -1) : text;
  return trimMarks(counted, COUNT, COUNT);
}

function isCount(character: string): boolean {
  return character !== '' && COUNT.includes(character);
}

function isOneOf(text: string, at: number, characters: string): boolean {
  const character = text[at]!;
  return characters.includes(character) || character.trim() === '';
}
