/** The project's own articles and pages, and edits of them as scraping and typing make them. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from './fast-check';

function textsIn(folder: string): string[] {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
}

/** All of them, in order of name. */
export const ARTICLES: readonly string[] = [...textsIn('../articles/'), ...textsIn('../../examples/pages/')];

/** Pieces that rules start from or stop at, and pieces that no rule expects. */
const PIECES = [
  '“', '”', '"', '‘', '’', "'", '「', '」', '(', ')', '[', ']', '·', ',', '.', '…', '\n', '\n\n', ' ', '\t', '▲', '=', '〈', '㈜', '(주)', '(이하 ', '(33)', '씨', '모씨', ' 원장', '장',
  '김', '박재', '은', '는', '이', '가', '에서', '라고', ' 말했다.', '에 따르면 ', '15일', '7월', '부터', '까지', '지난 ', '오전', '3시', '서울', '진천군', '경찰', '정부', 'KBS', 'A', 'A사', '尹 ', '與', '北',
  '\u200b', '\u00a0', '\u1112\u1161\u11ab', '\u0301', '\ud83d', '\ude42', '🙂', '\u0000', '𠀋', 'ㅋㅋ', '１２', '\r\n', '\u2028', '__proto__', 'constructor', '999999999999', '-', '~', '/', '%', '<b>', '&amp;',
];

interface Edit {
  how: 'delete' | 'duplicate' | 'insert' | 'delete-line' | 'duplicate-line' | 'cut';
  /** Where, as a share of the length. */
  at: number;
  length: number;
  piece: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  how: fc.constantFrom('delete', 'duplicate', 'insert', 'insert', 'delete-line', 'duplicate-line', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  piece: fc.constantFrom(...PIECES),
});

function apply(text: string, { how, at, length, piece }: Edit): string {
  const from = Math.floor(at * text.length);
  if (how === 'insert') return text.slice(0, from) + piece + text.slice(from);
  if (how === 'cut') return length > 10 ? text.slice(0, from) : text;
  const line = how === 'delete-line' || how === 'duplicate-line';
  const start = line ? text.lastIndexOf('\n', from - 1) + 1 : from;
  const lineEnd = text.indexOf('\n', from);
  const end = line ? (lineEnd < 0 ? text.length : lineEnd + 1) : Math.min(text.length, from + length);
  const kept = how === 'delete' || how === 'delete-line' ? '' : text.slice(start, end).repeat(2);
  return text.slice(0, start) + kept + text.slice(end);
}

/** An article with up to twelve edits. */
export const mutatedArticle: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.array(edit, { maxLength: 12 }))
  .map(([article, edits]) => edits.reduce(apply, article));

/** Pieces in any order. */
export const pieces: fc.Arbitrary<string> = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((chosen) => chosen.join(''));

/** Any string: code units of every kind, half surrogates too. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
);
