import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../src/engine/features';
import { Forms } from '../../src/engine/forms';

function numbered(text: string, spans: readonly (readonly [NameKind, number, number])[]): { forms: Forms; numbers: number[] } {
  const forms = new Forms(text, new Int32Array(text.length * 3), new Int32Array(8));
  return { forms, numbers: spans.map(([kind, start, end]) => forms.note(kind, start, end)) };
}

describe('같은 글꼴', () => {
  it('같게 적힌 것은 갈래마다 같은 번호, 같은 자리는 한 번만 센다', () => {
    const { forms, numbers } = numbered('가온 나루 가온', [['person', 0, 2], ['person', 3, 5], ['person', 6, 8], ['place', 0, 2], ['organization', 6, 8], ['person', 3, 5]]);
    expect(numbers).toEqual([0, 1, 0, 2, 3, 1]);
    expect(forms.counts).toEqual([2, 1, 1, 1]);
  });

  it('많아도 섞이지 않는다', () => {
    const text = Array.from({ length: 3000 }, (_, k) => String.fromCharCode(0xac00 + k)).join('');
    const { numbers } = numbered(text + text, Array.from({ length: 6000 }, (_, k) => ['person', k, k + 1] as const));
    expect(numbers).toEqual(Array.from({ length: 6000 }, (_, k) => k % 3000));
  });
});
