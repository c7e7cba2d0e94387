import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { Flag } from '../../src/dictionary/flags';
import { Lexicon } from '../../src/dictionary/lexicon';
import { Scan } from '../../src/engine/scan';
import { hasLatinGloss, isListed, shortNameAt } from '../../src/engine/short-names';
import { WordForms } from '../../src/engine/word-forms';
import { readMarked } from '../support/marked';

const words = new WordForms(new Lexicon(packedLexicon));

/** A scan and the one span marked in it. */
function marked(example: string): { scan: Scan; start: number; end: number } {
  const { text, spans } = readMarked(example);
  return { scan: new Scan(text, words), ...spans[0]! };
}

describe('한 글자 이름', () => {
  it.each([['⟦괌⟧', '괌'], ['⟦괌⟧은 섬이다', '괌'], ['어제 ⟦괌⟧에서 왔다', '괌'], ['⟦칸⟧에서 열렸다', '칸'], ['⟦괌⟧(Guam)', '괌']])('%s: %s', (example, name) => {
    const { scan, start } = marked(example);
    expect(shortNameAt(scan, start)?.entry.name).toBe(name);
  });

  it.each(['⟦집⟧은 넓다', '⟦칸⟧막이를 쳤다', '⟦괌⟧뚜루 왔다', '⟦본⟧인은 왔다', '⟦A⟧ 왔다'])('%s: 아님', (example) => {
    const { scan, start } = marked(example);
    expect(shortNameAt(scan, start)).toBeUndefined();
  });

  it.each([['⟦칸⟧(Cannes)', true], ['⟦칸⟧(Cannes)에서', true], ['⟦린⟧(Joseph Lynn)', false], ['⟦칸⟧(프랑스)', false], ['⟦칸⟧ (Cannes)', false], ['⟦칸⟧(33)', false], ['⟦칸⟧', false], ['⟦칸⟧(', false], ['⟦칸⟧[Cannes]', false], ['⟦칸⟧(Cannes·2)', false]])('%s: 라틴 글자가 한 낱말 %s', (example, expected) => {
    const { scan, end } = marked(example);
    expect(hasLatinGloss(scan, end)).toBe(expected);
  });
});

describe('늘어놓은 이름', () => {
  it.each([
    '사이판·⟦괌⟧', '사이판, ⟦괌⟧', '사이판,⟦괌⟧', '사이판과 ⟦괌⟧에', '호주와 ⟦괌⟧', '⟦괌⟧·사이판', '⟦괌⟧, 사이판', '⟦괌⟧,사이판', '⟦괌⟧과 사이판', '⟦괌⟧과 호주', '나무, ⟦괌⟧, 사이판', '나무·⟦괌⟧·호주에서',
  ])('%s', (example) => {
    const { scan, start, end } = marked(example);
    expect(isListed(scan, start, end, Flag.country | Flag.foreignPlace | Flag.region)).toBe(true);
  });

  it.each([
    '⟦괌⟧', '⟦괌⟧은 왔다', '사이판 ⟦괌⟧', '사이판. ⟦괌⟧', '나무·⟦괌⟧', '나무, ⟦괌⟧', '나무와 ⟦괌⟧', '⟦괌⟧·나무', '⟦괌⟧, 나무', '⟦괌⟧과 나무', '⟦괌⟧ 사이판', '⟦괌⟧과는 사이판', '⟦괌⟧이 사이판', '⟦괌⟧·', '⟦괌⟧, ', '⟦괌⟧,  사이판', '사이판과⟦괌⟧', '·⟦괌⟧', '⟦괌⟧/사이판',
  ])('%s 아님', (example) => {
    const { scan, start, end } = marked(example);
    expect(isListed(scan, start, end, Flag.country | Flag.foreignPlace | Flag.region)).toBe(false);
  });

  it('묻는 갈래만 본다', () => {
    const { scan, start, end } = marked('사이판·⟦괌⟧');
    expect(isListed(scan, start, end, Flag.title)).toBe(false);
  });
});
