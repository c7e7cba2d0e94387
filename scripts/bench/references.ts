/**
 * What throughput is compared with on the same texts: the least that a program can do with a string, and the regular
 * expressions that someone writes who wants one kind of entity by the afternoon.
 */
import type { MentionKind } from '../../src/types';

/** The reference that shares are told of. */
export const HANGUL_RUNS = 'match(/[가-힣]+/g)';

/** One naive expression for each kind. They find a part, and much that is none. */
const NAIVE: Readonly<Record<MentionKind, RegExp>> = {
  organization: /[가-힣]+(?:대학교|재단|연구원|은행|병원|협회|위원회|공사|신문|방송|전자|건설|구청|시청)/g,
  person: /[김이박최정강조윤장임한오서신권황안송류][가-힣]{2}(?= ?(?:총장|시장|대표|의원|장관|교수|회장|씨))/g,
  place: /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)(?:특별시|광역시|도)?(?: [가-힣]+[시군구])?/g,
  date: /(?:\d{4}년 ?)?(?:\d{1,2}월 ?)?\d{1,2}일|\d{4}년(?: ?\d{1,2}월)?|오[전후] ?\d{1,2}시(?: ?\d{1,2}분)?/g,
  quote: /[“"][^”"]*[”"]/g,
};

/** The references by their names in the tables. */
export function references(): Map<string, (text: string) => unknown> {
  return new Map<string, (text: string) => unknown>([
    ['charCodeAt loop', sumOfUnits],
    [HANGUL_RUNS, (text) => text.match(/[가-힣]+/g)],
    ...Object.entries(NAIVE).map(([kind, expression]) => [`naive expression: ${kind}`, (text: string) => text.match(expression)] as const),
  ]);
}

/** Reads every code unit once. */
function sumOfUnits(text: string): number {
  let sum = 0;
  for (let k = 0; k < text.length; k++) sum = (sum + text.charCodeAt(k)) | 0;
  return sum;
}
