/** Memory for what has a text's length: lent to one document after the other, since making it anew costs as much as a rule. */
import { doubled } from './character-trie';
import { NameSearch } from './name-search';

/** Behind a text's end the tables hold harmless values for so many offsets: what looks a little further finds nothing. */
const MARGIN = 8;
/** Tables for longer texts are not kept. */
const LONGEST_KEPT = 1 << 15;
const SHORTEST = 1 << 11;

/** Tables of one kind, of which one may wait for the next document. */
export class Shelf<Table extends { readonly capacity: number; clear(length: number): void }> {
  private waiting: Table | undefined;

  constructor(private readonly make: (capacity: number) => Table) {}

  /** Tables for a text of some length, cleared; of a scan's own when those on the shelf are lent or too short. */
  take(length: number): Table {
    const { waiting } = this;
    if (waiting === undefined || waiting.capacity < length) return this.make(Math.max(SHORTEST, length > LONGEST_KEPT ? length : length + (length >> 1)));
    this.waiting = undefined;
    waiting.clear(length);
    return waiting;
  }

  /** Puts tables back that nobody reads any more. */
  giveBack(tables: Table): void {
    if (tables.capacity <= LONGEST_KEPT * 2) this.waiting = tables;
  }
}

/** The tables of a scan: for each offset, for each Hangul run, for each match. */
export class ScanTables {
  readonly runEnd: Int32Array;
  readonly runStart: Int32Array;
  readonly firstAt: Int32Array;
  readonly startFlags: Int32Array;
  readonly endFlags: Int32Array;
  /** For the first offset of each Hangul run where its form begins, 0 for none; elsewhere anything. */
  readonly formAt: Int32Array;
  readonly particles: Int8Array;
  readonly commonTails: Uint8Array;
  readonly rightContexts: Uint8Array;
  readonly leftContexts: Uint8Array;
  readonly hangulRuns: Int32Array;
  readonly hints: Int32Array;
  readonly hashes: Int32Array;
  start: Int32Array;
  end: Int32Array;
  flags: Int32Array;
  word: Int32Array;

  constructor(readonly capacity: number) {
    const room = capacity + MARGIN;
    const perOffset = (): Int32Array => new Int32Array(room);
    this.runEnd = perOffset();
    this.runStart = perOffset();
    this.firstAt = perOffset();
    this.startFlags = perOffset();
    this.endFlags = perOffset();
    this.formAt = perOffset();
    this.particles = new Int8Array(room);
    this.commonTails = new Uint8Array(room);
    this.rightContexts = new Uint8Array(room);
    this.leftContexts = new Uint8Array(room);
    const perRun = (): Int32Array => new Int32Array((capacity >> 1) + 1);
    this.hangulRuns = perRun();
    this.hints = perRun();
    this.hashes = perRun();
    const perMatch = (): Int32Array => new Int32Array(64 + (capacity >> 1));
    this.start = perMatch();
    this.end = perMatch();
    this.flags = perMatch();
    this.word = perMatch();
  }

  /** Takes out what the last text left, as far as a text of some length is read without being written first. */
  clear(length: number): void {
    const end = length + MARGIN;
    this.startFlags.fill(0, 0, end);
    this.endFlags.fill(0, 0, end);
    this.commonTails.fill(0, 0, end);
    this.rightContexts.fill(0, 0, end);
    this.leftContexts.fill(0, 0, end);
  }

  /** Ends the tables of runs behind a text of some length. */
  closeRuns(length: number): void {
    this.runEnd[length] = length;
    this.runStart[length] = length;
    this.runEnd.fill(-1, length + 1, length + MARGIN);
    this.runStart.fill(-1, length + 1, length + MARGIN);
    this.particles.fill(0, length, length + MARGIN);
  }

  /** Ends the table of first matches behind a text of some length. */
  closeMatches(length: number, count: number): void {
    this.firstAt.fill(count, length, length + MARGIN);
  }

  /** Makes room for twice as many matches. */
  growMatches(): void {
    this.start = doubled(this.start);
    this.end = doubled(this.end);
    this.flags = doubled(this.flags);
    this.word = doubled(this.word);
  }
}

/** For each offset the candidate that starts or ends there, by its place in the list plus one; 0 for none. */
export interface SpanTables {
  readonly byStart: Int32Array;
  readonly byEnd: Int32Array;
}

/** How many keys of forms are told apart; a power of two. */
export const FORM_KEYS = 1 << 11;

/** The tables of a document's candidates. */
export class NameTables {
  /** For each offset and kind the lengths of the spans passed over there, as bits. */
  readonly noted: Int32Array;
  /** For each offset the last candidate that starts there, by its place in the list plus one; 0 for none. */
  readonly lastAt: Int32Array;
  /** The organizations that may employ somebody, and the places that act. */
  readonly employers: SpanTables;
  readonly actingPlaces: SpanTables;
  /** An open hash of forms, and what the forms of candidates begin and end with. */
  readonly forms = new Int32Array(1 << 9);
  readonly formKeys = new Uint8Array(FORM_KEYS);
  /** For each offset the first of the parents that end there, by its place among them plus one; 0 for none. */
  readonly parentsAt: Int32Array;
  /** Names looked for in the document; whoever looks for names clears it first. */
  readonly search = new NameSearch();

  constructor(readonly capacity: number) {
    const room = capacity + MARGIN;
    this.noted = new Int32Array(room * 3);
    this.lastAt = new Int32Array(room);
    this.employers = { byStart: new Int32Array(room), byEnd: new Int32Array(room) };
    this.actingPlaces = { byStart: new Int32Array(room), byEnd: new Int32Array(room) };
    this.parentsAt = new Int32Array(room);
  }

  /** Takes out what the last text left, as far as a text of some length reads it. */
  clear(length: number): void {
    const end = length + MARGIN;
    this.noted.fill(0, 0, end * 3);
    this.lastAt.fill(0, 0, end);
    for (const { byStart, byEnd } of [this.employers, this.actingPlaces]) {
      byStart.fill(0, 0, end);
      byEnd.fill(0, 0, end);
    }
    this.parentsAt.fill(0, 0, end);
    this.forms.fill(0);
    this.formKeys.fill(0);
  }
}
