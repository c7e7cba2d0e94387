import type { Span } from '../types';
import { channelAt } from './channels';
import type { SpeechLexicon } from './lexicon';
import { isAdnominal, type Token } from './tokens';
import type { DatedSpan, Statement } from './types';

/** Adnominal verbs behind the day of an occasion: 15일 열린 회의에서. */
const HELD: ReadonlySet<string> = new Set(['열린', '가진', '연', '진행된', '진행한', '개최된', '방송된', '방영된', '공개된', '공개한', '배포한', '발표한', '낸', '올린', '게시한', '이어진', '한', '보낸', '보도한', '보도된', '나온', '출연한', '출간된']);

/** Words between two statements that are told together. */
const CONNECTIVES_AT_MOST = 1;

/** What the other words of a clause tell about a statement: where it was made and when. */
export class Circumstances {
  constructor(
    private readonly text: string,
    private readonly dates: readonly DatedSpan[],
    private readonly lexicon: SpeechLexicon,
    private readonly isSpeaker: (tokens: readonly Token[], index: number) => boolean,
  ) {}

  /** Notes channel and day of the statements of a sentence, in order; one that goes on with the speaker before has them too. */
  note(tokens: readonly Token[], statements: readonly Statement[]): void {
    let before: Statement | undefined;
    for (const statement of statements) {
      const channel = this.channelOf(tokens, statement);
      const day = this.dayOf(tokens, statement);
      const same = before !== undefined && before.speaker === statement.speaker && goesOn(tokens, before, statement) ? before : undefined;
      statement.channel = channel ?? same?.channel;
      statement.spokenOn = day ?? same?.spokenOn;
      before = statement;
    }
  }

  private channelOf(tokens: readonly Token[], { from, to, segments }: Statement): string | undefined {
    let piece = 0;
    for (let at = from; at <= to && at < tokens.length; at++) {
      const { start } = tokens[at]!;
      while (piece < segments.length && segments[piece]!.end <= start) piece++;
      if (piece < segments.length && segments[piece]!.start <= start) continue;
      const channel = channelAt(this.text, tokens, at, this.lexicon);
      if (channel !== undefined) return channel;
    }
    return undefined;
  }

  /** The day in the clause outside the statement: the one behind it (“…”고 15일 밝혔다), or the last before it. */
  private dayOf(tokens: readonly Token[], { from, to, segments }: Statement): string | undefined {
    const { dates } = this;
    const start = tokens[from]?.start;
    if (start === undefined || dates.length === 0) return undefined;
    const end = tokens[Math.min(to, tokens.length - 1)]!.core;
    let day: string | undefined;
    for (let index = firstFrom(dates, start); index < dates.length && dates[index]!.end <= end; index++) {
      const date = dates[index]!;
      if (isInside(date, segments) || tokens[firstFrom(tokens, date.start + 1) - 1]!.marks.length > 0) continue;
      day = this.spokenOn(tokens, date) ?? day;
    }
    return day;
  }

  private spokenOn(tokens: readonly Token[], { end, edtf }: DatedSpan): string | undefined {
    if (edtf === undefined || !/^[\dX]{4}-[\dX]{2}-\d{2}(?:T[\d:]+)?$/.test(edtf)) return undefined;
    const index = firstFrom(tokens, end);
    const next = tokens[index];
    if (next && isAdnominal(this.text, next) && !this.isSpeaker(tokens, index) && !HELD.has(this.text.slice(next.start, next.core))) return undefined;
    return edtf.slice(0, 10);
  }
}

/** Whether a statement follows another at once, a connective between at most: …고 말하고 또 “…”고 했다. */
function goesOn(tokens: readonly Token[], before: Statement, next: Statement): boolean {
  return tokens[Math.min(before.to + 1 + CONNECTIVES_AT_MOST, tokens.length - 1)]!.end >= next.segments[0]!.start;
}

function isInside({ start, end }: Span, segments: readonly Span[]): boolean {
  const first = segments[0]!;
  const last = segments[segments.length - 1]!;
  return start < last.end && end > first.start;
}

/** The index of the first span that starts at or behind an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
