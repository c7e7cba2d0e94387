import { describe, expect, it } from 'vitest';
import { find } from './find';
import { seeded, WRITERS, type Day } from './writer';

const PHRASES = 20_000;
const KINDS = Object.keys(WRITERS);
const NOWS: readonly Day[] = [
  { year: 2024, month: 5, day: 16 },
  { year: 2024, month: 2, day: 29 },
  { year: 2023, month: 12, day: 31 },
  { year: 2025, month: 1, day: 1 },
  { year: 2019, month: 8, day: 31 },
];
const FRAMES = ['%', '가온시는 % 새 도서관을 연다.', '행사는 %, 솔빛광장에서 있다.', '결과는 %에 나왔다.'];

describe('적은 날을 도로 읽는다', () => {
  it.each(KINDS)('%s', (kind) => {
    const random = seeded(KINDS.indexOf(kind) * 7919 + 17);
    const wrong: string[] = [];
    for (let i = 0; i < Math.ceil(PHRASES / KINDS.length); i++) {
      const now = NOWS[i % NOWS.length]!;
      const { text, value } = WRITERS[kind]!(now, random);
      const sentence = FRAMES[random(FRAMES.length)]!.replace('%', text);
      const found = find(sentence, now);
      const first = found[0];
      const read = kind === '길이' ? first?.duration : first?.edtf;
      if (found.length !== 1 || read !== value || first!.conflict !== undefined) wrong.push(`${sentence} [${now.year}-${now.month}-${now.day}]: ${read}, not ${value}`);
    }
    expect(wrong).toEqual([]);
  });
});
