import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { compileDictionaries } from '../../src/dictionary/compile';
import { defineDictionary } from '../../src/dictionary/define';
import { Flag } from '../../src/dictionary/flags';
import { Lexicon } from '../../src/dictionary/lexicon';
import { endsAsWord } from '../../src/engine/contexts';
import { Scan } from '../../src/engine/scan';
import { WordForms } from '../../src/engine/word-forms';
import { ParticleClass, readParticle } from '../../src/hangul/particles';

const lexicon = new Lexicon(packedLexicon);
const words = new WordForms(lexicon);

describe('훑기', () => {
  it.each([
    ['나래는 부산에서 3월에 왔다.', ['나래는', '부산에서', '월에', '왔다']],
    ['LG전자와 A사', ['전자와', '사']],
    ['', []],
    ['ABC 123', []],
  ])('%s: 한글 토막', (text, runs) => {
    const scan = new Scan(text, words);
    const starts = [...scan.hangulRuns.subarray(0, scan.hangulRunCount)];
    expect(starts.map((start) => text.slice(start, scan.runEnd[start]))).toEqual(runs);
  });

  it('조사 표는 자리마다 readParticle과 같다', () => {
    const text = '한빛재단은 부산시청에서부터 7월까지 LG로 이라고 물길을 열었다고';
    const scan = new Scan(text, words);
    for (let at = 0; at < text.length; at++) {
      if (!/[가-힣]/.test(text[at]!)) expect(scan.particleAt(at)).toBe(ParticleClass.none);
      else expect(scan.particleAt(at)).toBe(readParticle(text, at, scan.runEnd[at]!));
    }
  });

  it.each([
    ['부산은', 2, true],
    ['부산은', 3, true],
    ['부산은', 1, false],
    ['부산 동', 2, true],
  ])('%s의 %i: 낱말이 끝날 수 있는가 %s', (text, offset, can) => {
    expect(endsAsWord(new Scan(text, words), offset)).toBe(can);
  });

  it('글자보다 낱말이 많아도 모두 남는다', () => {
    const written = '서울대학교병원장';
    const one = new Scan(written, words);
    const many = new Scan(written.repeat(250), words);
    const last = many.firstAt[written.length * 249]!;
    expect(many.count).toBeGreaterThan(written.length * 250);
    const columns = ({ start, end, flags, word, count }: Scan, first: number, from: number): number[][] => [start, end, flags, word].map((column, k) => [...column.subarray(first, count)].map((number) => (k < 2 ? number - from : number)));
    expect(columns(many, last, written.length * 249)).toEqual(columns(one, 0, 0));
  });

  it('붙박이 낱말과 사용자의 낱말은 제 사전에서 온다', () => {
    const user = compileDictionaries([defineDictionary({ organizations: ['누리물길'] })], () => lexicon);
    const scan = new Scan('서울 누리물길', new WordForms(lexicon, user));
    const found = [Flag.divisionShort, Flag.organization].map((flag, k) => scan.longestAt(3 * k, flag));
    expect(found.map((match) => scan.wordOf(match))).toEqual([{ lexicon, word: lexicon.find('서울') }, { lexicon: user, word: user!.find('누리물길') }]);
    expect([scan.firstEntryOf(found[0]!, 'place')?.name, scan.firstEntryOf(found[1]!, 'organization')?.name]).toEqual(['서울특별시', '누리물길']);
  });

  it('잘라 내지 않고 읽은 낱말의 뜻은 잘라서 읽은 것과 같다', () => {
    const user = compileDictionaries([defineDictionary({ organizations: ['누리물길'], remove: ['부산'] })], () => lexicon);
    const text = '서울 새누리물길 부산 사람 대한민국';
    const scan = new Scan(text, new WordForms(lexicon, user));
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) expect(scan.flagsOfStretch(start, end)).toBe(scan.flagsOf(text.slice(start, end)));
    }
    expect(scan.flagsOfStretch(4, 8) & Flag.organization).not.toBe(0);
    expect([scan.flagsOfStretch(0, 2) & Flag.divisionShort, scan.flagsOfStretch(9, 11) & Flag.divisionShort]).toEqual([Flag.divisionShort, 0]);
  });
});
