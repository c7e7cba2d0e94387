import { describe, expect, it } from 'vitest';
import { impliedAlone, impliedName, impliedSurname, isForeign, isHead, isOfficeLike, likelyName, nameAlone, nameBeforeOwner } from '../../src/quotes/implied';
import { builtInLexicon } from '../../src/quotes/lexicon';
import type { Span } from '../../src/types';

const lexicon = builtInLexicon();
const cut = (text: string, span: Span | undefined): string | undefined => span && text.slice(span.start, span.end);

describe('이름 사전에 없는 사람', () => {
  it.each([
    ['노하윤', '노하윤', '노하윤'],
    ['김가람', undefined, '김가람'],
    ['박나래', '박나래', '박나래'],
    ['조합원', undefined, undefined],
    ['노하자', undefined, undefined],
    ['하윤', undefined, undefined],
    ['노하윤이', undefined, undefined],
    ['A하윤', undefined, undefined],
    ['노하A', undefined, undefined],
    ['이사장', undefined, undefined],
    ['최고위', undefined, undefined],
  ])('%s만 있으면 틀림없이 %s, 아마 %s', (text, likely, alone) => {
    const framed = `“${text}”`;
    expect([likelyName, nameAlone].map((read) => cut(framed, read(framed, 1, framed.length - 1, lexicon)))).toEqual([likely, alone]);
  });

  it.each([
    ['솔빛시 노하윤 교통국장', '노하윤'],
    ['노하윤 솔빛시 교통국장', '노하윤'],
    ['솔빛시(솔빛도) 노하윤 교통국장', '노하윤'],
    ['노하윤(41) 교통국장', '노하윤'],
    ['노하윤(41 교통국장', '노하윤'],
    ['가나 다라 노하윤 마바 사아 자차 국장', '노하윤'],
    ['노하윤 솔빛시 산하 재단 운영 교통국장', undefined],
    ['켈러먼 국장', '켈러먼'],
    ['켈러먼 솔빛시 국장', undefined],
    ['표 분석관', '표'],
    ['김 의원', '김'],
    ['김 솔빛 의원', undefined],
    ['한 의원', undefined],
    ['스포츠 평론가', undefined],
    ['솔빛대 A 교수', undefined],
    ['국장', undefined],
  ])('%s: 직함 앞의 %s', (text, name) => {
    expect(cut(text, impliedName(text, 0, text.length, text.lastIndexOf(' ') + 1, lexicon))).toBe(name);
  });

  it.each([['김 후보', '김'], ['표 분석관', '표'], ['한 의원', undefined], ['김가 후보', undefined], ['김A후보', undefined], ['전 의원', undefined], ['물 의원', undefined]])('%s: 성만 적힌 %s', (text, surname) => {
    expect(cut(text, impliedSurname(text, 0, 2))).toBe(surname);
  });

  it('성만 적힌 것은 바로 뒤가 직함이어야 한다', () => {
    expect([impliedSurname('김 새 후보', 0, 4), impliedSurname('김', 0, 1)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['표다온 교육부', '표다온'],
    ['전 표다온 교육부', '표다온'],
    ['새표다온 교육부', undefined],
    ['표다 교육부', undefined],
    ['표다온교육부', undefined],
    ['A표다온 교육부', '표다온'],
    ['A다온 교육부', undefined],
    ['표다A 교육부', undefined],
    ['조합원 교육부', undefined],
    ['교육부', undefined],
  ])('%s: 기관 앞의 %s', (text, name) => {
    expect(cut(text, nameBeforeOwner(text, text.indexOf('교육부'), lexicon))).toBe(name);
  });

  it.each([
    ['로젠씨', '로젠'],
    ['솔빛동 로젠씨', '로젠'],
    ['김모씨', '김'],
    ['이모모씨', '이모모'],
    ['씨', undefined],
    ['아저씨', undefined],
    ['날씨', undefined],
    ['', undefined],
    ['농장주 데이비드 셸', '데이비드 셸'],
    ['농장주 데이비드 A', undefined],
    ['배우 데이비드 하늘', undefined],
    ['농장주 노하윤', '노하윤'],
    ['농장주 하늘', undefined],
    ['솔빛동 상인 데이비드', '데이비드'],
    ['데이비드', undefined],
  ])('%s: %s', (text, name) => {
    expect(cut(text, impliedAlone(text, 0, text.length, lexicon))).toBe(name);
  });
});

describe('낱말의 생김새', () => {
  it.each([
    ['국장', true, true],
    ['비서실장', true, true],
    ['특별위원회장', true, true],
    ['분석관', true, false],
    ['조합원', true, false],
    ['장', false, false],
    ['관', false, false],
    ['중앙선거관리장', false, false],
    ['수석전문조사위원', false, false],
    ['A관', false, false],
    ['A장', false, false],
    ['가족', false, false],
  ])('%s: 직함처럼 끝난다 %s, 우두머리다 %s', (word, office, head) => {
    const framed = ` ${word} `;
    expect([isOfficeLike, isHead].map((test) => test(framed, 1, framed.length - 1))).toEqual([office, head]);
  });

  it.each([['브렌다', true], ['켈러먼', true], ['데이비드', true], ['셸', false], ['스포츠', false], ['하늘', false], ['서울', false], ['A브렌다', false], ['브렌다켈러먼데이비드', false]])('%s: 외국 이름처럼 들린다 %s', (word, expected) => {
    expect(isForeign(word, 0, word.length)).toBe(expected);
  });
});
