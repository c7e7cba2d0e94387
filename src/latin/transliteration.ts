/** Whether Hangul can be how a Latin name is read: by how its words begin (외래어 표기법), enough beside a bracket. */

/** Initial consonants in the order of Unicode; ㅇ stands before vowels. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** What a word that begins with a Latin letter can begin with in Hangul. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map([
  ['a', 'ㅇ'], ['b', 'ㅂㅃ'], ['c', 'ㅋㅅㅆㅊㄲ'], ['d', 'ㄷㄸ'], ['e', 'ㅇ'], ['f', 'ㅍㅎ'], ['g', 'ㄱㅈㄲ'], ['h', 'ㅎㅇ'], ['i', 'ㅇ'], ['j', 'ㅈㅇㅎㅊ'], ['k', 'ㅋㄱㄲㄴ'],
  ['l', 'ㄹ'], ['m', 'ㅁ'], ['n', 'ㄴㅇ'], ['o', 'ㅇ'], ['p', 'ㅍㅂㅃㅅ'], ['q', 'ㅋㅊ'], ['r', 'ㄹ'], ['s', 'ㅅㅆㅈ'], ['t', 'ㅌㄷㄸㅊ'], ['u', 'ㅇ'], ['v', 'ㅂㅍ'], ['w', 'ㅇㅂㄹ'],
  ['x', 'ㅅㅈㅋㅎ'], ['y', 'ㅇ'], ['z', 'ㅈㅊ'],
]);

/**
 * Whether two words can begin alike.
 *
 * @example
 * beginsAlike('코헨', 'Cohen') // true
 */
export function beginsAlike(hangul: string, latin: string): boolean {
  const syllable = hangul.charCodeAt(0) - 0xac00;
  if (syllable < 0 || syllable > 0xd7a3 - 0xac00) return false;
  const letter = latin.normalize('NFD').charAt(0).toLowerCase();
  return BEGINNINGS.get(letter)?.includes(INITIALS[Math.floor(syllable / 588)]!) ?? false;
}
