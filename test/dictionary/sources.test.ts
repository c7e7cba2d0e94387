import { describe, expect, it } from 'vitest';
import { categorySizes } from '../../scripts/dictionary/count';
import { lintSources } from '../../scripts/dictionary/lint-sources';
import { sourceEntries } from '../../scripts/dictionary/sources';

describe('the project’s own dictionaries', () => {
  it('pass their own lint', () => {
    expect(lintSources()).toEqual([]);
  });

  it.each(categorySizes().map(({ name, size, least }) => [name, size, least] as const))('%s: %i of at least %i', (_name, size, least) => {
    expect(size).toBeGreaterThan(0);
    expect(size).toBeGreaterThanOrEqual(least);
  });

  /** Bodies of the state that were renamed, founded or ended: the day on which each name began or ceased to hold. */
  it.each([
    ['기획재정부', 'to', '2026-01-01'],
    ['환경부', 'to', '2025-09-30'],
    ['기후에너지환경부', 'from', '2025-10-01'],
    ['산업통상자원부', 'to', '2025-09-30'],
    ['산업통상부', 'from', '2025-10-01'],
    ['여성가족부', 'to', '2025-09-30'],
    ['성평등가족부', 'from', '2025-10-01'],
    ['방송통신위원회', 'to', '2025-09-30'],
    ['방송미디어통신위원회', 'from', '2025-10-01'],
    ['방송미디어통신심의위원회', 'from', '2025-10-01'],
    ['통계청', 'to', '2025-09-30'],
    ['국가데이터처', 'from', '2025-10-01'],
    ['특허청', 'to', '2025-09-30'],
    ['지식재산처', 'from', '2025-10-01'],
    ['문화재청', 'to', '2024-05-16'],
    ['국가유산청', 'from', '2024-05-17'],
    ['우주항공청', 'from', '2024-05-27'],
    ['재외동포청', 'from', '2023-06-05'],
    ['국가보훈처', 'to', '2023-06-04'],
    ['국가보훈부', 'from', '2023-06-05'],
  ])('%s: %s=%s', (name, key, day) => {
    const entry = sourceEntries('organizations/government.txt').find((found) => found.name === name);
    expect(entry?.attributes.get(key)).toBe(day);
  });

  it.each([['검찰청', 'to', '2026-10-01'], ['공소청', 'from', '2026-10-02'], ['중대범죄수사청', 'from', '2026-10-02']])('%s: %s=%s', (name, key, day) => {
    const entry = sourceEntries('organizations/justice-security.txt').find((found) => found.name === name);
    expect(entry?.attributes.get(key)).toBe(day);
  });

  it.each(['재정경제부', '기획예산처'])('%s, a name of two periods, has no dates', (name) => {
    const entry = sourceEntries('organizations/government.txt').find((found) => found.name === name)!;
    expect([entry.attributes.get('from'), entry.attributes.get('to')]).toEqual([undefined, undefined]);
  });
});
