import { describe, expect, it } from 'vitest';
import { Nesting } from '../../src/render/nesting';
import fc from '../support/fast-check';

interface Named {
  start: number;
  end: number;
  name: string;
}

/** The text with each span in brackets behind its name; `…` where it goes on, and goes on again. */
function bracketed(text: string, spans: readonly Named[], blocks: readonly (readonly [number, number])[] = [[0, text.length]]): string {
  const nesting = new Nesting(spans);
  return blocks
    .map(([start, end]) => {
      let written = '';
      nesting.walk(start, end, {
        open: ({ name }, first) => (written += `${first ? '' : '…'}${name}(`),
        close: (_span, last) => (written += last ? ')' : '…)'),
        text: (from, to) => (written += text.slice(from, to)),
      });
      return written;
    })
    .join('|');
}

/** `a:0-3 b:2-5`. */
function spansOf(list: string): Named[] {
  return [...list.matchAll(/(?<name>\w+):(?<start>\d+)-(?<end>\d+)/g)].map(({ groups = {} }) => ({ name: groups['name']!, start: Number(groups['start']), end: Number(groups['end']) }));
}

describe('겹친 구간', () => {
  it.each([
    ['', '가나다라마'],
    ['a:1-3', '가a(나다)라마'],
    ['a:0-5 b:1-2 c:3-5', 'a(가b(나)다c(라마))'],
    ['a:0-2 b:2-4', 'a(가나)b(다라)마'],
    ['a:1-3 b:1-3', '가a(b(나다))라마'],
    ['a:0-3 b:2-5', 'a(가나b(다…))…b(라마)'],
    ['a:0-2 b:1-4 c:3-5', 'a(가b(나…))…b(다c(라…))…c(마)'],
    ['a:0-4 b:1-2 c:1-5', 'a(가b(c(나…))…c(다라…))…c(마)'],
  ])('%s', (list, expected) => {
    expect(bracketed('가나다라마', spansOf(list))).toBe(expected);
  });

  it('줄을 넘는 구간은 줄마다 이어지고, 줄 사이에만 있는 것은 나오지 않는다', () => {
    const spans = spansOf('a:1-5 b:2-3');
    expect(bracketed('가나\n다라', spans, [[0, 2], [3, 5]])).toBe('가a(나…)|…a(다라)');
  });

  it('무엇이 겹치든 글은 그대로이고 괄호는 맞는다', () => {
    const span = fc.tuple(fc.nat(19), fc.nat(19)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1, name: 's' }));
    const list = fc.array(span, { maxLength: 12 }).map((spans) => spans.sort((a, b) => a.start - b.start || b.end - a.end));
    fc.assert(
      fc.property(list, fc.array(fc.nat(20), { maxLength: 4 }), (spans, cuts) => {
        const text = 'abcdefghijklmnopqrst';
        const edges = [...new Set([0, ...cuts, 20])].sort((a, b) => a - b);
        const written = bracketed(text, spans, edges.slice(1).map((end, k) => [edges[k]!, end] as const));
        expect(written.replaceAll(/…?s\(|…?\)|\|/g, '')).toBe(text);
        expect(written.match(/(?<!…)s\(/g)?.length ?? 0).toBe(spans.length);
        expect(written.match(/(?<!…)\)/g)?.length ?? 0).toBe(spans.length);
        let depth = 0;
        for (const character of written) depth += character === '(' ? 1 : character === ')' ? -1 : 0;
        expect(depth).toBe(0);
      }),
    );
  });
});
