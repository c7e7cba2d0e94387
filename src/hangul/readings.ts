/** How what is not Hangul is read at its end, as far as particles ask: digits, letters, English words, Hanja. */

/** Finals in this house's numbers: 0 none, 8 ㄹ, 1 any other. */
export type ReadFinal = 0 | 1 | 8;

const DIGITS: ReadonlyMap<string, ReadFinal> = new Map([['0', 1], ['1', 8], ['2', 0], ['3', 1], ['4', 0], ['5', 0], ['6', 1], ['7', 8], ['8', 8], ['9', 0]]);
/** Letters that are read with a final consonant: 엘, 엠, 엔. R is 아르 (표준국어대사전). */
const LETTERS: ReadonlyMap<string, ReadFinal> = new Map([['L', 8], ['M', 1], ['N', 1]]);
const VOWELS = 'aeiouy';

/** Hanja that news writes, each with its reading: countries, powers, parties, surnames. */
const HANJA: ReadonlyMap<string, string> = new Map(
  [
    '美미 中중 日일 韓한 北북 南남 東동 西서 英영 獨독 佛불 露러 蘇소 伊이 加가 濠호 臺대 泰태 越월 印인 亞아 歐구 與여 野야 黨당 政정 府부 軍군 檢검 警경 靑청 國국 市시 郡군 區구 道도 州주 社사 大대 前전',
    '現현 新신 故고 氏씨 金김 李이 朴박 崔최 鄭정 姜강 趙조 尹윤 張장 林임 吳오 徐서 申신 權권 黃황 安안 宋송 柳유 洪홍 全전 高고 文문 梁양 孫손 裵배 白백 許허 沈심 盧노 河하 郭곽 成성 車차 朱주 禹우',
    '具구 任임 田전 閔민 陳진 池지 嚴엄 蔡채 元원 千천 方방 孔공 玄현 康강 咸함 卞변 廉염 楊양 邊변 呂여 秋추 都도 石석 蘇소 馬마 表표 魏위 明명 王왕',
  ].flatMap((line) => line.split(' ')).map((pair) => [pair.charAt(0), pair.charAt(1)]),
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

const LATIN = /\p{Script=Latin}/u;

/** The Latin letters that a text ends in, without their accents. */
function lastWord(text: string): string {
  const letters = text.slice(-LONGEST_WORD).normalize('NFD').replace(/\p{M}/gu, '');
  let start = letters.length;
  while (start > 0 && LATIN.test(letters.charAt(start - 1))) start--;
  return letters.slice(start);
}

const LONGEST_WORD = 40;

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
  const word = lastWord(text);
  if (word) return word === word.toUpperCase() ? (LETTERS.get(word.charAt(word.length - 1)) ?? 0) : finalOfEnglish(word);
  return undefined;
}
