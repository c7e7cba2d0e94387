/** What rules read a text with. */
import type { Pattern, PatternMatch, ReadNumeral, RuleReader } from '../extension';
import type { FieldValue } from '../types';
import { readAmount } from './amounts';
import { matchPattern } from './pattern';
import { isWordEnd, isWordStart, stemEnd } from './words';

/** Reads one normalized text. */
export class TextReader implements RuleReader {
  constructor(readonly text: string) {}

  isWordStart(at: number): boolean {
    return isWordStart(this.text, at);
  }

  isWordEnd(at: number, attached?: readonly string[]): boolean {
    return isWordEnd(this.text, at, attached);
  }

  stemEnd(at: number): number {
    return stemEnd(this.text, at);
  }

  numeralAt(at: number, { words = false }: { words?: boolean } = {}): ReadNumeral | undefined {
    return readAmount(this.text, at, words);
  }

  matchAt<Captures extends object>(pattern: Pattern<FieldValue, Captures>, at: number): PatternMatch<Captures> | undefined {
    return matchPattern(pattern, this.text, at);
  }

  *matches<Captures extends object>(pattern: Pattern<FieldValue, Captures>): Generator<PatternMatch<Captures>, void, undefined> {
    for (let at = 0; at < this.text.length; at++) {
      const match = this.isWordStart(at) ? this.matchAt(pattern, at) : undefined;
      if (!match) continue;
      yield match;
      at = match.end - 1;
    }
  }
}
