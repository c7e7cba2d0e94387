/** Texts that break naive formats, with mentions anywhere in them. */
import type { AnnotatedMention } from '../../src/formats';
import { anyString } from '../support/articles';
import fc from '../support/fast-check';

const PIECES = [
  ']]>', '<b>', '&amp;', '"', "'", '\t', '\r', '\r\n', '\n', '\n\n', ' ', '  ', '\u00a0', '\u0085', '\u2028', '\ufeff', '\u0000', '\u001b', '\u001c', '\ufffe', '\ud83d', '\ude42', '🙂', '👩‍🚒', '𠀋',
  '\u1112\u1161\u11ab', '\u0301', '가', '각', '서울', '한빛대학교', '=1+1', '+82', '-', '@', '##', '## x', '#', 'B-PS', 'O', '-DOCSTART-', ',', ';', '|', '\\', '{', '__proto__', '.', '다. ', '15일',
];

/** Any text, those of hostile pieces more often. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: anyString },
);

const WORDS = /[^\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
const KINDS = ['person', 'organization', 'place', 'date', 'quote'] as const;

/** Where a mention may begin or end: at characters that are neither space nor control character. */
function edgesOf(text: string): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    let at = index;
    for (const character of word) {
      starts.push(at);
      at += character.length;
      ends.push(at);
    }
  }
  return { starts, ends };
}

/** A mention as numbers: what kind, from which edge, how many characters. */
const choice = fc.record({ kind: fc.constantFrom(...KINDS), from: fc.nat(), length: fc.integer({ min: 0, max: 12 }), name: fc.option(hostileText, { nil: undefined }) });

/** A hostile text with mentions in text order, none over another of its kind. */
export const hostileDocument: fc.Arbitrary<{ text: string; mentions: AnnotatedMention[] }> = fc.tuple(hostileText, fc.array(choice, { maxLength: 12 })).map(([text, choices]) => {
  const { starts, ends } = edgesOf(text);
  const mentions: AnnotatedMention[] = [];
  for (const { kind, from, length, name } of starts.length === 0 ? [] : choices) {
    const first = from % starts.length;
    const start = starts[first]!;
    const end = ends[Math.min(ends.length - 1, first + length)]!;
    if (mentions.some((other) => other.kind === kind && other.start < end && start < other.end)) continue;
    mentions.push({ kind, start, end, text: text.slice(start, end), ...(name === undefined ? {} : { name }) });
  }
  return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
});

/** What a round trip must keep. */
export function spans(mentions: readonly AnnotatedMention[]): string[] {
  return mentions.map(({ kind, start, end }) => `${kind} ${start} ${end}`).sort();
}

/** The text as a file in UTF-8 gives it back: lone surrogates are lost. */
export function fromFile(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
