/**
 * Eras that news dates things by, with their first and last year.
 * Years follow 한국민족문화대백과사전; foreign eras the year of the regnal change.
 */
const ROWS: readonly (readonly [words: string, first: number, last: number])[] = [
  ['고조선 시대|고조선시대', -2333, -108],
  ['삼국시대|삼국 시대', -57, 668],
  ['통일신라시대|통일신라 시대|통일신라', 676, 935],
  ['신라시대|신라 시대', -57, 935],
  ['백제시대|백제 시대', -18, 660],
  ['고구려시대|고구려 시대', -37, 668],
  ['고려시대|고려 시대', 918, 1392],
  ['조선시대|조선 시대', 1392, 1897],
  ['대한제국 시절|대한제국 시기', 1897, 1910],
  ['일제강점기|일제 강점기|일제시대|일제 시대|식민지 시대', 1910, 1945],
  ['미군정기|미 군정기|미군정 시절', 1945, 1948],
  ['자유당 시절', 1951, 1960],
  ['유신 시절|유신시절|유신시대|유신 시대|유신체제', 1972, 1979],
  ['제1공화국 시절|1공화국 시절|1공화국', 1948, 1960],
  ['제2공화국 시절|2공화국 시절|2공화국', 1960, 1961],
  ['제3공화국 시절|3공화국 시절|3공화국', 1963, 1972],
  ['제4공화국 시절|4공화국 시절|4공화국', 1972, 1981],
  ['제5공화국 시절|5공화국 시절|5공화국|5공 시절', 1981, 1988],
  ['제6공화국 시절|6공화국 시절|6공화국|6공 시절', 1988, 1993],
  ['문민정부 시절', 1993, 1998],
  ['국민의 정부 시절|국민의정부 시절', 1998, 2003],
  ['참여정부 시절', 2003, 2008],
  ['냉전시대|냉전 시대|냉전 시절|냉전시절|냉전기', 1947, 1991],
  ['에도시대|에도 시대', 1603, 1868],
  ['메이지시대|메이지 시대', 1868, 1912],
  ['다이쇼시대|다이쇼 시대', 1912, 1926],
  ['쇼와시대|쇼와 시대', 1926, 1989],
  ['헤이세이 시대|헤이세이시대', 1989, 2019],
];

/** A year before the common era by the number that ISO 8601 gives it: 1 BC is 0. */
const isoYear = (year: number): number => (year < 0 ? year + 1 : year);

/** The first and last year of an era, by its written forms. */
export const ERAS: ReadonlyMap<string, readonly [number, number]> = /* @__PURE__ */ new Map(
  ROWS.flatMap(([words, first, last]) => words.split('|').map((word) => [word, [isoYear(first), isoYear(last)]] as const)),
);
