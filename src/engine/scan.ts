import { Flag } from '../dictionary/flags';
import { CHECK, type DoubleArray, mayBegin, NOTE, WORD } from '../dictionary/double-array';
import type { Entry, EntryCategory, Lexicon } from '../dictionary/lexicon';
import { markParticles } from '../hangul/particles';
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
  /** For each offset the flags of all matches that start or end there, together: what can't stand there is told by one read. */
  readonly startFlags: Int32Array;
  readonly endFlags: Int32Array;
  /** Where the user's dictionary says that nothing is an entity. */
  readonly blocked: { start: number; end: number }[] = [];
  /** The first match that starts at an offset or later; one longer than the text. */
  readonly firstAt: Int32Array;
  /**
   * For each offset the class of the particle that fills the rest of its Hangul run, -1 where it is none; `none` (0)
   * outside Hangul. So a word can end at every offset that is not negative here.
   */
  readonly particles: Int8Array;
  /** 1 at each offset from which one common word fills the rest of the Hangul run; few of them are kept as matches. */
  readonly commonTails: Uint8Array;
  /** The starts of the Hangul runs, in order; only the first {@link hangulRunCount} count. */
  readonly hangulRuns: Int32Array;
  hangulRunCount = 0;
  /** The starts of the runs of Latin letters, digits and Hanja, in order. */
  readonly otherRuns: number[] = [];

  constructor(text: string, lexicon: Lexicon, user?: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.user = user;
    const length = text.length;
    // One stretch of memory for what has the text's length: eight of their own cost four times as much.
    const room = length + 2;
    const memory = new ArrayBuffer(room * 26);
    const numbers = (k: number, count: number): Int32Array => new Int32Array(memory, k * room * 4, count);
    this.runEnd = numbers(0, length + 1);
    this.runStart = numbers(1, length + 1);
    this.firstAt = numbers(2, length + 2);
    this.startFlags = numbers(3, length + 1);
    this.endFlags = numbers(4, length + 1);
    this.hangulRuns = numbers(5, (length >> 1) + 1);
    this.particles = new Int8Array(memory, room * 24, length + 1);
    this.commonTails = new Uint8Array(memory, room * 25, length + 1);
    const capacity = 64 + (length >> 1);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.flags = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.findRuns(text);
    this.findWords(text);
  }

  private findRuns(text: string): void {
    const { runEnd, runStart, hangulRuns } = this;
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
        if (cls === CharClass.hangul) {
          hangulRuns[this.hangulRunCount++] = begin;
          markParticles(text, begin, at, this.particles);
        } else this.otherRuns.push(begin);
      } else {
        runEnd[begin] = begin;
        runStart[begin] = begin;
      }
    }
    runEnd[length] = length;
    runStart[length] = length;
  }

  private findWords(text: string): void {
    const { runStart, firstAt } = this;
    const { trie } = this.lexicon;
    const { classOf, pairs } = trie;
    const length = text.length;
    let next = length > 0 ? text.charCodeAt(0) : 0;
    for (let at = 0; at < length; at++) {
      const code = next;
      next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      firstAt[at] = this.count;
      const cls = CLASS_OF[code]!;
      if (cls > CharClass.hanja || (cls === CharClass.other && at > 0)) continue;
      // Latin words and numbers begin where their run begins; Hangul and Hanja words can begin anywhere in it.
      if ((cls === CharClass.latin || cls === CharClass.digit) && runStart[at] !== at) continue;
      // A syllable alone is no built-in word: two have to begin one.
      if (cls !== CharClass.hangul || mayBegin(pairs, classOf[code]!, classOf[next]!)) {
        this.walk(text, trie, at, cls, 0);
      }
      if (this.user) this.walkUser(text, this.user.trie, at, cls);
    }
    firstAt[length] = this.count;
    firstAt[length + 1] = this.count;
  }

  /** The user's words beat built-in ones of the same span; words that are no entity are noted. */
  private walkUser(text: string, trie: DoubleArray, at: number, cls: number): void {
    const first = this.firstAt[at]!;
    const builtIn = this.count;
    this.walk(text, trie, at, cls, USER_WORDS);
    for (let m = builtIn; m < this.count; m++) {
      if (this.flags[m]! & Flag.notName) this.blocked.push({ start: at, end: this.end[m]! });
      for (let k = first; k < builtIn; k++) if (this.end[k] === this.end[m]) this.flags[k] = 0;
    }
  }

  private walk(text: string, trie: DoubleArray, at: number, cls: number, offset: number): void {
    const { classOf, slots } = trie;
    const length = text.length;
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
      const next = slots[slot]! + label;
      if (slots[next + CHECK] !== slot) return;
      slot = next;
      const word = slots[slot + WORD]!;
      if (word >= 0) this.note(at, p + 1, cls, slots[slot + NOTE]!, word + offset, crossed);
    }
  }

  /** Takes a word that the walk met, unless it can't stand there. */
  private note(at: number, end: number, cls: number, flags: number, word: number, crossed: boolean): void {
    const { runEnd, runStart } = this;
    if (crossed && !(flags & Flag.spaceable)) return;
    const rest = runEnd[at]! - end;
    if (rest === 0 && flags & Flag.common) this.commonTails[at] = 1;
    if (flags === Flag.common) {
      if (rest > 5 || (cls === CharClass.hangul && runStart[at] !== at)) return;
    }
    const endClass = CLASS_OF[this.text.charCodeAt(end - 1)]!;
    if ((endClass === CharClass.latin || endClass === CharClass.digit) && runEnd[end - 1] !== end) return;
    this.push(at, end, flags, word);
  }

  private push(start: number, end: number, flags: number, word: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.flags[this.count] = flags;
    this.word[this.count] = word;
    this.startFlags[start]! |= flags;
    this.endFlags[end]! |= flags;
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
    return this.particles[offset]!;
  }

  /** Whether a word can end at an offset: at its run's end or before a particle. */
  canEndAt(offset: number): boolean {
    return !(this.particles[offset]! < 0);
  }

  /** The flags of the words that cover exactly `start` to `end`, together. */
  flagsBetween(start: number, end: number): number {
    if ((this.startFlags[start]! & this.endFlags[end]!) === 0) return 0;
    let flags = 0;
    for (let m = this.firstAt[start]!; m < this.firstAt[start + 1]!; m++) if (this.end[m] === end) flags |= this.flags[m]!;
    return flags;
  }

  /** The longest match that starts at an offset and has one of the flags, -1 for none. */
  longestAt(offset: number, flags: number): number {
    if ((this.startFlags[offset]! & flags) === 0) return -1;
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

  /** The entries of one category that a match names. */
  entriesOf(match: number, category: EntryCategory): readonly Entry[] {
    const { lexicon, word } = this.wordOf(match);
    const entries = lexicon.entriesOf(word);
    for (let k = 0; k < entries.length; k++) {
      if (entries[k]!.category !== category) return entries.filter((entry) => entry.category === category);
    }
    return entries;
  }

  /** The first entry of one category that a match names. */
  firstEntryOf(match: number, category: EntryCategory): Entry | undefined {
    const { lexicon, word } = this.wordOf(match);
    const entries = lexicon.entriesOf(word);
    for (let k = 0; k < entries.length; k++) if (entries[k]!.category === category) return entries[k];
    return undefined;
  }

  /** The flags of any stretch (spaces left out), whether or not the scan met it: the user's lexicon decides first. */
  flagsOf(form: string): number {
    return (this.user?.flagsOf(form) ?? 0) | this.lexicon.flagsOf(form);
  }

  /** {@link flagsOf} of the text from `start` to `end`, without cutting it out. */
  flagsOfStretch(start: number, end: number): number {
    const builtIn = this.lexicon.flagsOfStretch(this.text, start, end);
    return this.user ? builtIn | this.user.flagsOfStretch(this.text, start, end) : builtIn;
  }
}
