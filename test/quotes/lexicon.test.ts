import { describe, expect, it } from 'vitest';
import { basesOf } from '../../src/quotes/conjugation';
import { builtInLexicon, SpeechLexicon } from '../../src/quotes/lexicon';

describe('용언의 바탕꼴', () => {
  it.each([
    ['말하다', 'regular', ['말하', '말해', '말했', '말한', '말할', '말함', '말합']],
    ['밝히다', 'regular', ['밝히', '밝혀', '밝혔', '밝힌', '밝힐', '밝힘', '밝힙']],
    ['적다', 'regular', ['적', '적어', '적었', '적은', '적을', '적음']],
    ['쓰다', 'regular', ['쓰', '써', '썼', '쓴', '쓸']],
    ['꼬집다', 'regular', ['꼬집', '꼬집었', '꼬집은']],
    ['털어놓다', 'regular', ['털어놓', '털어놓았', '털어놨', '털어놓은']],
    ['내다보다', 'regular', ['내다보', '내다봤', '내다본']],
    ['외치다', 'regular', ['외쳤', '외친']],
    ['이르다', 'regular', ['일러', '일렀']],
    ['목소리를 높이다', 'regular', ['목소리를 높였', '목소리를 높인']],
    ['묻다', 'ㄷ', ['묻', '물어', '물었', '물은']],
    ['긋다', 'ㅅ', ['긋', '그어', '그었', '그은']],
  ] as const)('%s', (lemma, irregularity, expected) => {
    const bases = basesOf(lemma, irregularity).map(([base]) => base);
    for (const base of expected) expect(bases).toContain(base);
  });

  it.each([[''], ['다'], ['말'], ['abc다'], ['말했음']])('%j has none', (lemma) => {
    expect(basesOf(lemma)).toEqual([]);
  });
});

describe('말하는 동사의 활용', () => {
  const lexicon = builtInLexicon();
  const lemmaAt = (text: string): string | undefined => lexicon.verbAt(text, 0, text.length)?.lemma;

  it.each([
    ['말했다', '말하다', 'final'],
    ['말했습니다', '말하다', 'final'],
    ['말한다', '말하다', 'final'],
    ['말합니다', '말하다', 'final'],
    ['말했으며', '말하다', 'connecting'],
    ['말하며', '말하다', 'connecting'],
    ['말하면서', '말하다', 'connecting'],
    ['말했지만', '말하다', 'connecting'],
    ['말해', '말하다', 'connecting'],
    ['말한', '말하다', 'adnominal'],
    ['말하던', '말하다', 'adnominal'],
    ['말했던', '말하다', 'adnominal'],
    ['말하기도', '말하다', 'nominal'],
    ['밝혔다', '밝히다', 'final'],
    ['밝힌', '밝히다', 'adnominal'],
    ['밝혀', '밝히다', 'connecting'],
    ['되물었다', '되묻다', 'final'],
    ['물은', '묻다', 'adnominal'],
    ['선을 그었다', '선을 긋다', 'final'],
    ['내다봤다', '내다보다', 'final'],
    ['요구해 왔다', '요구하다', 'connecting'],
  ])('%s is %s', (text, lemma, form) => {
    expect(lexicon.verbAt(text, 0, text.length)).toMatchObject({ lemma, form });
  });

  it.each([['말이'], ['전하다가'.slice(0, 1)], ['밝은'], ['적극'], ['쓰레기'], ['물가'], ['바다'], ['']])('%j is no verb of saying', (text) => {
    expect(lemmaAt(text)).toBeUndefined();
  });

  it('a larger lexicon knows its own verbs', () => {
    const larger = new SpeechLexicon(['웅얼대다']);
    expect(larger.verbAt('웅얼댔다', 0, 4)?.lemma).toBe('웅얼대다');
    expect(lexicon.verbAt('웅얼댔다', 0, 4)).toBeUndefined();
  });

  it.each([['constructor'], ['__proto__'], ['toString']])('%s is an ordinary word', (word) => {
    expect(lexicon.verbAt(word, 0, word.length)).toBeUndefined();
    expect(lexicon.nounAt(word, 0, word.length)).toBeUndefined();
    expect(lexicon.roleBefore(word, 0, word.length)).toBeUndefined();
  });
});
