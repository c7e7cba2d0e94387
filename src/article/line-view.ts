/** A short line as the line rules see it: forms for comparison, each worked out once and only when a rule asks. */

import { CLASS_OF, CharClass } from '../text/characters';
import { trimCount, trimMarks } from '../text/trim';
import { compact, type Line, lowered } from './lines';
import { readStamps, type Stamp } from './published';
import { LABELS } from './telltales';

const BEFORE_LABEL = '•·▶▷■□◆◇●○∙*-[(<【';
const BEHIND_LABEL = '>:+-])】▶▷»';
const MORE_WORDS: readonly string[] = ['더보기', 'more', '전체보기'];
const MORE = /(?:더보기|more|전체보기)$/;
const LONGEST_LABEL = 40;
const LONGEST_ROW = 200;
/** The letters of the longest label with 전체보기 behind it. */
const MOST_LETTERS = /* @__PURE__ */ [...LABELS.keys()].reduce((most, label) => Math.max(most, label.length), 0) + 4;

/** The bit of a word of a row that is longer than a syllable: single ones (가, +) are known but prove nothing. */
const LONG = 1 << 30;
/** What labels begin and end with. Few other words do both, and asking takes no new string. */
const LABEL_STARTS: ReadonlySet<number> = /* @__PURE__ */ new Set([...LABELS.keys()].map((label) => label.charCodeAt(0)));
const LABEL_ENDS: ReadonlySet<number> = /* @__PURE__ */ new Set([...LABELS.keys(), ...MORE_WORDS].map((label) => label.charCodeAt(label.length - 1)));

/** A short line and its derived forms. */
export class LineView {
  readonly text: string;
  private compacted: string | undefined;
  private trimmed: string | undefined;
  private labelled: number | undefined;
  /** The bits of the words of the row, and {@link LONG}. */
  private worded: number[] | undefined;
  private stamped: readonly Stamp[] | undefined;

  constructor(readonly line: Line, readonly prose: boolean) {
    this.text = line.text;
  }

  /** Without spaces, in lower case. */
  get compact(): string {
    return (this.compacted ??= compact(this.text));
  }

  /** The moments that it gives. */
  get stamps(): readonly Stamp[] {
    return (this.stamped ??= readStamps(this.text));
  }

  /** Without spaces and the marks around it. */
  get bare(): string {
    return (this.trimmed ??= trimMarks(this.compact, BEFORE_LABEL, BEHIND_LABEL));
  }

  /** The bits of the label that the line consists of, marks and 더보기 left out; 0 for any other line. */
  get label(): number {
    return (this.labelled ??= this.readLabel());
  }

  /** The bits of the label that a count stands with: `댓글 0`, `0개의 댓글`. */
  get countedLabel(): number {
    if (this.text.length > LONGEST_LABEL || this.line.digits === 0 || this.line.hangul + this.line.latin > MOST_LETTERS) return this.label;
    return LABELS.get(trimCount(this.bare)) ?? 0;
  }

  private readLabel(): number {
    if (this.text.length > LONGEST_LABEL || this.line.hangul + this.line.latin > MOST_LETTERS || !this.mayBeLabel()) return 0;
    const { bare } = this;
    const bits = (LABELS.get(this.compact) ?? 0) | (LABELS.get(bare) ?? 0);
    if (bits !== 0 || !MORE.test(bare)) return bits;
    return LABELS.get(trimMarks(bare.replace(MORE, ''), BEFORE_LABEL, BEHIND_LABEL)) ?? 0;
  }

  /** Whether it begins and ends as some label does, with its marks or without them. */
  private mayBeLabel(): boolean {
    const { text } = this;
    let start = 0;
    while (start < text.length - 1 && isMark(text, start, BEFORE_LABEL)) start++;
    let end = text.length - 1;
    while (end > start && isMark(text, end, BEHIND_LABEL)) end--;
    return (isEdge(LABEL_STARTS, text, start) || isEdge(LABEL_STARTS, text, 0)) && (isEdge(LABEL_ENDS, text, end) || isEdge(LABEL_ENDS, text, text.length - 1));
  }

  /**
   * Whether the line is a row of such labels: at least two, and three fifths of its words (`전체메뉴 검색 로그인`,
   * `초·중·고 | 대학 | 입시`). Numbers between them don't count.
   */
  isRow(bits: number): boolean {
    if (this.prose || this.text.length > LONGEST_ROW) return false;
    const row = (this.worded ??= this.readRow());
    let known = 0;
    let all = 0;
    for (let k = 0; k < row.length; k++) {
      if ((row[k]! & bits) === 0) continue;
      known++;
      all |= row[k]!;
    }
    return (all & LONG) !== 0 && known >= 2 && known >= row.length * 0.6;
  }

  private readRow(): number[] {
    const row: number[] = [];
    const text = lowered(this.text);
    let unknown = 0;
    for (let at = 0; at < text.length; ) {
      let end = at;
      let joined = false;
      for (; end < text.length && !isDivider(text.charCodeAt(end)); end++) joined ||= isJoint(text.charCodeAt(end));
      if (end > at && hasLetter(text, at, end)) {
        const bits = labelBits(text, at, end);
        if (bits !== 0 || !joined) row.push(bits | (end - at > 1 ? LONG : 0));
        else for (const part of text.slice(at, end).split(/[·/]/)) row.push((LABELS.get(part) ?? 0) | (part.length > 1 ? LONG : 0));
        // Three unknown words in front make no row of labels.
        if (bits === 0 && ++unknown === 3 && row.every((word) => (word & ~LONG) === 0)) return row;
      }
      at = end + 1;
    }
    return row;
  }
}

/** The bits of the label that fills a stretch; 0 where it is none. */
function labelBits(text: string, start: number, end: number): number {
  if (!LABEL_STARTS.has(text.charCodeAt(start)) || !LABEL_ENDS.has(text.charCodeAt(end - 1))) return 0;
  return LABELS.get(text.slice(start, end)) ?? 0;
}

/** Whether a character, or its small letter, is one of those at an edge of labels. */
function isEdge(edges: ReadonlySet<number>, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return edges.has(CLASS_OF[code] === CharClass.latin ? text.charAt(at).toLowerCase().charCodeAt(0) : code);
}

/** Whether a character is a space, or one of the marks given. */
function isMark(text: string, at: number, marks: string): boolean {
  return CLASS_OF[text.charCodeAt(at)] !== CharClass.hangul && (marks.includes(text.charAt(at)) || text.charAt(at).trim() === '');
}

function isJoint(code: number): boolean {
  return code === 0xb7 || code === 0x2f;
}

function isDivider(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x7c || code === 0x3e || code === 0x2c || code === 0x2219 || code === 0x2022 || code === 0x3163 || code === 0x2502;
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = CLASS_OF[text.charCodeAt(i)];
    if (kind === CharClass.hangul || kind === CharClass.latin || kind === CharClass.hanja) return true;
  }
  return false;
}
