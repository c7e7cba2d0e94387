import { CharClass, CLASS_OF, isHangulAt } from './characters';

/** The families of quote marks. Members of one family close each other, whatever their shape: `"…”`, `“…"`. */
export type MarkFamily = 'double' | 'single' | 'corner' | 'double-corner' | 'guillemet';

/** A pair of quote marks and what it encloses, in UTF-16 offsets. */
export interface QuotedSpan {
  /** Where the opening mark starts. */
  open: number;
  /** Where the content starts. */
  start: number;
  /** Where the content ends. */
  end: number;
  /** Behind the closing mark; the same as `end` when the closing mark is missing. */
  close: number;
  mark: MarkFamily;
  /** How many pairs enclose this one. */
  depth: number;
  /** The closing mark is missing: the content ends with its line. */
  truncated?: true;
}

/** Pairs nested deeper than this are not reported: nobody quotes that deep, and depth times length stays linear. */
const DEEPEST = 4;
/** A pair that encloses more than this is two stray marks. */
const LONGEST = 4000;
/** How far a year's apostrophe (‘24년) looks for a mark that would close it. */
const YEAR_REACH = 40;

const Direction = { either: 0, open: 1, close: 2 } as const;

interface MarkShape {
  family: MarkFamily;
  direction: number;
}

const SHAPES: ReadonlyMap<number, MarkShape> = /* @__PURE__ */ (() => {
  const shapes = new Map<number, MarkShape>();
  const add = (family: MarkFamily, direction: number, characters: string): void => {
    for (const character of characters) shapes.set(character.charCodeAt(0), { family, direction });
  };
  add('double', Direction.either, '"＂″');
  add('double', Direction.open, '“„‟〝');
  add('double', Direction.close, '”〞〟');
  add('single', Direction.either, "'＇′`´");
  add('single', Direction.open, '‘‛');
  add('single', Direction.close, '’');
  add('corner', Direction.open, '「｢﹁');
  add('corner', Direction.close, '」｣﹂');
  add('double-corner', Direction.open, '『﹃');
  add('double-corner', Direction.close, '』﹄');
  add('guillemet', Direction.open, '«《');
  add('guillemet', Direction.close, '»》');
  return shapes;
})();

const MARK = 1;
const LINE_FEED = 2;

/** How long what straight marks inside curly ones enclose may be. */
const NESTED_REACH = 60;

/** {@link MARK}, {@link LINE_FEED} or 0 for each code unit, so that the scan pays one array read per character. */
const ANCHORS: Uint8Array = /* @__PURE__ */ (() => {
  const anchors = new Uint8Array(65536);
  for (const code of SHAPES.keys()) anchors[code] = MARK;
  anchors[0x0a] = LINE_FEED;
  return anchors;
})();

function isSpaceOrEdge(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return true;
  const cls = CLASS_OF[text.charCodeAt(offset)]!;
  return cls === CharClass.space || cls === CharClass.newline || text.charCodeAt(offset) === 0xa0;
}

function isDigitAt(text: string, offset: number): boolean {
  return CLASS_OF[text.charCodeAt(offset)] === CharClass.digit;
}

function isLatinAt(text: string, offset: number): boolean {
  return CLASS_OF[text.charCodeAt(offset)] === CharClass.latin;
}

/** Whether two digits and 년, 학년, 시즌 or a separator follow: the mark stands for the century (’24년, '98 시즌). */
function isYearAt(text: string, offset: number): boolean {
  if (!isDigitAt(text, offset) || !isDigitAt(text, offset + 1) || isDigitAt(text, offset + 2)) return false;
  const next = text[offset + 2];
  return next === '년' || next === '학' || next === '.' || next === '~' || next === '∼' || next === '-' || next === '/' || next === ' ';
}

function closesSoon(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + YEAR_REACH);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2019 || code === 0x27) return true;
    if (code === 0x0a || code === 0x2018) return false;
  }
  return false;
}

/** An apostrophe inside or behind a Latin word, of a year, or of feet and minutes. */
function isApostrophe(text: string, offset: number, singleIsOpen: boolean): boolean {
  const after = offset + 1;
  if (isLatinAt(text, offset - 1) && isLatinAt(text, after)) return true;
  if (isYearAt(text, after) && !isHangulAt(text, offset - 1) && !closesSoon(text, after)) return true;
  if (singleIsOpen) return false;
  return isLatinAt(text, offset - 1) || (isDigitAt(text, offset - 1) && !isHangulAt(text, after));
}

interface OpenMark {
  open: number;
  start: number;
  family: MarkFamily;
  /** A straight mark: only its surroundings say which way it looks. */
  straight: boolean;
  line: number;
}

/** Which way a mark looks: its shape, or for a straight one, or a curly one that its surroundings contradict, the spaces beside it. */
function directionOf(shape: MarkShape, text: string, at: number, after: number, isOpen: boolean): number {
  const spaceBefore = isSpaceOrEdge(text, at - 1) || CLASS_OF[text.charCodeAt(at - 1)] === CharClass.open;
  const spaceAfter = isSpaceOrEdge(text, after);
  if (shape.direction === Direction.open) return isOpen && !spaceBefore && (spaceAfter || isHangulAt(text, after)) && isSentenceEndish(text, at) ? Direction.close : Direction.open;
  if (shape.direction === Direction.close) return !isOpen && spaceBefore && !spaceAfter ? Direction.open : Direction.close;
  if (isOpen) return spaceBefore && !spaceAfter ? Direction.either : Direction.close;
  return spaceAfter && !spaceBefore ? Direction.close : Direction.open;
}

/** Whether the character before a mark can end a quotation: a syllable, a stop, a closing bracket. */
function isSentenceEndish(text: string, at: number): boolean {
  const cls = CLASS_OF[text.charCodeAt(at - 1)]!;
  return cls === CharClass.hangul || cls === CharClass.stop || cls === CharClass.close || cls === CharClass.latin || cls === CharClass.digit;
}

class MarkScanner {
  private readonly spans: QuotedSpan[] = [];
  private readonly stack: OpenMark[] = [];
  private line = 0;
  /** Where each line ends, known when the scan has passed it. */
  private readonly lineEnds: number[] = [];
  private readonly unclosed: OpenMark[] = [];

  constructor(private readonly text: string) {}

  scan(): QuotedSpan[] {
    const { text } = this;
    for (let at = 0; at < text.length; at++) {
      const anchor = ANCHORS[text.charCodeAt(at)]!;
      if (anchor === 0) continue;
      if (anchor === LINE_FEED) this.lineEnds[this.line++] = at;
      else at = this.readMark(at, SHAPES.get(text.charCodeAt(at))!) - 1;
    }
    this.lineEnds[this.line] = text.length;
    this.dropTo(0);
    for (const opened of this.unclosed) this.addTruncated(opened);
    return this.spans.length > 1 ? this.nested() : this.spans;
  }

  /** Reads the mark at an offset and returns the offset behind it. */
  private readMark(at: number, shape: MarkShape): number {
    const { text } = this;
    const depth = this.openDepth(shape.family);
    const isOpen = depth >= 0;
    if (shape.family === 'single' && isApostrophe(text, at, isOpen)) return at + 1;
    let after = at + 1;
    if (text.charCodeAt(after) === text.charCodeAt(at) && !this.isEmptyPair(after, shape, isOpen)) after++;
    const direction = directionOf(shape, text, at, after, isOpen);
    const closes = direction === Direction.close || (direction === Direction.either && this.stack[depth]!.line === this.line && !this.opensInside(depth, shape, after));
    if (!closes) this.push(at, after, shape);
    else if (isOpen) this.closeAt(depth, at, after);
    else this.closeMismatched(shape, at, after);
    return after;
  }

  /** “주민의 뜻, "꼭" 담았다”: a straight mark inside curly ones opens a pair when the next of its family is a straight one too. */
  private opensInside(depth: number, shape: MarkShape, from: number): boolean {
    if (this.stack[depth]!.straight) return false;
    const limit = Math.min(this.text.length, from + NESTED_REACH);
    for (let at = from; at < limit && this.text.charCodeAt(at) !== 0x0a; at++) {
      const next = ANCHORS[this.text.charCodeAt(at)] === MARK ? SHAPES.get(this.text.charCodeAt(at))! : undefined;
      if (next?.family === shape.family) return next.direction === Direction.either;
    }
    return false;
  }

  /** `""` with nothing open is an empty pair, not a doubled mark, when a space follows. */
  private isEmptyPair(after: number, shape: MarkShape, isOpen: boolean): boolean {
    return !isOpen && shape.direction === Direction.either && isSpaceOrEdge(this.text, after + 1);
  }

  /** The stack index of the innermost open mark of a family, or -1. */
  private openDepth(family: MarkFamily): number {
    for (let depth = this.stack.length - 1; depth >= 0; depth--) if (this.stack[depth]!.family === family) return depth;
    return -1;
  }

  private push(at: number, after: number, shape: MarkShape): void {
    const same = this.openDepth(shape.family);
    // A second opening mark of a family that is still open on another line, or of a single one: the first was never closed.
    if (same >= 0 && (shape.family === 'single' || this.stack[same]!.line !== this.line || this.stack.length >= DEEPEST)) this.dropTo(same);
    if (this.stack.length >= DEEPEST) this.dropTo(0);
    this.stack.push({ open: at, start: after, family: shape.family, straight: shape.direction === Direction.either, line: this.line });
  }

  private closeAt(depth: number, at: number, after: number): void {
    const opened = this.stack[depth]!;
    this.dropTo(depth + 1);
    this.stack.pop();
    if (at - opened.start > LONGEST || at <= opened.start) return;
    // A straight or single mark does not reach over a line break; a curly double one may.
    if (opened.line !== this.line && (opened.straight || opened.family === 'single')) {
      this.giveUp(opened);
      return;
    }
    this.spans.push({ open: opened.open, start: opened.start, end: at, close: after, mark: opened.family, depth: 0 });
  }

  /** A closing mark without an opening one of its family closes a lone open single or double mark of the same line. */
  private closeMismatched(shape: MarkShape, at: number, after: number): void {
    const top = this.stack[this.stack.length - 1];
    if (!top || this.stack.length !== 1 || top.line !== this.line) return;
    const pair = (top.family === 'single' && shape.family === 'double') || (top.family === 'double' && shape.family === 'single');
    if (pair && !this.sameFamilyAhead(top.family, after)) this.closeAt(0, at, after);
  }

  private sameFamilyAhead(family: MarkFamily, from: number): boolean {
    const limit = Math.min(this.text.length, from + 300);
    for (let at = from; at < limit; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 0x0a) return false;
      if (ANCHORS[code] === MARK && SHAPES.get(code)!.family === family) return true;
    }
    return false;
  }

  /** Gives up the open marks from a stack index on; a double or corner one becomes a truncated span. */
  private dropTo(depth: number): void {
    while (this.stack.length > depth) this.giveUp(this.stack.pop()!);
  }

  private giveUp(opened: OpenMark): void {
    if (opened.family === 'double') this.unclosed.push(opened);
  }

  private addTruncated(opened: OpenMark): void {
    const { text } = this;
    let end = this.lineEnds[opened.line]!;
    while (end > opened.start && isSpaceOrEdge(text, end - 1)) end--;
    if (end <= opened.start) return;
    this.spans.push({ open: opened.open, start: opened.start, end, close: end, mark: opened.family, depth: 0, truncated: true });
  }

  /** Depths, and truncated spans cut where the next pair outside them begins or the pair around them ends. */
  private nested(): QuotedSpan[] {
    this.spans.sort((a, b) => a.open - b.open);
    const around: QuotedSpan[] = [];
    const kept: QuotedSpan[] = [];
    for (const span of this.spans) {
      while (around.length && around[around.length - 1]!.close <= span.open) around.pop();
      const outer = around.length === 0 ? undefined : around[around.length - 1];
      if (outer && span.close > outer.end) {
        if (span.truncated) continue;
        if (!outer.truncated) continue;
        around.pop();
        const index = kept.lastIndexOf(outer);
        if (index >= 0) kept.splice(index, 1);
      }
      if (around.length >= DEEPEST) continue;
      span.depth = around.length;
      around.push(span);
      kept.push(span);
    }
    return kept;
  }
}

/**
 * Pairs the quote marks of a text, tolerantly: straight and curly marks close each other, doubled marks count once,
 * a mark that is never closed ends with its line (`truncated`), apostrophes (’24년, it's) are none.
 *
 * @returns the pairs in order of their opening mark, nested ones behind the one around them. Linear in the length.
 */
export function pairQuoteMarks(text: string): QuotedSpan[] {
  return new MarkScanner(text).scan();
}
