import { describe, expect, it } from 'vitest';
import { WaitingRows } from '../../src/engine/waiting-rows';

const code = (character: string): number => character.charCodeAt(0);

describe('rows that wait for their character', () => {
  it('leave once, in the order of adding', () => {
    const rows = new WaitingRows<string>();
    for (const row of ['가다', '나다', '가르다']) rows.add(code(row), row);
    expect(rows.take(code('가'))).toEqual(['가다', '가르다']);
    expect(rows.take(code('가'))).toBeUndefined();
    expect(rows.take(code('나'))).toEqual(['나다']);
  });

  it('wait again when they are added later', () => {
    const rows = new WaitingRows<string>();
    expect(rows.take(code('다'))).toBeUndefined();
    rows.add(code('다'), '다하다');
    expect(rows.take(code('다'))).toEqual(['다하다']);
  });

  it.each(['가', '힣', 'A', '\uffff'])('%j finds its own among others', (character) => {
    const rows = new WaitingRows<string>();
    for (let unit = 0; unit < 0x10000; unit += 7) rows.add(unit, String.fromCharCode(unit));
    rows.add(code(character), character);
    expect(rows.take(code(character))).toContain(character);
  });
});
