import { describe, expect, it } from 'vitest';
import { trimCount, trimMarks } from '../../src/text/trim';

describe('trimMarks', () => {
  it.each([
    ['· 가온일보 ··', '·', '·', '가온일보'],
    ['[제보]', '[', ']', '제보'],
    ['[제보]', '', ']', '[제보'],
    ['가·나', '·', '·', '가·나'],
    ['···', '·', '·', ''],
    ['', '·', '·', ''],
    ['\u00a0\t가\u3000', '', '', '가'],
  ])('%j without %j before and %j behind it is %j', (text, front, back, expected) => {
    expect(trimMarks(text, front, back)).toBe(expected);
  });
});

describe('trimCount', () => {
  it.each([
    ['댓글12', '댓글'],
    ['댓글(3)', '댓글'],
    ['댓글12개', '댓글'],
    ['(3)댓글', '댓글'],
    ['0개의댓글', '개의댓글'],
    ['날개', '날개'],
    ['개', '개'],
    ['12', ''],
  ])('%s: %s', (text, expected) => {
    expect(trimCount(text)).toBe(expected);
  });
});
