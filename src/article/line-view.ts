/** A short line as the line rules see it: forms for comparison, each worked out once and only when a rule asks. */

import { CLASS_OF, CharClass } from '../text/characters';
import { trimCount, trimMarks } from '../text/trim';
import { compact, type Line } from './lines';
import { LABELS } from './telltales';

const BEFORE_LABEL = '•·▶▷■□◆◇●○∙*-[(<【';
const BEHIND_LABEL = '>:+-])】▶▷»';
const MORE = /(?:더보기|more|전체보기)$/;
const LONGEST_LABEL = 40;
const LONGEST_ROW = 200;
/** The letters of the longest label with 전체보기 behind it. */
const MOST_LETTERS = /* @__PURE__ */ [...LABELS.keys()].reduce((most, label) => Math.max(most, label.length), 0) + 4;

/** One word of a row of labels. */
interface RowWord {
  bits: number;
  /** Single syllables (가, +) are known but prove nothing. */
  long: boolean;
}

/** A short line and its derived forms. */
export class LineView {
  readonly text: string;
  private compacted: string | undefined;
  private trimmed: string | undefined;
  private labelled: number | undefined;
  private worded: RowWord[] | undefined;

  constructor(readonly line: Line, readonly prose: boolean) {
    this.text = line.text;
  }

  /** Without spaces, in lower case. */
  get compact(): string {
    return (this.compacted ??= compact(this.text));
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
    if (this.text.length > LONGEST_LABEL || this.line.hangul + this.line.latin > MOST_LETTERS) return 0;
    const { bare } = this;
    const bits = (LABELS.get(this.compact) ?? 0) | (LABELS.get(bare) ?? 0);
    if (bits !== 0 || !MORE.test(bare)) return bits;
    return LABELS.get(trimMarks(bare.replace(MORE, ''), BEFORE_LABEL, BEHIND_LABEL)) ?? 0;
  }

  /**
   * Whether the line is a row of such labels: at least two, and three fifths of its words (`전체메뉴 검색 로그인`,
   * `초·중·고 | 대학 | 입시`). Numbers between them don't count.
   */
  isRow(bits: number): boolean {
    if (this.prose || this.text.length > LONGEST_ROW) return false;
    const row = (this.worded ??= this.readRow());
    let known = 0;
    let long = false;
    for (const word of row) {
      if ((word.bits & bits) === 0) continue;
      known++;
      long ||= word.long;
    }
    return long && known >= 2 && known >= row.length * 0.6;
  }

  private readRow(): RowWord[] {
    const row: RowWord[] = [];
    const text = this.text.toLowerCase();
    let unknown = 0;
    for (let at = 0; at < text.length; ) {
      let end = at;
      while (end < text.length && !isDivider(text.charCodeAt(end))) end++;
      if (end > at && hasLetter(text, at, end)) {
        const word = text.slice(at, end);
        const bits = LABELS.get(word);
        if (bits !== undefined || !/[·/]/.test(word)) row.push({ bits: bits ?? 0, long: word.length > 1 });
        else for (const part of word.split(/[·/]/)) row.push({ bits: LABELS.get(part) ?? 0, long: part.length > 1 });
        // Three unknown words in front make no row of labels.
        if (bits === undefined && ++unknown === 3 && row.every((known) => known.bits === 0)) return row;
      }
      at = end + 1;
    }
    return row;
  }
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
