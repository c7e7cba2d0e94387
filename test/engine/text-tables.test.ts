import { describe, expect, it } from 'vitest';
import { NameTables, ScanTables, Shelf } from '../../src/engine/text-tables';

interface Kept {
  capacity: number;
  cleared: number[];
  clear(length: number): void;
}

function shelf(): Shelf<Kept> {
  return new Shelf((capacity): Kept => {
    const cleared: number[] = [];
    return { capacity, cleared, clear: (length) => void cleared.push(length) };
  });
}

describe('the shelf of tables', () => {
  it.each([
    [0, 2048],
    [100, 2048],
    [2000, 3000],
    [32_768, 49_152],
    [32_769, 32_769],
    [500_000, 500_000],
  ])('a text of %i code units gets room for %i', (length, capacity) => {
    expect(shelf().take(length).capacity).toBe(capacity);
  });

  it.each([
    [1000, 900, true],
    [1000, 2048, true],
    [1000, 2049, false],
    [32_769, 32_769, true],
    [65_536, 10, true],
    [65_537, 10, false],
  ])('tables for %i serve a text of %i behind it: %s', (first, second, again) => {
    const tables = shelf();
    const one = tables.take(first);
    tables.giveBack(one);
    expect(tables.take(second) === one).toBe(again);
  });

  it('lends to one at a time, cleared for the next as far as it reads', () => {
    const tables = shelf();
    const one = tables.take(10);
    expect(tables.take(10)).not.toBe(one);
    tables.giveBack(one);
    expect(tables.take(700)).toBe(one);
    expect(tables.take(10)).not.toBe(one);
    expect(one.cleared).toEqual([700]);
  });
});

/** Offsets behind the end of a text that rules may still read. */
const BEHIND = [1, 2, 3, 4, 5, 6, 7];

describe('the tables of a scan', () => {
  it('hold harmless values behind a text that fills them', () => {
    const tables = new ScanTables(16);
    tables.particles.fill(7);
    tables.closeRuns(16);
    tables.closeMatches(16, 5);
    expect([tables.runEnd[16], tables.runStart[16], tables.firstAt[16]]).toEqual([16, 16, 5]);
    for (const k of BEHIND) {
      const offset = 16 + k;
      expect([tables.runEnd, tables.runStart, tables.firstAt, tables.particles].map((table) => table[offset])).toEqual([-1, -1, 5, 0]);
      expect([tables.startFlags, tables.endFlags, tables.commonTails, tables.rightContexts, tables.leftContexts, tables.formAt].map((table) => table[offset])).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });

  it('have room for the runs of a text of single syllables, and for matches as they come', () => {
    const tables = new ScanTables(7);
    expect([tables.hangulRuns, tables.hints, tables.hashes].map(({ length }) => length >= 4)).toEqual([true, true, true]);
    const columns = (): Int32Array[] => [tables.start, tables.end, tables.flags, tables.word];
    const { length } = tables.start;
    columns().forEach((column, k) => (column[length - 1] = k + 1));
    tables.growMatches();
    expect(columns().map((column) => [column.length, column[length - 1], column[length]])).toEqual([1, 2, 3, 4].map((value) => [length * 2, value, 0]));
  });

  it('lose what the last text left', () => {
    const tables = new ScanTables(16);
    const left = [tables.startFlags, tables.endFlags, tables.commonTails, tables.rightContexts, tables.leftContexts];
    for (const table of left) table.fill(1);
    tables.clear(9);
    for (const table of left) expect([...table.subarray(0, 10 + BEHIND.length)]).toEqual(new Array<number>(10 + BEHIND.length).fill(0));
  });
});

describe('the tables of a document’s candidates', () => {
  it('have room behind a text that fills them, three numbers an offset for what was passed over', () => {
    const tables = new NameTables(16);
    const perOffset = [tables.lastAt, tables.parentsAt, tables.employers.byStart, tables.employers.byEnd, tables.actingPlaces.byStart, tables.actingPlaces.byEnd];
    for (const table of perOffset) expect(table.length).toBeGreaterThan(16 + BEHIND.length);
    expect(tables.noted.length).toBe(tables.lastAt.length * 3);
  });

  it('lose what the last text left', () => {
    const tables = new NameTables(16);
    const left = [tables.lastAt, tables.parentsAt, tables.employers.byStart, tables.employers.byEnd, tables.actingPlaces.byStart, tables.actingPlaces.byEnd];
    for (const table of [...left, tables.noted, tables.forms, tables.formKeys]) table.fill(1);
    tables.clear(9);
    const read = 10 + BEHIND.length;
    for (const table of left) expect([...table.subarray(0, read)]).toEqual(new Array<number>(read).fill(0));
    for (const table of [tables.noted.subarray(0, read * 3), tables.forms, tables.formKeys]) expect(table.every((number) => number === 0)).toBe(true);
  });
});
