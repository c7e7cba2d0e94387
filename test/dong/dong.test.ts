import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDong } from '../../scripts/data/dong';
import { sourceEntries } from '../../scripts/dictionary/sources';
import { ambiguousDong, packedDong } from '../../src/data/dong';
import { characterAt, decodeDong, isSyllable, unpackSyllables } from '../../src/dong/decode';
import { dong } from '../../src/dong/index';
import { createExtractor, defineDictionary, extract, type PlaceMention } from '../../src/index';

const MID_2024 = '2024-06-15';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRIES = decodeDong(packedDong, ambiguousDong);
const { groups, ambiguous } = readDong(ROOT);
const extractor = createExtractor({ extensions: [dong] });

const field = (entry: (typeof ENTRIES)[number], name: string): string => entry.fields.get(name) ?? '';
const keyOf = (within: string, name: string, code: string): string => `${code} ${within} ${name}`;
const full = (code: string): string => code.padEnd(10, '0');

describe('꾸린 법정동과 리는 그대로 돌아온다', () => {
  it('출처의 모든 이름이 제 코드와 윗구역으로 있다', () => {
    const known = new Set(ENTRIES.map((entry) => keyOf(field(entry, 'within'), entry.name, field(entry, 'code'))));
    const wanted = groups.flatMap(({ code, within, items }) => items.map(([name, digits]) => keyOf(within, name, full(code + digits))));
    expect(wanted.length).toBeGreaterThan(18_900);
    expect(wanted.filter((key) => !known.has(key))).toEqual([]);
  });

  it('옛 윗구역 아래의 이름은 오늘의 코드를 ref로 갖는다', () => {
    const today = new Set(ENTRIES.filter((entry) => !entry.fields.has('ref')).map((entry) => field(entry, 'code')));
    const former = ENTRIES.filter((entry) => entry.fields.has('ref'));
    expect(former.length).toBeGreaterThan(6_000);
    expect(former.filter((entry) => !today.has(field(entry, 'ref'))).map(({ name }) => name)).toEqual([]);
    expect(former.filter((entry) => !entry.fields.has('to')).map(({ name }) => name)).toEqual([]);
  });

  it('2024년의 코드는 출처의 것과 하나하나 같다', () => {
    const rows = readFileSync(`${ROOT}test/dictionary/dong-codes.tsv`, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
    const byParent = new Map<string, string[]>();
    for (const entry of ENTRIES) {
      const [from, to, code] = ['from', 'to', 'code'].map((name) => field(entry, name)) as [string, string, string];
      if ((from && from > MID_2024) || (to && to < MID_2024) || entry.name.includes('구')) continue;
      const parent = code.slice(0, entry.fields.get('level') === 'ri' ? 8 : 5);
      byParent.set(parent, [...(byParent.get(parent) ?? []), `${entry.name} ${code}`]);
    }
    const digest = (items: readonly string[]): string => createHash('sha256').update([...items].sort().join('\n')).digest('hex').slice(0, 12);
    const own = [...byParent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, items]) => `${code}\t${items.length}\t${digest(items)}`);
    expect(rows.length).toBeGreaterThan(1_500);
    expect(rows.filter((row) => !own.includes(row))).toEqual([]);
  });

  it('윗구역은 모두 행정구역 사전의 것이고, 기간도 그 안에 든다', () => {
    const chains = new Map(sourceEntries('places/divisions.txt').map(({ name, attributes }) => [[attributes.get('within'), name].filter(Boolean).join(' '), attributes]));
    const parents = new Map(ENTRIES.map((entry) => [field(entry, 'within'), entry]));
    expect([...parents.keys()].filter((chain) => !chains.has(chain))).toEqual([]);
  });

  it('흔한 말은 맥락이 있어야 한다', () => {
    const unclear = new Set(ENTRIES.filter((entry) => entry.fields.has('context')).map(({ name }) => name));
    expect(ambiguous.filter((name) => !unclear.has(name))).toEqual([]);
    expect([...unclear].filter((name) => name.length > 2 && !ambiguous.includes(name))).toEqual([]);
  });

  it('gzip으로 66 KB가 안 된다', () => {
    expect(gzipSync(readFileSync(`${ROOT}src/data/dong.ts`)).length).toBeLessThan(66_000);
  });

  it('음절을 대신하는 글자는 서로 다르고, 꾸린 글에서 다른 뜻이 없다', () => {
    const [syllables = ''] = packedDong.split('\n');
    const codes = [...syllables].map((_, number) => characterAt(number));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => isSyllable(code) || '@<:;. \n0123456789'.includes(String.fromCharCode(code)))).toEqual([]);
    expect(unpackSyllables(packedDong).split('\n').filter((line) => line.startsWith('@'))).toHaveLength(groups.length);
  });
});

const placeOf = (text: string, publishedAt: string): PlaceMention | undefined => extractor.places(text, { publishedAt })[0];
const refOf = (text: string, publishedAt: string): string | undefined => extractor.extract(text, { publishedAt }).entities.find(({ kind }) => kind === 'place')?.ref;

describe('동과 리', () => {
  it.each<[string, string, string, string | undefined, string | undefined]>([
    ['진천군 덕산읍 두촌리에서 열린다.', '2026-10-01', '충청북도 진천군 덕산읍 두촌리', '4375025325', 'ri'],
    ['두촌리에서 열린다.', '2026-10-01', '충청북도 진천군 덕산읍 두촌리', '4375025325', 'ri'],
    ['경기 수원시 팔달구 매교동에서 열린다.', '2026-10-01', '경기도 수원시 팔달구 매교동', '4111513300', 'dong'],
    ['종로구 세종로에서 열린다.', '2026-10-01', '서울특별시 종로구 세종로', '1111011900', 'dong'],
    ['강원 춘천시 효자동에서 열린다.', '2021-05-01', '강원도 춘천시 효자동', '4211011200', 'dong'],
    ['강원 춘천시 효자동에서 열린다.', '2024-05-01', '강원특별자치도 춘천시 효자동', '5111011200', 'dong'],
    ['세종시 반곡동에서 열린다.', '2024-05-01', '세종특별자치시 반곡동', '3611010100', 'dong'],
    ['인천 서구 청라동에서 열린다.', '2026-06-30', '인천광역시 서구 청라동', '2826012200', 'dong'],
    ['인천 서해구 청라동에서 열린다.', '2026-07-01', '인천광역시 서해구 청라동', '2827511100', 'dong'],
    ['화성시 병점동에서 열린다.', '2026-01-31', '경기도 화성시 병점동', '4159011700', 'dong'],
    ['화성시 병점구 병점동에서 열린다.', '2026-02-01', '경기도 화성시 병점구 병점동', '4159510200', 'dong'],
    ['전남 여수시 화양면 나진리에서 열린다.', '2022-01-01', '전라남도 여수시 화양면 나진리', '4613033021', 'ri'],
    ['여수시 화양면 나진리에서 열린다.', '2026-10-01', '전남광주통합특별시 여수시 화양면 나진리', '1213033021', 'ri'],
    ['전남 순천시 행동에서 열린다.', '2024-05-01', '전라남도 순천시 행동', '4615010500', 'dong'],
  ])('%s (%s): %s', (text, publishedAt, name, code, level) => {
    expect(placeOf(text, publishedAt)).toMatchObject({ name, code, level });
  });

  it.each([
    ['강원 춘천시 효자동에서 열린다.', '2021-05-01', '강원 춘천시 효자동에서 열린다.', '2024-05-01', 'kr:5111011200'],
    ['인천 중구 답동에서 열린다.', '2026-06-30', '인천 제물포구 답동에서 열린다.', '2026-07-01', 'kr:2812513200'],
    ['화성시 향남읍 하길리에서 열린다.', '2025-10-01', '화성시 만세구 향남읍 하길리에서 열린다.', '2026-10-01', 'kr:4159125326'],
  ])('%s (%s)와 %s (%s)는 한 곳이다: %s', (before, day, after, later, ref) => {
    expect([refOf(before, day), refOf(after, later)]).toEqual([ref, ref]);
  });

  it('이름이 같은 곳은 글이 가르고, 가르지 못하면 후보를 대고 코드는 없다', () => {
    const decided = placeOf('성남시 수정구에서 열린다. 신흥동에서 만난다.', '2024-05-01');
    expect(decided?.name).toBe('경기도 성남시 수정구');
    const second = extractor.places('성남시 수정구에서 열린다. 신흥동에서 만난다.', { publishedAt: '2024-05-01' })[1];
    expect(second).toMatchObject({ name: '경기도 성남시 수정구 신흥동', code: '4113110100' });
    const open = placeOf('신흥동에서 만난다.', '2024-05-01');
    expect(open).toMatchObject({ name: '신흥동', level: 'dong' });
    expect(open?.candidates).toEqual(expect.arrayContaining(['경기도 성남시 수정구 신흥동', '대전광역시 동구 신흥동']));
    expect(open).not.toHaveProperty('code');
  });

  it.each(['그는 행동에 나섰다.', '마리 수를 셌다.', '목소리가 높다.', '공연은 성황리에 끝났다.', '사람들은 거리에서 노래했다.', '대리 기사가 왔다.', '차량이 이동 중이다.', '관리를 맡겼다.'])('흔한 말은 아니다: %s', (text) => {
    expect(extractor.extract(text).mentions).toEqual([]);
  });

  it.each(['이장동 대표는 웃었다.', '박신동 씨가 왔다.', '장안동 의원은 떠났다.'])('사람 이름을 가로채지 않는다: %s', (text) => {
    expect(extractor.extract(text).mentions.map(({ kind }) => kind)).toEqual(['person']);
  });

  it.each([
    ['경기 수원시 팔달구 매교동에서 열린다.', '경기도 수원시 팔달구 매교동'],
    ['진천군 덕산읍 두촌리에서 열린다.', '충청북도 진천군 덕산읍 두촌리'],
    ['서울 종로구 청운동에서 열린다.', '서울특별시 종로구 청운동'],
  ])('없이도 구역 뒤에서는 규칙으로 찾는다: %s', (text, name) => {
    const [place] = extract(text).places;
    expect(place?.name).toBe(name);
    expect(place).not.toHaveProperty('code');
  });

  it('사용자의 항목이 이기고, remove는 뺀다', () => {
    const mine = createExtractor({ extensions: [dong], dictionaries: [defineDictionary({ organizations: ['두촌리'], remove: ['매교동'] })] });
    expect(mine.extract('두촌리는 공모를 냈다.').mentions.map(({ kind }) => kind)).toEqual(['organization']);
    expect(mine.places('경기 수원시 팔달구 매교동에서 열린다.')[0]).not.toHaveProperty('code');
  });
});
