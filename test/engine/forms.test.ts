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

  it('많아도 섞이지 않는다', () => {
    const text = Array.from({ length: 3000 }, (_, k) => String.fromCharCode(0xac00 + k)).join('');
    const { numbers } = numbered(text + text, Array.from({ length: 6000 }, (_, k) => ['person', k, k + 1] as const));
    expect(numbers).toEqual(Array.from({ length: 6000 }, (_, k) => k % 3000));
  });
});
