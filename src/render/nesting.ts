/** Overlapping spans as elements that nest: what crosses an element's end is split there. */
import type { Span } from '../types';

/** What is told of a block, in order. */
export interface NestingVisitor<T> {
  /** A span begins, or goes on (`first` is false) behind the end of what it crosses. */
  open(span: T, first: boolean): void;
  /** The innermost open span ends, or breaks off (`last` is false) and goes on later. */
  close(span: T, last: boolean): void;
  /** A stretch of text, in all open spans. */
  text(start: number, end: number): void;
}

interface Frame<T> {
  span: T;
  /** Where its element ends: its own end, or that of the element around it. */
  end: number;
  /** Spans that began in it and end behind it. */
  crossing: T[];
}

/**
 * Walks a text block by block, each span an element inside them. The work grows with the text and the number of pieces.
 *
 * Of spans from 0 to 5 and from 3 to 8 a walk opens 0–5, in it 3–5, and then 5–8 as the rest of the second.
 */
export class Nesting<T extends Span> {
  readonly #spans: readonly T[];
  #next = 0;
  /** Spans that go on behind the block walked last. */
  #carried: readonly T[] = [];

  /** @param spans not empty, in order of start, what shall be outside before what shall be inside */
  constructor(spans: readonly T[]) {
    this.#spans = spans;
  }

  /** Tells a visitor what is in a block. Blocks are walked in order of the text and do not overlap. */
  walk(start: number, end: number, visitor: NestingVisitor<T>): void {
    const frames: Frame<T>[] = [];
    const carried: T[] = [];
    let at = start;
    const open = (span: T, first: boolean): void => {
      const outer = frames.at(-1);
      const limit = outer?.end ?? end;
      if (span.end > limit) (outer?.crossing ?? carried).push(span);
      frames.push({ span, end: Math.min(span.end, limit), crossing: [] });
      visitor.open(span, first);
    };
    const writeUntil = (to: number): void => {
      if (to <= at) return;
      visitor.text(at, to);
      at = to;
    };
    for (const span of this.#carried) if (span.end > start) open(span, false);
    for (;;) {
      const top = frames.at(-1);
      const until = top?.end ?? end;
      const next = this.#spans[this.#next];
      if (next && next.start < until) {
        this.#next += 1;
        writeUntil(next.start);
        if (next.end > at) open(next, true);
        continue;
      }
      writeUntil(until);
      if (!top) break;
      frames.pop();
      visitor.close(top.span, top.end === top.span.end);
      for (const span of top.crossing) open(span, false);
    }
    this.#carried = carried;
  }
}
