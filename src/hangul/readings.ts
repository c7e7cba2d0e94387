/** How what is not Hangul is read at its end, as far as particles ask: digits, letters, English words, Hanja. */

/** Finals in this house's numbers: 0 none, 8 ㄹ, 1 any other. */
export type ReadFinal = 0 | 1 | 8;

const DIGITS: ReadonlyMap<string, ReadFinal> = new Map([['0', 1], ['1', 8], ['2', 0], ['3', 1], ['4', 0], ['5', 0], ['6', 1], ['7', 8], ['8', 8], ['9', 0]]);
/** Letters that are read with a final consonant: 엘, 엠, 엔. R is 아르 (표준국어대사전). */
const LETTERS: ReadonlyMap<string, ReadFinal> = new Map([['L', 8], ['M', 1], ['N', 1]]);
const VOWELS = 'aeiouy';

/** Readings of the Hanja that news writes: countries, powers, parties, common surnames. */
const HANJA: ReadonlyMap<string, string> = new Map(
  [...'美미中중日일韓한北북南남東동西서英영獨독佛불露러蘇소伊이加가濠호臺대泰태越월印인亞아歐구與여野야黨당政정府부軍군檢검警경靑청國국市시郡군區구道도州주社사大대前전現현新신故고氏씨金김李이朴박崔최鄭정姜강趙조尹윤張장林임吳오徐서申신權권黃황安안宋송柳유洪홍全전高고文문梁양孫손裵배白백許허南남沈심盧노河하郭곽成성車차朱주禹우具구任임田전閔민陳진池지嚴엄蔡채元원千천方방孔공玄현康강咸함卞변廉염楊양邊변呂여秋추都도石석蘇소馬마表표魏위明명王왕']
    .reduce<[string, string][]>((pairs, character, at, all) => (at % 2 === 0 ? [...pairs, [character, all[at + 1]!]] : pairs), []),
);

/**
 * The Korean reading of a Hanja, of those that news writes.
 *
 * @example readingOfHanja('美') // '미'
 */
export function readingOfHanja(character: string): string | undefined {
  return HANJA.get(character);
}

/** A word in small letters, as 외래어 표기법 (영어) writes its end: Cohen 코헨, Apple 애플, Smith 스미스, Jack 잭. */
function finalOfEnglish(word: string): ReadFinal {
  const lower = word.toLowerCase();
  const last = lower.charAt(lower.length - 1);
  const before = lower.charAt(lower.length - 2);
  if (last === 'e' && before === 'l') return 8;
  if (last === 'e' && (before === 'n' || before === 'm') && lower.length > 2) return 1;
  if (last === 'l') return 8;
  if (last === 'n' || last === 'm' || (last === 'g' && before === 'n')) return 1;
  // A short vowel before [k], [p], [t] makes a final consonant.
  if (last === 'k' && before === 'c') return 1;
  const isShort = VOWELS.includes(before) && !VOWELS.includes(lower.charAt(lower.length - 3));
  return 'kptc'.includes(last) && isShort ? 1 : 0;
}

const WORD = /\p{Script=Latin}+$/u;

/**
 * The final that a text in digits, Latin letters or Hanja is read with; `undefined` for anything else. Capitals are read
 * letter by letter, other words as words.
 *
 * @example finalOfReading('KOICA') // 0
 */
export function finalOfReading(text: string): ReadFinal | undefined {
  const last = text.charAt(text.length - 1);
  const digit = DIGITS.get(last);
  if (digit !== undefined) return digit;
  const word = WORD.exec(text.slice(-40).normalize('NFD').replace(/\p{M}/gu, ''))?.[0];
  if (word) return word === word.toUpperCase() ? (LETTERS.get(word.charAt(word.length - 1)) ?? 0) : finalOfEnglish(word);
  return undefined;
}
