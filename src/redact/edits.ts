/** Stretches of a text exchanged for others, with offsets mapped both ways. */

/** One exchange, in offsets of the text before. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with its edits made. */
export class EditedText {
  readonly text: string;
  private readonly edits: readonly Edit[];
  /** Where each edit's text starts in the result. */
  private readonly starts: number[] = [];

  /** @param edits in any order, without overlaps */
  constructor(original: string, edits: readonly Edit[]) {
    this.edits = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: string[] = [];
    let done = 0;
    let length = 0;
    for (const { start, end, text } of this.edits) {
      pieces.push(original.slice(done, start), text);
      this.starts.push(length + start - done);
      length += start - done + text.length;
      done = end;
    }
    pieces.push(original.slice(done));
    this.text = pieces.join('');
  }

  /** The last edit whose start, by `startOf`, is at an offset or before; -1 for none. */
  private lastUpTo(offset: number, startOf: (place: number) => number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Where an offset of the original lies in the result: inside what was exchanged, where its text begins. */
  map(offset: number): number {
    const place = this.lastUpTo(offset, (k) => this.edits[k]!.start);
    if (place < 0) return offset;
    const { end, text } = this.edits[place]!;
    return offset < end ? this.starts[place]! : offset - end + this.starts[place]! + text.length;
  }

  /** Where an offset of the result lies in the original: inside what was put in, where the exchanged stretch begins. */
  mapBack(offset: number): number {
    const place = this.lastUpTo(offset, (k) => this.starts[k]!);
    if (place < 0) return offset;
    const { start, end, text } = this.edits[place]!;
    const behind = this.starts[place]! + text.length;
    return offset < behind ? start : offset - behind + end;
  }
}
