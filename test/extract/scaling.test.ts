import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';

/** Long enough that a step that grows with the square of the length outweighs everything else. */
const SHORT = 16_000;
const TIMES_LONGER = 4;
/** Growth in proportion gives four, growth with the square sixteen. */
const MOST = 8;
/** In milliseconds: a time below this is no sign of more than proportional growth, whatever the ratio. */
const FLOOR = 50;
const SHORT_RUNS = 3;
const MOST_LONG_RUNS = 5;

function timeOf(text: string): number {
  const begin = performance.now();
  extract(text, { publishedAt: '2026-05-14' });
  return performance.now() - begin;
}

/**
 * Whether the long text takes its share at most. The best of several runs counts, so that the machine's other work is
 * left out; the long text is run again only where it was too slow.
 */
function isProportional(short: string, long: string): boolean {
  const limit = Math.max(FLOOR, MOST * Math.min(...Array.from({ length: SHORT_RUNS }, () => timeOf(short))));
  for (let run = 0; run < MOST_LONG_RUNS; run++) if (timeOf(long) < limit) return true;
  return false;
}

describe('시간은 길이에 비례한다: 네 배 긴 글이 여덟 배를 넘지 않는다', () => {
  it.each([
    ['보통 글', '행정안전부는 15일 충북 진천군에서 “문턱을 낮추겠다”고 말했다. '],
    ['여는 큰따옴표', '“'],
    ['곧은 따옴표', '"'],
    ['작은따옴표와 글자', '‘가'],
    ['따옴표 쌍', '“가” '],
    ['짝이 어긋난 따옴표', '“‘”'],
    ['숫자', '1'],
    ['숫자와 점', '1.'],
    ['여는 괄호', '('],
    ['괄호 속 이하', '(이하 가'],
    ['약칭 되풀이', '가온나루재단(이하 재단)은 '],
    ['괄호 쌍', '가온재단(GF) '],
    ['한 음절', '가'],
    ['성씨', '김 '],
    ['성씨만 붙여서', '김'],
    ['이름', '도하윤 '],
    ['목록', '도하윤·'],
    ['직함', '원장 '],
    ['직함만 붙여서', '원장'],
    ['성과 직함', '도하윤 원장은 도 원장과 '],
    ['곳', '서울 '],
    ['곳의 사슬', '경기 수원시 팔달구 '],
    ['곳을 붙여서', '서울시'],
    ['기관', '행정안전부 '],
    ['가운뎃점', '·'],
    ['로마자', 'A'],
    ['로마자 약칭', 'KBS '],
    ['한자', '尹'],
    ['나라를 붙여서', '한미'],
    ['줄 바꿈', '\n'],
    ['짧은 줄', '가나\n'],
    ['빈칸', ' '],
    ['말했다', '고 말했다. '],
    ['따르면', '경찰에 따르면 '],
    ['풀어 쓴 글', '도하윤 원장은 '.normalize('NFD')],
    ['결합 부호', '\u0301'],
    ['폭 없는 칸', '가\u200b'],
    ['반쪽 대리 문자', '\ud83d'],
    ['바이라인', '도하윤 기자\n'],
    ['저작권 줄', '저작권자 © 가온일보\n'],
    ['날씨', '맑음공주14.2℃\n'],
  ])('%s', (_name, unit) => {
    const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    expect(isProportional(text(SHORT), text(TIMES_LONGER * SHORT))).toBe(true);
  });
});
