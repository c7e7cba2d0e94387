import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceEntries } from '../../scripts/dictionary/sources';
import { createExtractor, extract } from '../../src/index';

/** Codes as the packages have them, with the official names of mid-2024. */
const SOURCE: [code: string, name: string][] = readFileSync(new URL('./division-codes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);
const MID_2024 = '2024-06-15';

/** Codes that the table of DATA.md gives for what changed after mid-2024, and former codes of before. */
const CHANGED: [name: string, day: string, code: string][] = [
  ['전남광주통합특별시', '2026-07-01', '12'],
  ['전남광주통합특별시 목포시', '2026-07-01', '12110'],
  ['전남광주통합특별시 여수시', '2026-07-01', '12130'],
  ['전남광주통합특별시 순천시', '2026-07-01', '12150'],
  ['전남광주통합특별시 나주시', '2026-07-01', '12170'],
  ['전남광주통합특별시 광양시', '2026-07-01', '12190'],
  ['전남광주통합특별시 동구', '2026-07-01', '12210'],
  ['전남광주통합특별시 서구', '2026-07-01', '12240'],
  ['전남광주통합특별시 남구', '2026-07-01', '12270'],
  ['전남광주통합특별시 북구', '2026-07-01', '12300'],
  ['전남광주통합특별시 광산구', '2026-07-01', '12330'],
  ['전남광주통합특별시 담양군', '2026-07-01', '12710'],
  ['전남광주통합특별시 신안군', '2026-07-01', '12870'],
  ['인천광역시 제물포구', '2026-07-01', '28125'],
  ['인천광역시 영종구', '2026-07-01', '28155'],
  ['인천광역시 서해구', '2026-07-01', '28275'],
  ['인천광역시 검단구', '2026-07-01', '28290'],
  ['경기도 화성시 만세구', '2026-02-01', '41591'],
  ['경기도 화성시 효행구', '2026-02-01', '41593'],
  ['경기도 화성시 병점구', '2026-02-01', '41595'],
  ['경기도 화성시 동탄구', '2026-02-01', '41597'],
  ['강원도', '2023-06-10', '42'],
  ['강원도 춘천시', '2021-05-01', '42110'],
  ['전라북도', '2024-01-17', '45'],
  ['전라북도 무주군', '2021-05-01', '45730'],
  ['경상북도 군위군', '2023-06-30', '47720'],
  ['대구광역시 군위군', '2023-07-01', '27720'],
  ['광주광역시 북구', '2026-06-30', '29170'],
  ['전라남도 목포시', '2026-06-30', '46110'],
  ['전라남도 여수시 돌산읍', '2026-06-30', '46130250'],
  ['강원도 평창군 진부면', '2023-06-10', '42760360'],
  ['경상북도 군위군 소보면', '2023-06-30', '47720310'],
  ['경상북도 예천군 호명읍', '2024-02-01', '47900253'],
  ['경상북도 성주군 금수면', '2024-07-31', '47840350'],
  ['경상북도 성주군 금수강산면', '2024-08-01', '47840355'],
  ['경기도 용인시 처인구 양지면', '2026-01-01', '41461360'],
  ['경기도 용인시 처인구 양지읍', '2026-01-02', '41461262'],
  ['충청북도 음성군 대소면', '2026-03-24', '43770340'],
  ['충청북도 음성군 대소읍', '2026-03-25', '43770256'],
  ['경기도 화성시 향남읍', '2026-01-31', '41590259'],
  ['경기도 화성시 만세구 향남읍', '2026-02-01', '41591253'],
  ['경기도 화성시 만세구 마도면', '2026-02-01', '41591310'],
  ['경기도 화성시 효행구 봉담읍', '2026-02-01', '41593250'],
];

/** The same place under two names: before and after it was renamed or moved. */
const SAME: [before: string, day: string, after: string, later: string, ref: string][] = [
  ['강원도', '2021-05-01', '강원특별자치도', '2024-05-01', 'kr:51'],
  ['강원도 평창군 진부면', '2021-05-01', '강원특별자치도 평창군 진부면', '2024-05-01', 'kr:51760360'],
  ['전라남도 여수시 돌산읍', '2024-05-01', '전남광주통합특별시 여수시 돌산읍', '2026-09-01', 'kr:12130250'],
  ['경상북도 군위군 소보면', '2021-05-01', '대구광역시 군위군 소보면', '2024-05-01', 'kr:27720310'],
  ['경상북도 성주군 금수면', '2024-05-01', '경상북도 성주군 금수강산면', '2025-05-01', 'kr:47840355'],
  ['경기도 용인시 처인구 양지면', '2025-05-01', '경기도 용인시 처인구 양지읍', '2026-05-01', 'kr:41461262'],
  ['충청북도 음성군 대소면', '2025-05-01', '충청북도 음성군 대소읍', '2026-05-01', 'kr:43770256'],
  ['경기도 화성시 향남읍', '2025-05-01', '경기도 화성시 만세구 향남읍', '2026-05-01', 'kr:41591253'],
  ['전라북도', '2021-05-01', '전북특별자치도', '2024-05-01', 'kr:52'],
  ['전라북도 완주군', '2021-05-01', '전북특별자치도 완주군', '2024-05-01', 'kr:52710'],
  ['경상북도 군위군', '2021-05-01', '대구광역시 군위군', '2024-05-01', 'kr:27720'],
  ['전라남도 여수시', '2024-05-01', '전남광주통합특별시 여수시', '2026-09-01', 'kr:12130'],
  ['광주광역시 광산구', '2024-05-01', '전남광주통합특별시 광산구', '2026-09-01', 'kr:12330'],
];

const codeOf = (name: string, publishedAt: string): string | undefined => extract(`축제는 ${name}에서 열렸다.`, { publishedAt }).places[0]?.code;

describe('행정구역의 코드', () => {
  it('출처의 모든 시군구와 읍면이 사전에 있고, 코드와 이름이 같다', () => {
    const known = new Set(sourceEntries('places/divisions.txt').map(({ name, attributes }) => `${attributes.get('code') ?? ''} ${attributes.get('within') ?? ''} ${name}`));
    const missing = SOURCE.filter(([code, name]) => {
      const [last = '', ...chain] = name.split(' ').reverse();
      return !known.has(`${code} ${chain.reverse().join(' ')} ${last}`);
    });
    expect(missing).toEqual([]);
  });

  it('출처의 시군구는 그때의 글에서 그 코드를 받는다', () => {
    const districts = SOURCE.filter(([code]) => code.length === 5);
    expect(districts.length).toBeGreaterThan(245);
    const extractor = createExtractor({ kinds: ['place'], publishedAt: MID_2024 });
    const wrong = districts.map(([code, name]) => [code, name, extractor.places(`축제는 ${name}에서 열렸다.`)[0]?.code]).filter(([code, , found]) => code !== found);
    expect(wrong).toEqual([]);
  });

  it.each(CHANGED)('%s, %s: %s', (name, day, code) => {
    expect(codeOf(name, day)).toBe(code);
  });

  it('옛 구역의 ref는 코드로 불리는 구역을 가리킨다', () => {
    const entries = sourceEntries('places/divisions.txt').map(({ name, attributes }) => ({ name, code: attributes.get('code'), ref: attributes.get('ref') }));
    const codes = new Set(entries.filter(({ ref }) => !ref).map(({ code }) => code));
    expect(entries.filter(({ ref }) => ref && !codes.has(ref))).toEqual([]);
  });

  it.each(SAME)('%s(%s)와 %s(%s)는 한 곳이다: %s', (before, day, after, later, ref) => {
    const refOf = (name: string, publishedAt: string): (string | undefined)[] => extract(`축제는 ${name}에서 열렸다.`, { publishedAt }).entities.map((entity) => entity.ref);
    expect([refOf(before, day), refOf(after, later)]).toEqual([[ref], [ref]]);
  });

  it.each([
    ['광주에서 축제가 열렸다.', '2024-06-15', '광주광역시', ['광주광역시', '경기도 광주시']],
    ['광주에서 축제가 열렸다.', '2026-09-01', '전남광주통합특별시', ['경기도 광주시', '전남광주통합특별시']],
    ['경기 광주에서 축제가 열렸다.', '2026-09-01', '경기도 광주시', undefined],
    ['전남 여수시에서 축제가 열렸다.', '2024-06-15', '전라남도 여수시', undefined],
    ['춘천시에서 축제가 열렸다.', '2021-05-01', '강원도 춘천시', undefined],
    ['춘천시에서 축제가 열렸다.', '2024-05-01', '강원특별자치도 춘천시', undefined],
    ['광주 북구에서 축제가 열렸다.', '2026-09-01', '전남광주통합특별시 북구', undefined],
    ['전남 목포시에서 축제가 열렸다.', '2026-09-01', '전남광주통합특별시 목포시', undefined],
  ])('%s (%s)', (text, publishedAt, name, candidates) => {
    const [place] = extract(text, { publishedAt }).places;
    expect([place?.name, place?.candidates]).toEqual([name, candidates]);
  });
});
