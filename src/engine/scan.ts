import { Flag } from '../dictionary/flags';
import { CHECK, type DoubleArray, mayBegin, NOTE, WORD } from '../dictionary/double-array';
import type { Entry, EntryCategory, Lexicon } from '../dictionary/lexicon';
import { isParticleForm, markParticles, readParticle } from '../hangul/particles';
import { CharClass, CLASS_OF } from '../text/characters';
import { Form, LONGEST_FORM, MAY_BE_PARTICLE, USER_WORDS, type WordForms } from './word-forms';

/** The code unit at an offset, 0 behind the text. */
function codeAt(text: string, offset: number): number {
  return offset < text.length ? text.charCodeAt(offset) : 0;
}

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
  /** Where each Hangul run's form begins among the numbers of {@link words}, in the same order; 0 for one that isn't kept. */
  readonly formOf: Int32Array;
  /** The starts of the runs of Latin letters, digits and Hanja, in order. */
  readonly otherRuns: number[] = [];

  /**
   * @param text normalized
   * @param words what has been met with the lexicons, and the lexicons
   */
  constructor(
    text: string,
    readonly words: WordForms,
  ) {
    this.text = text;
    this.lexicon = words.lexicon;
    this.user = words.user;
    const length = text.length;
    // One stretch of memory for what has the text's length: eight of their own cost four times as much.
    const room = (length + 3) & ~1;
    const memory = new ArrayBuffer(room * 26);
    const numbers = (k: number, count: number): Int32Array => new Int32Array(memory, k * room * 4, count);
    this.runEnd = numbers(0, length + 1);
    this.runStart = numbers(1, length + 1);
    this.firstAt = numbers(2, length + 2);
    this.startFlags = numbers(3, length + 1);
    this.endFlags = numbers(4, length + 1);
    this.hangulRuns = numbers(5, (length >> 1) + 1);
    this.formOf = new Int32Array(memory, room * 22, (length >> 1) + 1);
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
    const { runEnd, runStart, hangulRuns, formOf, otherRuns } = this;
    const length = text.length;
    let at = 0;
    while (at < length) {
      let code = text.charCodeAt(at);
      const cls = CLASS_OF[code]!;
      const begin = at++;
      if (cls >= CharClass.hangul && cls <= CharClass.hanja) {
        let hash = code;
        runStart[begin] = begin;
        while (at < length && CLASS_OF[(code = text.charCodeAt(at))] === cls) {
          hash = (Math.imul(hash, 0x01000193) ^ code) | 0;
          runStart[at++] = begin;
        }
        for (let k = begin; k < at; k++) runEnd[k] = at;
        if (cls === CharClass.hangul) {
          const run = this.hangulRunCount++;
          hangulRuns[run] = begin;
          // Its hash for now: the words are looked for when all runs are known.
          formOf[run] = hash;
        } else otherRuns.push(begin);
      } else {
        runEnd[begin] = begin;
        runStart[begin] = begin;
      }
    }
    runEnd[length] = length;
    runStart[length] = length;
  }
  private findWords(text: string): void {
    const { runEnd, firstAt, hangulRuns, otherRuns, hangulRunCount } = this;
    const { length } = text;
    let done = 0;
    for (let hangul = 0, other = 0; hangul < hangulRunCount || other < otherRuns.length; ) {
      const isHangul = hangul < hangulRunCount && !(other < otherRuns.length && otherRuns[other]! < hangulRuns[hangul]!);
      const start = isHangul ? hangulRuns[hangul]! : otherRuns[other]!;
      if (done < start) this.passMarks(text, done, start);
      done = runEnd[start]!;
      if (isHangul) this.takeHangul(text, hangul++, start, done);
      else {
        this.walkOther(text, start, done);
        other++;
      }
      if (this.user) this.noteBlocked(firstAt[start]!);
    }
    this.passMarks(text, done, length);
    firstAt[length] = this.count;
    firstAt[length + 1] = this.count;
  }

  /** Between runs a word of the user's may begin with a mark: #가온, __proto__. */
  private passMarks(text: string, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      this.firstAt[at] = this.count;
      if (this.user && CLASS_OF[text.charCodeAt(at)] === CharClass.other) this.walkUser(text, at, at, 0);
    }
    if (this.user) this.noteBlocked(this.firstAt[start]!);
  }

  private takeHangul(text: string, run: number, start: number, end: number): void {
    const hash = this.formOf[run]!;
    const form = end - start <= LONGEST_FORM ? this.words.find(text, start, end, hash) : 0;
    if (form > 0) this.replay(text, form, start, end);
    else this.readHangul(text, run, start, end);
    if (form > 0) this.formOf[run] = form;
  }

  /** Reads a run that has not been met, and keeps what it says by itself. */
  private readHangul(text: string, run: number, start: number, end: number): void {
    const { firstAt, particles } = this;
    const { trie } = this.lexicon;
    const hash = this.formOf[run]!;
    const keep = end - start <= LONGEST_FORM;
    const matches: number[] = [];
    const live: number[] | undefined = keep ? [] : undefined;
    markParticles(text, start, end, particles);
    for (let at = start; at < end; at++) {
      firstAt[at] = this.count;
      const last = at === end - 1;
      if (mayBegin(trie.pairs, trie.classOf[text.charCodeAt(at)]!, trie.classOf[last ? codeAt(text, end) : text.charCodeAt(at + 1)]!)) {
        this.walk(text, trie, at, at, 0, 0, last ? undefined : live);
      }
      if (this.user) this.walkUser(text, at, at, 0, live);
    }
    if (!live) {
      this.formOf[run] = 0;
      return;
    }
    let commonTails = 0;
    for (let k = start; k < end; k++) if (this.commonTails[k] === 1) commonTails |= 1 << (k - start);
    for (let m = firstAt[start]!; m < this.count; m++) {
      if (this.end[m]! <= end) matches.push(this.start[m]! - start, this.end[m]! - start, this.flags[m]!, this.word[m]!);
    }
    this.formOf[run] = this.words.keep(text, start, end, hash, particles, commonTails, isParticleForm(text, start, end), matches, live);
  }

  /** Takes over what a run says by itself, and reads the words that begin in it and end behind it. */
  private replay(text: string, form: number, start: number, end: number): void {
    const { firstAt, particles, commonTails } = this;
    const { numbers } = this.words;
    const sizes = numbers[form + Form.sizes]!;
    const length = end - start;
    const tails = numbers[form + Form.commonTails]!;
    for (let k = 0; k < length; k++) {
      particles[start + k] = -1;
      commonTails[start + k] = (tails >> k) & 1;
    }
    const last = numbers[form + Form.particles]!;
    particles[end - 1] = last << 24 >> 24;
    if (length > 1) particles[end - 2] = last << 16 >> 24;
    if (length > 2) particles[end - 3] = last << 8 >> 24;
    if (length > 3) particles[end - 4] = last >> 24;
    if (length > 4) particles[end - 5] = numbers[form + Form.particles + 1]! << 24 >> 24;
    if (sizes & MAY_BE_PARTICLE) particles[start] = readParticle(text, start, end);
    const code = codeAt(text, end);
    const goesOn = this.mayGoOn(text, end, code);
    let match = form + Form.text + ((length + 1) >> 1);
    const behindMatches = match + ((sizes >> 8) & 255) * 3;
    let live = behindMatches;
    const behindLive = live + ((sizes >> 16) & 255) * 2;
    for (let k = 0; k < length; k++) {
      firstAt[start + k] = this.count;
      for (; match < behindMatches && (numbers[match]! & 255) === k; match += 3) {
        this.push(start + k, start + (numbers[match]! >> 8), numbers[match + 1]!, numbers[match + 2]!);
      }
      if (!goesOn) continue;
      for (; live < behindLive && (numbers[live]! & 255) === k; live += 2) {
        if (numbers[live]! & USER_WORDS) this.walkUser(text, start + k, end, numbers[live + 1]!);
        else this.walk(text, this.lexicon.trie, start + k, end, numbers[live + 1]!, 0);
      }
    }
    // A word of the last syllable and what is written onto it.
    if (goesOn && code !== 32) this.begin(text, end - 1, code);
  }

  /** Whether a word may go on behind a run: written on, or behind one space. */
  private mayGoOn(text: string, end: number, code: number): boolean {
    if (end >= text.length) return false;
    return code === 32 ? CLASS_OF[text.charCodeAt(end + 1)]! <= CharClass.hanja : this.lexicon.trie.classOf[code] !== 0 || (this.user !== undefined && this.user.trie.classOf[code] !== 0);
  }

  /** A built-in word that begins with two characters. */
  private begin(text: string, at: number, next: number): void {
    const { trie } = this.lexicon;
    if (mayBegin(trie.pairs, trie.classOf[text.charCodeAt(at)]!, trie.classOf[next]!)) this.walk(text, trie, at, at, 0, 0);
  }

  /** Latin words and numbers begin where their run begins; Hanja words can begin anywhere in it. */
  private walkOther(text: string, start: number, end: number): void {
    const anywhere = CLASS_OF[text.charCodeAt(start)] === CharClass.hanja;
    for (let at = start; at < end; at++) {
      this.firstAt[at] = this.count;
      if (at > start && !anywhere) continue;
      this.walk(text, this.lexicon.trie, at, at, 0, 0);
      if (this.user) this.walkUser(text, at, at, 0);
    }
  }

  /** The user's words beat built-in ones of the same span. */
  private walkUser(text: string, start: number, from: number, slot: number, live?: number[]): void {
    const first = this.firstAt[start]!;
    const builtIn = this.count;
    this.walk(text, this.user!.trie, start, from, slot, USER_WORDS, live);
    for (let m = builtIn; m < this.count; m++) {
      for (let k = first; k < builtIn; k++) if (this.end[k] === this.end[m]) this.flags[k] = 0;
    }
  }

  /** Notes the user's words that are no entity, from a match on. */
  private noteBlocked(first: number): void {
    for (let m = first; m < this.count; m++) {
      if (this.word[m]! >= USER_WORDS && this.flags[m]! & Flag.notName) this.blocked.push({ start: this.start[m]!, end: this.end[m]! });
    }
  }

  /**
   * Walks on from a slot: notes the words that start at `start` and end behind `from`.
   *
   * @param live where it is noted that the walk leaves its run alive
   */
  private walk(text: string, { classOf, slots }: DoubleArray, start: number, from: number, first: number, offset: number, live?: number[]): void {
    const length = text.length;
    const runEnd = this.runEnd[start]!;
    let slot = first;
    let crossed = false;
    for (let p = from; ; p++) {
      if (live && p === runEnd && slots[slot] !== 0) live.push((start - this.runStart[start]!) | offset, slot);
      if (p >= length) return;
      const code = text.charCodeAt(p);
      const label = classOf[code]!;
      if (label === 0) {
        // One space may stand inside a long name: 한국 지능정보사회진흥원.
        if (code === 32 && p > start + 1 && p + 1 < length && CLASS_OF[text.charCodeAt(p + 1)]! <= CharClass.hanja) {
          crossed = true;
          continue;
        }
        return;
      }
      const next = slots[slot]! + label;
      if (slots[next + CHECK] !== slot) return;
      slot = next;
      const word = slots[slot + WORD]!;
      if (word >= 0) this.note(start, p + 1, slots[slot + NOTE]!, word + offset, crossed);
    }
  }

  /** Takes a word that the walk met, unless it can't stand there. */
  private note(start: number, end: number, flags: number, word: number, crossed: boolean): void {
    const { runEnd, runStart } = this;
    if (crossed && !(flags & Flag.spaceable)) return;
    const rest = runEnd[start]! - end;
    if (rest === 0 && flags & Flag.common) this.commonTails[start] = 1;
    if (flags === Flag.common && (rest > 5 || (runStart[start] !== start && CLASS_OF[this.text.charCodeAt(start)] === CharClass.hangul))) return;
    const endClass = CLASS_OF[this.text.charCodeAt(end - 1)]!;
    if ((endClass === CharClass.latin || endClass === CharClass.digit) && runEnd[end - 1] !== end) return;
    this.push(start, end, flags, word);
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

  /** Whether a Hangul run, by its place in their order, is known to give a rule nothing. */
  isRuledOut(run: number, hint: number): boolean {
    const form = this.formOf[run]!;
    return form > 0 && (this.words.numbers[form + Form.hints]! & hint) !== 0;
  }

  /** Notes that a Hangul run gives a rule nothing, whatever stands around it. */
  ruleOut(run: number, hint: number): void {
    const form = this.formOf[run]!;
    if (form > 0) this.words.numbers[form + Form.hints]! |= hint;
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
