import { Flag } from '../dictionary/flags';
import { CHECK, type DoubleArray, mayBegin, NOTE, WORD } from '../dictionary/double-array';
import type { Entry, EntryCategory, Lexicon } from '../dictionary/lexicon';
import { isParticleForm, markParticles } from '../hangul/particles';
import { CharClass, CLASS_OF } from '../text/characters';
import { mayCross } from './crossings';
import { takeContexts } from './kept-contexts';
import { mayCrossSome, replayEnds } from './kept-ends';
import { findRuns } from './runs';
import type { ScanTables } from './text-tables';
import { INSTEAD, noteBlocked, settleUserWords } from './user-words';
import { entriesIn, type EntriesOfWord } from './word-entries';
import { Form, LONGEST_FORM, USER_WORDS, type WordForms } from './word-forms';

/** The code unit at an offset, 0 behind the text. */
function codeAt(text: string, offset: number): number {
  return offset < text.length ? text.charCodeAt(offset) : 0;
}

/** Common words are kept as matches where so much of their run follows at most: a particle. */
const LONGEST_COMMON_REST = 5;

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
  /**
   * The contexts worked out so far, by offset, each plus one; 0 where nobody asked yet: behind spans that end there, and
   * before spans that start there. Many come from the forms met before.
   */
  readonly rightContexts: Uint8Array;
  readonly leftContexts: Uint8Array;
  private readonly tables: ScanTables;
  /** The {@link Hint} bits of each Hangul run, in their order. */
  private readonly hints: Int32Array;
  /** For the first offset of each Hangul run where its form begins among the numbers of {@link words}; 0 for one that isn't kept. */
  private readonly formAt: Int32Array;
  /** The forms' generation: numbers of an older one mean nothing any more. */
  private readonly generation: number;
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
    this.generation = words.begin();
    const tables = (this.tables = words.scanTables.take(text.length));
    this.runEnd = tables.runEnd;
    this.runStart = tables.runStart;
    this.firstAt = tables.firstAt;
    this.startFlags = tables.startFlags;
    this.endFlags = tables.endFlags;
    this.formAt = tables.formAt;
    this.particles = tables.particles;
    this.commonTails = tables.commonTails;
    this.rightContexts = tables.rightContexts;
    this.leftContexts = tables.leftContexts;
    this.hangulRuns = tables.hangulRuns;
    this.hints = tables.hints;
    this.start = tables.start;
    this.end = tables.end;
    this.flags = tables.flags;
    this.word = tables.word;
    this.hangulRunCount = findRuns(text, tables, this.otherRuns);
    words.guess(tables, this.hangulRunCount);
    this.findWords(text);
  }

  /** Hands the memory back: call it when nobody looks at the scan any more. Without it the next scan makes its own. */
  release(): void {
    this.words.scanTables.giveBack(this.tables);
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
      if (this.user) noteBlocked(this, firstAt[start]!);
    }
    if (done < length) this.passMarks(text, done, length);
    this.tables.closeMatches(length, this.count);
  }

  /** Between runs a word of the user's may begin with a mark: #가온, __proto__. */
  private passMarks(text: string, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      this.firstAt[at] = this.count;
      if (this.user && CLASS_OF[text.charCodeAt(at)] === CharClass.other) this.walkUser(text, at, at, 0);
    }
    if (this.user) noteBlocked(this, this.firstAt[start]!);
  }

  private takeHangul(text: string, run: number, start: number, end: number): void {
    const form = end - start <= LONGEST_FORM ? this.words.find(text, start, end, this.tables.hashes[run]!, this.formAt[start]!) : 0;
    this.formAt[start] = form > 0 ? form : this.readHangul(text, run, start, end);
    this.hints[run] = form > 0 ? this.words.numbers[form + Form.hints]! : 0;
    if (form > 0) this.replay(text, form, start, end);
  }

  /** Reads a run that has not been met, and keeps what it says by itself; returns where its form begins, 0 when it isn't kept. */
  private readHangul(text: string, run: number, start: number, end: number): number {
    const { firstAt, particles } = this;
    const { trie } = this.lexicon;
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
    if (!live) return 0;
    let commonTails = 0;
    for (let k = start; k < end; k++) if (this.commonTails[k] === 1) commonTails |= 1 << (k - start);
    for (let m = firstAt[start]!; m < this.count; m++) {
      if (this.end[m]! <= end) matches.push(this.start[m]! - start, this.end[m]! - start, this.flags[m]!, this.word[m]!);
    }
    return this.words.keep(text, start, end, this.tables.hashes[run]!, particles, commonTails, isParticleForm(text, start, end), matches, live);
  }

  /** Takes over what a run says by itself, and reads the words that begin in it and end behind it. */
  private replay(text: string, form: number, start: number, end: number): void {
    const { firstAt } = this;
    const { numbers, crossings } = this.words;
    const sizes = numbers[form + Form.sizes]!;
    const length = end - start;
    replayEnds(text, numbers, form, start, end, this.particles, this.commonTails);
    const code = codeAt(text, end);
    let match = form + Form.text + ((length + 1) >> 1);
    const behindMatches = match + ((sizes >> 8) & 255) * 3;
    let live = behindMatches;
    const behindLive = live + ((sizes >> 16) & 255) * 2;
    const { trie } = this.lexicon;
    const label = code === 32 && crossings !== undefined ? trie.classOf[codeAt(text, end + 1)]! : -1;
    const goesOn = (live < behindLive || code !== 32) && this.mayGoOn(text, end, code) && (label < 0 || mayCrossSome(crossings!, numbers, live, behindLive, label));
    let alone = true;
    let k = 0;
    if (goesOn) {
      for (; k < length; k++) {
        firstAt[start + k] = this.count;
        for (; match < behindMatches && (numbers[match]! & 255) === k; match += 3) this.replayMatch(match, start);
        const own = this.count;
        for (; live < behindLive && (numbers[live]! & 255) === k; live += 2) {
          if (numbers[live]! & USER_WORDS) this.walkUser(text, start + k, end, numbers[live + 1]!);
          else if (label < 0 || mayCross(crossings!, numbers[live + 1]!, label)) this.walk(text, trie, start + k, end, numbers[live + 1]!, 0);
        }
        if (k === 0 && this.count > own) alone = false;
      }
      // A word of the last syllable and what is written onto it.
      if (code !== 32) this.begin(text, end - 1, code);
    } else {
      // Five of six runs: nothing goes on behind them.
      for (; match < behindMatches; match += 3) {
        for (const at = numbers[match]! & 255; k <= at; k++) firstAt[start + k] = this.count;
        this.replayMatch(match, start);
      }
      for (; k < length; k++) firstAt[start + k] = this.count;
    }
    const contexts = numbers[form + Form.contexts]!;
    if (contexts !== 0) takeContexts(this, contexts, start, end, alone);
  }

  private replayMatch(match: number, start: number): void {
    const { numbers } = this.words;
    this.push(start + (numbers[match]! & 255), start + (numbers[match]! >> 8), numbers[match + 1]!, numbers[match + 2]!);
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
      if (this.mayBeginAt(text, at)) this.walk(text, this.lexicon.trie, at, at, 0, 0);
      if (this.user) this.walkUser(text, at, at, 0);
    }
  }

  /** Whether a built-in word may begin at an offset: one of two characters or more, or a character that is one by itself. */
  private mayBeginAt(text: string, at: number): boolean {
    const { classOf, pairs, slots } = this.lexicon.trie;
    const label = classOf[text.charCodeAt(at)]!;
    if (label === 0) return false;
    const next = codeAt(text, at + 1);
    const slot = slots[0]! + label;
    return mayBegin(pairs, label, classOf[next]!) || (slots[slot + CHECK] === 0 && slots[slot + WORD]! > 0);
  }

  private walkUser(text: string, start: number, from: number, slot: number, live?: number[]): void {
    const known = this.count;
    this.walk(text, this.user!.trie, start, from, slot, USER_WORDS, live);
    if (this.count > known) settleUserWords(this, this.firstAt[start]!, known);
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
      if (word > 0) this.note(start, p + 1, slots[slot + NOTE]!, word - 1 + offset, crossed);
    }
  }

  /** Takes a word that the walk met, unless it can't stand there. */
  private note(start: number, end: number, flags: number, word: number, crossed: boolean): void {
    const { runEnd, runStart } = this;
    if (crossed && !(flags & Flag.spaceable)) return;
    const rest = runEnd[start]! - end;
    if (rest === 0 && flags & Flag.common) this.commonTails[start] = 1;
    if (flags === Flag.common && (rest > LONGEST_COMMON_REST || (runStart[start] !== start && CLASS_OF[this.text.charCodeAt(start)] === CharClass.hangul))) return;
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
    const { tables } = this;
    tables.growMatches();
    this.start = tables.start;
    this.end = tables.end;
    this.flags = tables.flags;
    this.word = tables.word;
  }

  /** Whether a Hangul run, by its place in their order, is known to give a rule nothing. */
  isRuledOut(run: number, hint: number): boolean {
    return (this.hints[run]! & hint) !== 0;
  }

  /** Notes that a Hangul run gives a rule nothing, whatever stands around it. */
  ruleOut(run: number, hint: number): void {
    const form = this.formOf(this.hangulRuns[run]!);
    if (form > 0) this.words.numbers[form + Form.hints]! |= hint;
  }

  /** Where the form of the Hangul run that starts at an offset begins among the numbers of {@link words}; 0 when it isn't kept. */
  formOf(start: number): number {
    return this.generation === this.words.generation ? this.formAt[start]! : 0;
  }

  /** The class of the particle that fills the rest of the Hangul run from an offset; `none` at its end; -1 when it is none. */
  particleAt(offset: number): number {
    return this.particles[offset]!;
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

  /** The entries that a match names, by category. */
  entriesAt(match: number): EntriesOfWord {
    const word = this.word[match]!;
    const { userEntries, entries } = this.words;
    return word >= USER_WORDS && userEntries ? userEntries.of(word - USER_WORDS) : entries.of(word);
  }

  /** The entries of one category that a match names. */
  entriesOf(match: number, category: EntryCategory): readonly Entry[] {
    return entriesIn(this.entriesAt(match), category);
  }

  /** The first entry of one category that a match names. */
  firstEntryOf(match: number, category: EntryCategory): Entry | undefined {
    return entriesIn(this.entriesAt(match), category)[0];
  }

  /** The flags of any stretch (spaces left out), whether or not the scan met it: the user's lexicon decides first. */
  flagsOf(form: string): number {
    const own = this.user?.flagsOf(form) ?? 0;
    return own & INSTEAD ? own : own | this.lexicon.flagsOf(form);
  }

  /** {@link flagsOf} of the text from `start` to `end`, without cutting it out. */
  flagsOfStretch(start: number, end: number): number {
    // What begins with a Hangul run and nearly fills it is among the matches, unless the user took it out.
    if (this.user) {
      const own = this.user.flagsOfStretch(this.text, start, end);
      return own & INSTEAD ? own : own | this.lexicon.flagsOfStretch(this.text, start, end);
    }
    const rest = this.runEnd[start]! - end;
    const isKept = rest >= 0 && rest <= LONGEST_COMMON_REST && end - start > 1 && this.runStart[start] === start && CLASS_OF[this.text.charCodeAt(start)] === CharClass.hangul;
    return isKept ? this.flagsBetween(start, end) : this.lexicon.flagsOfStretch(this.text, start, end);
  }
}
