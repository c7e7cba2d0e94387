import { describe, expect, it } from 'vitest';
import { isDivisionOffice, isStateOffice } from '../../src/engine/offices';

describe('나라의 자리', () => {
  it.each(['대통령', '부통령', '총리', '외교장관', '과학기술장관', '국가주석', '방위상', '주한대사', '대통령 비서실장'])('%s', (title) => {
    expect(isStateOffice(title)).toBe(true);
  });

  it.each(['의원', '홍보대사', '군수', '선수', '총리실', '장관급'])('%s 아님', (title) => {
    expect(isStateOffice(title)).toBe(false);
  });
});

describe('지방의 자리', () => {
  it.each([['청주시', '시장'], ['진천군', '부군수'], ['은평구', '구청장'], ['충청북도', '지사'], ['충북', '교육감'], ['부산', '시장']])('%s %s', (division, title) => {
    expect(isDivisionOffice(division, title)).toBe(true);
  });

  it.each([['청주시', '군수'], ['진천', '군수'], ['은평구', '시장'], ['충북', '의원'], ['프랑스', '대통령'], ['', '시장']])('%s %s 아님', (division, title) => {
    expect(isDivisionOffice(division, title)).toBe(false);
  });
});
