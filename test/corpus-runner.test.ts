import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index';
import type { MentionKind } from '../src/types';
import { readCase, readCorpus, showExpected, showFound } from './support/corpus';

/** The publication day of every case. */
const PUBLISHED = '2026-05-14';

const CORPORA: readonly (readonly [MentionKind, string])[] = [
  ['organization', 'organizations.txt'],
  ['person', 'people.txt'],
  ['place', 'places.txt'],
];

describe.each(CORPORA)('%s', (kind, file) => {
  const cases = readCorpus(readFileSync(new URL(`corpus/${file}`, import.meta.url), 'utf8'));

  it.each(cases.map((item) => [item.line, item] as const))('%s', (_line, item) => {
    expect(showFound(extract(item.text, { publishedAt: PUBLISHED }), kind, item)).toEqual(showExpected(item));
  });

  it('맞는 것과 아닌 것이 고루 있고, 같은 문장이 두 번 나오지 않는다', () => {
    expect(cases.filter(({ expected }) => expected.length > 0).length).toBeGreaterThanOrEqual(25);
    expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(25);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });
});

describe('한 줄 읽기', () => {
  it('말한 속성만, 이름은 늘 본다', () => {
    const { text, expected } = readCase('가⏎나 => 도하윤 [title=원장; age=-] | 나루청');
    expect(text).toBe('가\n나');
    expect(expected.map((mention) => [mention.text, [...mention.attributes]])).toEqual([
      ['도하윤', [['name', '도하윤'], ['title', '원장'], ['age', '-']]],
      ['나루청', [['name', '나루청']]],
    ]);
  });
  it.each(['화살표가 없다', '빈 이름 => [name=가]', '속성이 아니다 => 가 [나]'])('%s: 잘못된 줄', (line) => {
    expect(() => readCase(line)).toThrow(line);
  });
});
