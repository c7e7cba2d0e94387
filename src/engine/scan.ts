import { Flag } from '../dictionary/flags';
import type { Lexicon } from '../dictionary/lexicon';
import { readParticle } from '../hangul/particles';
import { CharClass, CLASS_OF } from '../text/characters';

/** The user's lexicon numbers its words from here, so that one number says both. */
export const USER_WORDS = 1 << 24;

/** Dictionary words in order of start, and where the stretches of one script end: what every rule looks at. */
export class Scan {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly user: Lexicon | undefined;
  /** For each offset inside a stretch of Hangul, Latin letters, digits or Hanja: where it ends; otherwise the offset itself. */
  readonly runEnd: Int32Array;
  /** For each offset inside such a stretch: where it starts. */
  readonly runStart: Int32Array;
  /** Matches: start, end, flags, word number; sorted by start, then by end. */
  start: Int32Array;
  end: Int32Array;
  flags: Int32Array;
  word: Int32Array;
  count = 0;
  /** The first match that starts at an offset or later; one longer than the text. */
  readonly firstAt: Int32Array;
  private readonly particleMemo: Int8Array;

  constructor(text: string, lexicon: Lexicon, user?: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.user = user;
    const length = text.length;
    this.runEnd = new Int32Array(length + 1);
    this.runStart = new Int32Array(length + 1);
    this.firstAt = new Int32Array(length + 2);
    this.particleMemo = new Int8Array(length + 1).fill(-2);
    const capacity = 64 + (length >> 1);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.flags = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.findRuns();
    this.findWords();
  }

  private findRuns(): void {
    const { text, runEnd, runStart } = this;
    const length = text.length;
    let at = 0;
    while (at < length) {
      const cls = CLASS_OF[text.charCodeAt(at)]!;
      const begin = at++;
      if (cls >= CharClass.hangul && cls <= CharClass.hanja) {
        while (at < length && CLASS_OF[text.charCodeAt(at)] === cls) at++;
        for (let k = begin; k < at; k++) {
          runEnd[k] = at;
          runStart[k] = begin;
        }
      } else {
        runEnd[begin] = begin;
        runStart[begin] = begin;
      }
    }
    runEnd[length] = length;
    runStart[length] = length;
  }

  private findWords(): void {
    const { text, runEnd, runStart, firstAt } = this;
    const length = text.length;
    for (let at = 0; at < length; at++) {
      firstAt[at] = this.count;
      const cls = CLASS_OF[text.charCodeAt(at)]!;
      if (cls === CharClass.other || cls > CharClass.hanja) {
        if (cls === CharClass.other && at > 0) continue;
        if (cls > CharClass.hanja) continue;
      }
      // Latin words and numbers begin where their run begins; Hangul and Hanja words can begin anywhere in it.
      if ((cls === CharClass.latin || cls === CharClass.digit) && runStart[at] !== at) continue;
      this.walk(this.lexicon, at, cls, runEnd[at]!, 0);
      if (this.user) this.walk(this.user, at, cls, runEnd[at]!, USER_WORDS);
    }
    firstAt[length] = this.count;
    firstAt[length + 1] = this.count;
  }

  private walk(lexicon: Lexicon, at: number, cls: number, firstRunEnd: number, offset: number): void {
    const { text, runEnd } = this;
    const { classOf, base, check, value } = lexicon.trie;
    const wordFlags = lexicon.flags;
    const length = text.length;
    const inside = this.runStart[at] !== at;
    let slot = 0;
    let crossed = false;
    for (let p = at; p < length; p++) {
      const code = text.charCodeAt(p);
      const label = classOf[code]!;
      if (label === 0) {
        // One space may stand inside a long name: 한국 지능정보사회진흥원.
        if (code === 32 && p > at + 1 && p + 1 < length && CLASS_OF[text.charCodeAt(p + 1)]! <= CharClass.hanja) {
          crossed = true;
          continue;
        }
        return;
      }
      const next = base[slot]! + label;
      if (check[next] !== slot) return;
      slot = next;
      const word = value[slot]!;
      if (word < 0) continue;
      const end = p + 1;
      const flags = wordFlags[word]!;
      if (crossed && !(flags & Flag.spaceable)) continue;
      if (inside && cls === CharClass.hangul && flags === Flag.common) continue;
      const endClass = CLASS_OF[code]!;
      if ((endClass === CharClass.latin || endClass === CharClass.digit) && runEnd[p] !== end) continue;
      if (flags === Flag.common && end < firstRunEnd && firstRunEnd - end > 5) continue;
      this.push(at, end, flags, word + offset);
    }
  }

  private push(start: number, end: number, flags: number, word: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.flags[this.count] = flags;
    this.word[this.count] = word;
    this.count++;
  }

  private grow(): void {
    const doubled = (old: Int32Array): Int32Array => {
      const array = new Int32Array(old.length * 2);
      array.set(old);
      return array;
    };
    this.start = doubled(this.start);
    this.end = doubled(this.end);
    this.flags = doubled(this.flags);
    this.word = doubled(this.word);
  }

  /** The class of the particle that fills the rest of the Hangul run from an offset; `none` at its end; -1 when it is none. */
  particleAt(offset: number): number {
    const known = this.particleMemo[offset]!;
    if (known !== -2) return known;
    const end = CLASS_OF[this.text.charCodeAt(offset)] === CharClass.hangul ? this.runEnd[offset]! : offset;
    return (this.particleMemo[offset] = readParticle(this.text, offset, end));
  }

  /** The flags of the words that cover exactly `start` to `end`, together. */
  flagsBetween(start: number, end: number): number {
    let flags = 0;
    for (let m = this.firstAt[start]!; m < this.firstAt[start + 1]!; m++) if (this.end[m] === end) flags |= this.flags[m]!;
    return flags;
  }

  /** The longest match that starts at an offset and has one of the flags, -1 for none. */
  longestAt(offset: number, flags: number): number {
    for (let m = this.firstAt[offset + 1]! - 1; m >= this.firstAt[offset]!; m--) if (this.flags[m]! & flags) return m;
    return -1;
  }

  /** The lexicon that a match comes from, and the word's number there. */
  wordOf(match: number): { lexicon: Lexicon; word: number } {
    const word = this.word[match]!;
    return word >= USER_WORDS && this.user
      ? { lexicon: this.user, word: word - USER_WORDS }
      : { lexicon: this.lexicon, word };
  }

  /** The flags of any stretch (spaces left out), whether or not the scan met it: the user's lexicon decides first. */
  flagsOf(form: string): number {
    return (this.user?.flagsOf(form) ?? 0) | this.lexicon.flagsOf(form);
  }
}
