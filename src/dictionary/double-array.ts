/**
 * A double-array trie over UTF-16 code units: the fastest dictionary scan measured for Hangul. A branching node's
 * children lie at `base + class`; a node with one child has it in a region of its own, in order of visit, so that only
 * the places of branching nodes' children have to be shipped (see {@link packDoubleArray}).
 */
import { decodeNumbers, encodeNumbers } from './packed-numbers';

/**
 * What a scan walks. The numbers of a slot lie side by side, {@link SLOT} apart, so that a step touches one line of
 * cache: `base` of its children, `check` (its parent's position), the number of the word that ends here plus one (0 for
 * none), and a place for what the owner wants to know of that word without looking further. All positions and bases are
 * multiplied by {@link SLOT} already. Free slots are zero, but those that the root's children would take: there `check` is
 * {@link FREE}. A word's number is its rank in code-unit order.
 */
export interface DoubleArray {
  /** The class of each code unit that occurs, from 1, times {@link SLOT}; 0 for all others. */
  classOf: Int32Array;
  slots: Int32Array;
  /** One bit for each pair of classes that a word may begin with ({@link mayBegin}). */
  pairs: Int32Array;
  /** How many words there are. */
  words: number;
  /** For each word the slot at which it ends. */
  ends: Int32Array;
}

/** Bits of the filter of pairs: 64 KB stay in a near cache, and 88,000 words set one bit in twelve. */
const PAIR_BITS = 19;

function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS);
}

/**
 * Whether a word of two characters or more may begin with two classes, as far as {@link sharpenPairs} has told; false is certain. Two of three syllables in
 * running text begin no word: asking here first spares them the trie, which lies in no near cache.
 */
export function mayBegin(pairs: Int32Array, first: number, second: number): boolean {
  const bit = pairBit(first, second);
  return (pairs[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** How many numbers a slot has. */
export const SLOT = 4;
/** Where in a slot each number is. */
export const CHECK = 1;
export const WORD = 2;
export const NOTE = 3;
/** No node's position. */
const FREE = -1;

/** The shippable form: strings that compress well and unpack in one linear pass. */
export interface PackedDoubleArray {
  /** The code units that occur, the most frequent first. */
  alphabet: string;
  /** The labels of all nodes but the root, in preorder, as places in the alphabet ({@link encodeNumbers}). */
  labels: string;
  /**
   * Twice the number of children plus one when a word ends here, in preorder with the root first ({@link encodeNumbers}).
   * Behind an only child's parent stands how many nodes with nothing but one child follow it, left out themselves.
   */
  shape: string;
  /** Where the first child of each branching node is, in preorder: how far behind the start of the window ({@link Placer}). */
  places: string;
  /** Where the region of only children begins. */
  region: number;
  slots: number;
  words: number;
}

interface Shape {
  alphabet: string;
  labels: number[];
  shape: number[];
}

/** The trie of sorted, unique words in preorder: labels (code units) and shapes. */
function shapeOf(words: readonly string[]): Shape {
  const counts = new Map<number, number>();
  const labels: number[] = [];
  const shape: number[] = [0];
  const path: number[] = [0];
  let previous = '';
  for (const word of words) {
    let common = 0;
    while (common < previous.length && common < word.length && previous[common] === word[common]) common++;
    path.length = common + 1;
    for (let k = common; k < word.length; k++) {
      const code = word.charCodeAt(k);
      counts.set(code, (counts.get(code) ?? 0) + 1);
      const parent = path[k]!;
      shape[parent] = shape[parent]! + 2;
      labels.push(code);
      shape.push(0);
      path.push(shape.length - 1);
    }
    const last = path[word.length]!;
    shape[last] = shape[last]! | 1;
    previous = word;
  }
  const alphabet = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([code]) => code);
  return { alphabet: alphabet.map((code) => String.fromCharCode(code)).join(''), labels, shape };
}

function classesOf(alphabet: string): Uint16Array {
  const classOf = new Uint16Array(65536);
  for (let k = 0; k < alphabet.length; k++) classOf[alphabet.charCodeAt(k)] = k + 1;
  return classOf;
}

/**
 * Where room is looked for when so many children of branching nodes are placed. It moves on by five slots for four
 * children: where one in five stays free, the next place is near, and a small number says where.
 */
function windowStart(placed: number): number {
  return placed + (placed >> 2);
}

/** After so many refusals for one node the next ones of its size begin to look further on. */
const MOST_TRIES = 300;

/** Places branching nodes: the first child, in order of label, goes into the first slot of the window from which all have room. */
class Placer {
  private used = new Uint8Array(1 << 16);
  private placed = 0;
  /** Where nodes begin to look at least, by the bits of how many children they have. */
  private readonly from = new Int32Array(32);
  size = 1;

  /** Makes room for slots up to one. */
  private ensure(slot: number): void {
    if (slot < this.used.length) return;
    const grown = new Uint8Array(Math.max(slot + 1, this.used.length * 2));
    grown.set(this.used);
    this.used = grown;
  }

  private areFree(base: number, classes: readonly number[]): boolean {
    const { used } = this;
    for (let k = 0; k < classes.length; k++) if (used[base + classes[k]!] === 1) return false;
    return true;
  }

  /** Places children by their classes, in order of label; returns how far behind the window's start the first one is. */
  place(classes: readonly number[]): number {
    const first = classes[0]!;
    let last = first;
    for (const cls of classes) last = Math.max(last, cls);
    const start = windowStart(this.placed);
    const size = Math.clz32(classes.length);
    for (let slot = Math.max(start, this.from[size]!, first), tries = 0; ; slot++) {
      this.ensure(slot - first + last);
      if (this.areFree(slot - first, classes)) {
        for (const cls of classes) this.used[slot - first + cls] = 1;
        this.size = Math.max(this.size, slot - first + last + 1);
        this.placed += classes.length;
        return slot - start;
      }
      // Many large families refuse each other nearly everywhere: building has to stay fast for them too.
      if (++tries > MOST_TRIES) this.from[size] = slot - (MOST_TRIES >> 1);
    }
  }
}

/** The classes of each node's children, in order of label, by node number in preorder. */
function childrenOf(tree: Shape, classOf: Uint16Array): number[][] {
  const children: number[][] = tree.shape.map(() => []);
  const stack: { node: number; left: number }[] = [{ node: 0, left: tree.shape[0]! >> 1 }];
  for (let node = 1; node < tree.shape.length; node++) {
    while (stack[stack.length - 1]!.left === 0) stack.pop();
    const top = stack[stack.length - 1]!;
    top.left--;
    children[top.node]!.push(classOf[tree.labels[node - 1]!]!);
    stack.push({ node, left: tree.shape[node]! >> 1 });
  }
  return children;
}

/** Shapes with runs of nodes that have one child and end no word counted instead of written. */
function chained(shapes: readonly number[]): number[] {
  const out: number[] = [];
  for (let k = 0; k < shapes.length; k++) {
    out.push(shapes[k]!);
    if (shapes[k]! >> 1 !== 1) continue;
    let run = 0;
    while (shapes[k + 1] === 2) {
      run++;
      k++;
    }
    out.push(run);
  }
  return out;
}

/**
 * Builds the packed form.
 *
 * @param words unique and in code-unit order, none empty
 */
export function packDoubleArray(words: readonly string[]): PackedDoubleArray {
  const tree = shapeOf(words);
  const classOf = classesOf(tree.alphabet);
  const placer = new Placer();
  const places: number[] = [];
  let only = 0;
  for (const classes of childrenOf(tree, classOf)) {
    if (classes.length === 1) only++;
    else if (classes.length > 1) places.push(placer.place(classes));
  }
  const region = placer.size + tree.alphabet.length + 1;
  return {
    alphabet: tree.alphabet,
    labels: encodeNumbers(tree.labels.map((code) => classOf[code]! - 1)),
    shape: encodeNumbers(chained(tree.shape)),
    places: encodeNumbers(places),
    region,
    slots: region + only + tree.alphabet.length + 1,
    words: words.length,
  };
}

/**
 * Unpacks what {@link packDoubleArray} wrote.
 *
 * @param notes the note of each word, by its number; none are 0
 */
export function unpackDoubleArray(packed: PackedDoubleArray, notes?: Int32Array): DoubleArray {
  const { alphabet, words } = packed;
  const classOf = new Int32Array(65536);
  const slots = new Int32Array(packed.slots * SLOT);
  for (let k = 0; k < alphabet.length; k++) {
    classOf[alphabet.charCodeAt(k)] = (k + 1) * SLOT;
    slots[(k + 1) * SLOT + CHECK] = FREE;
  }
  const ends = new Int32Array(words);
  placeNodes(slots, ends, decodeNumbers(packed.labels), decodeNumbers(packed.shape), decodeNumbers(packed.places), notes ?? new Int32Array(words), packed.region * SLOT);
  return { classOf, slots, pairs: new Int32Array(1 << (PAIR_BITS - 5)).fill(-1), words, ends };
}

/**
 * Places all nodes, in preorder; only children from `only` on. Much of the time of a first text goes here: memory that is
 * zero already is not written, and nothing is called, since what V8 compiles in the middle of a loop it throws away at a
 * call that it has not seen.
 */
function placeNodes(slots: Int32Array, ends: Int32Array, labels: Int32Array, shapes: Int32Array, places: Int32Array, notes: Int32Array, only: number): void {
  // Branching nodes above the one whose children are being placed, and how many of theirs are still to come.
  const above = new Int32Array(places.length + 1);
  const leftAbove = new Int32Array(places.length + 1);
  let depth = 0;
  let parent = 0;
  let base = 0;
  let left = 0;
  let slot = 0;
  let word = 0;
  let placed = 0;
  let atPlace = 0;
  let atLabel = 0;
  for (let atShape = 0; atShape < shapes.length; ) {
    const shape = shapes[atShape++]!;
    if (shape & 1) {
      slots[slot + NOTE] = notes[word]!;
      ends[word] = slot;
      slots[slot + WORD] = ++word;
    }
    const children = shape >> 1;
    if (children === 1) {
      for (let behind = shapes[atShape++]!; behind >= 0; behind--) {
        slots[slot] = only - labels[atLabel++]! * SLOT - SLOT;
        slots[only + CHECK] = slot;
        slot = only;
        only += SLOT;
      }
      continue;
    }
    if (children > 1) {
      above[depth] = parent;
      leftAbove[depth++] = left;
      parent = slot;
      left = children;
      base = (placed + (placed >> 2) + places[atPlace++]! - labels[atLabel]!) * SLOT;
      slots[slot] = base - SLOT;
      placed += children;
    }
    while (left === 0) {
      if (depth === 0) return;
      parent = above[--depth]!;
      left = leftAbove[depth]!;
      base = slots[parent]! + SLOT;
    }
    left--;
    slot = base + labels[atLabel++]! * SLOT;
    slots[slot + CHECK] = parent;
  }
}

/** Puts the pairs that words begin with into the filter ({@link mayBegin}), which lets everything pass until then; a matter of milliseconds. */
export function sharpenPairs({ slots, pairs, words, ends }: DoubleArray): void {
  pairs.fill(0);
  for (let word = 0; word < words; word++) {
    let second = 0;
    let first = ends[word]!;
    for (let parent = slots[first + CHECK]!; parent !== 0; parent = slots[first + CHECK]!) {
      second = first;
      first = parent;
    }
    if (second === 0) continue;
    const bit = pairBit(first - slots[0]!, second - slots[first]!);
    pairs[bit >>> 5]! |= 1 << (bit & 31);
  }
}

/** The slot at which the walk over `text` from `start` to `end` arrives, -1 when no word begins like that. */
export function slotOf(trie: DoubleArray, text: string, start: number, end: number): number {
  const { classOf, slots } = trie;
  let slot = 0;
  for (let at = start; at < end; at++) {
    const cls = classOf[text.charCodeAt(at)]!;
    const next = slots[slot]! + cls;
    if (cls === 0 || slots[next + CHECK] !== slot) return -1;
    slot = next;
  }
  return slot;
}

/** The number of a word, -1 when it isn't there. */
export function lookUp(trie: DoubleArray, word: string): number {
  const slot = slotOf(trie, word, 0, word.length);
  return slot < 0 ? -1 : trie.slots[slot + WORD]! - 1;
}
