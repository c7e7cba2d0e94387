import { describe, expect, it } from 'vitest';
import { speechData } from '../../src/data/speech';
import { quotes, type SpeechAct } from '../../src/index';
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

describe('말하는 동사가 하는 일', () => {
  it.each<[SpeechAct, string]>([
    ['statement', '말했다 밝혔다 설명했다 선고했다 판결했다 판시했다 결정했다 지목했다 추정했다 추산했다 사과했다 시인했다 격려했다 축하했다 환영했다 발표했다 정정했다 선언했다'],
    ['denial', '부인했다 반박했다 일축했다 맞받았다 맞받아쳤다 받아쳤다 응수했다 해명했다 항변했다 선을 그었다 거부했다 잘라 말했다'],
    ['demand', '요구했다 촉구했다 지시했다 명령했다 당부했다 제안했다 권고했다 호소했다 구형했다 주문했다 건의했다 조언했다'],
    ['promise', '약속했다 다짐했다 공언했다 장담했다 으름장을 놨다 엄포를 놨다 위협했다 공약했다'],
    ['criticism', '비판했다 비난했다 꼬집었다 질타했다 규탄했다 지적했다 성토했다 폭로했다 꾸짖었다'],
    ['prediction', '전망했다 내다봤다 예측했다 예보했다 우려했다 경고했다 기대했다 점쳤다'],
    ['question', '물었다 반문했다 되물었다 따져 물었다 질문했다 추궁했다'],
  ])('%s', (act, verbs) => {
    // 선을 그었다, 잘라 말했다, 으름장을 놨다, 따져 물었다: one verb in two words.
    const forms = verbs.replace(/(?<=을|를|잘라|따져) /g, '_').split(' ').map((form) => form.replace('_', ' '));
    const acts = forms.map((form) => [form, quotes(`윤가람 의원은 “비가 온다”고 ${form}.`)[0]?.act]);
    expect(acts).toEqual(forms.map((form) => [form, act]));
  });

  it('동사와 그 활용형이 250개가 넘는다', () => {
    expect(speechData.verbs.length).toBeGreaterThan(250);
    const lexicon = builtInLexicon();
    const lemmas = speechData.verbs.map((row) => row.split('|')[0]!).filter((form) => form.endsWith('하다'));
    expect(lemmas.filter((form) => lexicon.verbAt(`${form.slice(0, -2)}했다`, 0, form.length) === undefined)).toEqual([]);
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
    ['밝히신', '밝히다', 'adnominal'],
    ['밝히길', '밝히다', 'nominal'],
    ['밝히셨다', '밝히다', 'final'],
    ['밝히십니다', '밝히다', 'final'],
    ['밝히는', '밝히다', 'adnominal'],
    ['꼬집습니다', '꼬집다', 'final'],
    ['꼬집다', '꼬집다', 'final'],
    ['밝혔을', '밝히다', 'adnominal'],
    ['밝혔음', '밝히다', 'nominal'],
    ['밝혔기', '밝히다', 'nominal'],
    ['밝혔어', '밝히다', 'final'],
    ['밝혔단', '밝히다', 'final'],
    ['말한대', '말하다', 'final'],
    ['말한데', '말하다', 'adnominal'],
    ['말할', '말하다', 'adnominal'],
    ['말함', '말하다', 'nominal'],
    ['말함에', '말하다', 'nominal'],
    ['말해서', '말하다', 'connecting'],
  ])('%s is %s', (text, lemma, form) => {
    expect(lexicon.verbAt(text, 0, text.length)).toMatchObject({ lemma, form });
  });

  it.each([['말이'], ['전하다가'.slice(0, 1)], ['밝은'], ['적극'], ['쓰레기'], ['물가'], ['바다'], [''], ['말할수'], ['말함정'], ['말해피'], ['말한편'], ['밝혔길'], ['말하늘']])('%j is no verb of saying', (text) => {
    expect(lemmaAt(text)).toBeUndefined();
  });

  it.each([['했다', '하다'], ['물었다', '묻다'], ['썼다', '쓰다'], ['일렀다', '이르다'], ['', undefined]])('a lexicon that has read nothing yet finds %j', (text, lemma) => {
    expect(new SpeechLexicon().verbAt(text, 0, text.length)?.lemma).toBe(lemma);
  });

  it.each([
    ['관계자', 0], ['경찰 관계자', 3], ['관계자들', 0], ['누리꾼들', 0], ['들', undefined], ['시민 여러분', undefined],
  ])('%s: a word for a source from %s on', (text, start) => {
    expect(new SpeechLexicon().roleBefore(text, 0, text.length)?.start).toBe(start);
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
