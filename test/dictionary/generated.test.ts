import { describe, expect, it } from 'vitest';
import { sourceEntries } from '../../scripts/dictionary/sources';
import { createExtractor } from '../../src/index';

const PUBLISHED = '2026-10-15';
const MUNICIPAL = new Set(['city', 'county', 'district']);

/** Today's cities, counties and districts, and the provinces. */
const DIVISIONS = sourceEntries('places/divisions.txt').filter(({ attributes }) => !attributes.get('to'));
const municipalities = DIVISIONS.filter(({ attributes }) => MUNICIPAL.has(attributes.get('level') ?? '')).map(({ name }) => name);
const provinces = DIVISIONS.filter(({ attributes }) => ['province', 'metropolitan-city'].includes(attributes.get('level') ?? '')).map(({ name }) => name);
/** 진천 of 진천군; districts keep theirs. */
const towns = municipalities.filter((name) => !name.endsWith('구')).map((name) => name.slice(0, -1)).filter((name) => name.length > 1);

/** No dictionary lists these bodies one by one: a division and the suffix make them. */
describe('기관은 구역마다 규칙으로 난다', () => {
  const extractor = createExtractor({ kinds: ['organization'], publishedAt: PUBLISHED });
  it.each<[string, string[], string]>([
    ['청', municipalities, '청은'],
    ['의회', [...provinces, ...municipalities], '의회는'],
    ['경찰서', towns, '경찰서는'],
    ['소방서', towns, '소방서는'],
    ['교육지원청', towns, '교육지원청은'],
    ['교육청', provinces, '교육청은'],
  ])('%s', (suffix, names, written) => {
    expect(names.length).toBeGreaterThan(10);
    const missed = names.filter((name) => extractor.organizations(`${name}${written} 새 사업을 시작한다고 밝혔다.`)[0]?.text !== name + suffix);
    expect(missed).toEqual([]);
  });
});
