import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../src/engine/features';
import { Forms } from '../../src/engine/forms';
import { FORM_KEYS } from '../../src/engine/text-tables';

function numbered(text: string, spans: readonly (readonly [NameKind, number, number])[]): { forms: Forms; numbers: number[] } {
  const forms = new Forms(text, new Int32Array(text.length * 3), new Int32Array(8), new Uint8Array(FORM_KEYS));
  return { forms, numbers: spans.map(([kind, start, end]) => forms.note(kind, start, end)) };
}

describe('같은 글꼴', () => {
  it('같게 적힌 것은 갈래마다 같은 번호', () => {
    const { forms, numbers } = numbered('가온 나루 가온', [['person', 0, 2], ['person', 3, 5], ['person', 6, 8], ['place', 0, 2], ['organization', 6, 8]]);
    expect(numbers).toEqual([0, 1, 0, 2, 3]);
    expect(forms.counts).toEqual([2, 1, 1, 1]);
  });

  it('지나친 것은 후보와 같게 적혔을 때만, 같은 자리는 한 번만 센다', () => {
    const { forms } = numbered('가온 나루 가온 나루 가온 다솜', [['person', 0, 2], ['place', 3, 5]]);
    for (const start of [6, 6, 12, 0, 9, 15]) forms.pass('person', start, start + 2);
    forms.countPassed((kind, start) => kind === 'person' && start === 0);
    expect(forms.counts).toEqual([3, 1]);
    expect([forms.has('person', 6, 8), forms.has('place', 6, 8), forms.has('person', 3, 5)]).toEqual([true, false, false]);
  });

  it('서른 글자가 넘는 것도 지나친 만큼 세지만, 지나쳤다고 하지는 않는다', () => {
    const [short, long] = ['가'.repeat(30), '가'.repeat(31)];
    const text = `${short} ${short} ${long} ${long} ${long}`;
    const starts = [0, 31, 62, 94, 126] as const;
    const { forms, numbers } = numbered(text, [['place', 0, 30], ['place', 62, 93]]);
    for (const start of starts) forms.pass('place', start, start + (start < 62 ? 30 : 31));
    forms.countPassed((_kind, start) => start === 0 || start === 62);
    expect(numbers.map((form) => forms.counts[form])).toEqual([2, 3]);
    expect([forms.has('place', 31, 61), forms.has('place', 94, 125)]).toEqual([true, false]);
  });

  it('어느 갈래로 지나쳤는지, 어디까지 지나쳤는지 가린다', () => {
    const text = '가온 가온빛 가온빛';
    const { forms } = numbered(text, [['person', 0, 2], ['place', 3, 6]]);
    forms.pass('organization', 7, 10);
    forms.pass('place', 7, 9);
    forms.pass('person', 3, 5);
    forms.countPassed(() => false);
    expect(forms.counts).toEqual([2, 1]);
    expect([forms.has('organization', 7, 10), forms.has('organization', 7, 9), forms.has('place', 7, 10), forms.has('place', 7, 9), forms.has('person', 3, 6)]).toEqual([true, false, false, true, false]);
  });

  it('첫 글자와 끝 글자와 길이가 같아도 다르게 적힌 것은 세지 않는다', () => {
    const { forms } = numbered('가온빛 가라빛 가라빛', [['person', 0, 3]]);
    forms.pass('person', 4, 7);
    forms.pass('person', 8, 11);
    forms.countPassed(() => false);
    expect(forms.counts).toEqual([1]);
  });

  it('갈래와 길이가 뒤섞여 많아도 제 번호를 지킨다', () => {
    const kinds = ['organization', 'person', 'place'] as const;
    const text = Array.from({ length: 400 }, (_, k) => String.fromCharCode(0xac00 + 588 * (k % 19), 0xac00 + 28 * (k % 21), 0xac00 + (k % 23))).join('');
    const spans = Array.from({ length: 1200 }, (_, k) => [kinds[k % 3]!, k, Math.min(text.length, k + 1 + (k % 7))] as const);
    const first = new Map<string, number>();
    const expected = spans.map(([kind, start, end]) => {
      const key = `${kind} ${text.slice(start, end)}`;
      if (!first.has(key)) first.set(key, first.size);
      return first.get(key);
    });
    expect(numbered(text, spans).numbers).toEqual(expected);
    expect(first.size).toBeLessThan(spans.length);
  });

  it('많아도 섞이지 않는다', () => {
    const text = Array.from({ length: 3000 }, (_, k) => String.fromCharCode(0xac00 + k)).join('');
    const { numbers } = numbered(text + text, Array.from({ length: 6000 }, (_, k) => ['person', k, k + 1] as const));
    expect(numbers).toEqual(Array.from({ length: 6000 }, (_, k) => k % 3000));
  });
});
