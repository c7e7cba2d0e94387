import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { compileDictionaries } from '../../src/dictionary/compile';
import { defineDictionary } from '../../src/dictionary/define';
import { Flag } from '../../src/dictionary/flags';
import { Lexicon } from '../../src/dictionary/lexicon';
import { leftContext, rightContext } from '../../src/engine/contexts';
import { Scan } from '../../src/engine/scan';
import { LONGEST_FORM, USER_WORDS, WordForms } from '../../src/engine/word-forms';

const lexicon = new Lexicon(packedLexicon);
const LONGEST = 24;
const COMMON_REST = 5;

const isHangul = (character: string): boolean => /[가-힣]/.test(character);
const isWord = (character: string): boolean => /[가-힣A-Za-z0-9一-龥]/.test(character);
const isInitial = (character: string): boolean => /[A-Za-z0-9]/.test(character);

/** Where the stretch of one script that an offset lies in starts and ends. */
function runAround(text: string, at: number): { start: number; end: number } {
  const script = [/[가-힣]/, /[A-Za-z]/, /[0-9]/, /[一-龥]/].find((pattern) => pattern.test(text[at]!))!;
  let start = at;
  while (start > 0 && script.test(text[start - 1]!)) start--;
  let end = at + 1;
  while (end < text.length && script.test(text[end]!)) end++;
  return { start, end };
}

/** Where the dictionary's words stand in a text, looked up one by one: what a scan has to find, however fast. */
function lookedUp(text: string): [start: number, end: number, flags: number][] {
  const found: [number, number, number][] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isWord(text[start]!)) continue;
    const run = runAround(text, start);
    if (isInitial(text[start]!) && run.start !== start) continue;
    for (let end = start + 1; end <= Math.min(text.length, start + LONGEST); end++) {
      const written = text.slice(start, end);
      const last = text[end - 1]!;
      if (last === ' ' || [...written.matchAll(/ /g)].some(({ index }) => index < 2 || written[index + 1] === ' ')) continue;
      const flags = lexicon.flagsOf(written.replaceAll(' ', ''));
      if (flags === 0 || (written.includes(' ') && (flags & Flag.spaceable) === 0)) continue;
      if (flags === Flag.common && (run.end - end > COMMON_REST || (isHangul(text[start]!) && run.start !== start))) continue;
      if (isInitial(last) && runAround(text, end - 1).end !== end) continue;
      found.push([start, end, flags]);
    }
  }
  return found;
}

const TEXTS = [
  '행정안전부 지방자치인재개발원은 서울 송파경찰서와 협약을 맺었다.',
  '한국 지능정보사회진흥원, 한국지능정보사회진흥원과 서울 시립 대학교',
  '한국  지능정보사회진흥원 서울 시립대',
  'LG전자와 KBS는 KBS1 A사에 없다. SK하이닉스 LGU',
  '北한과 美 의회, 中日 회담에 前 장관이 왔다. 尹 대통령',
  '현대 LG전자 부산2공장 한국GM 3월 15일 30명 5·18',
  '신축공사가 늦어 조사관들에게서였다고까지는 사람사람사람사람',
  '부산시청에서부터 물길 서울대병원장은 서울',
  '대통령(서울) “부산”·대구, 인천…광주! 강원특별자치도 춘천시',
  `${'서울'.repeat(20)} ${'가나다라마바사'.repeat(6)}장관`, `${'서울'.repeat(LONGEST_FORM / 2)} 왔다`, `${'서울'.repeat(LONGEST_FORM / 2)}은 왔다`,
  'KBS1과 KBS12, F1과 F1A K리그1의 K리그12', '나무가나다라마 나무가나다라마바 하늘가나다라마 하늘가나다라마바',
  '가', ' ', '', '서울', ' 서울 ', '국 민', '한 국',
];

describe('낱말 찾기', () => {
  const words = new WordForms(lexicon);

  it.each(TEXTS)('%j: 하나씩 찾은 것과 같다, 처음에도 다시 읽어도', (text) => {
    const expected = lookedUp(text);
    for (const forms of [new WordForms(lexicon), words, words, words]) {
      const scan = new Scan(text, forms);
      const { start, end, flags, count } = scan;
      expect(Array.from({ length: count }, (_, m) => [start[m], end[m], flags[m]])).toEqual(expected);
      for (let at = 0; at <= text.length; at++) {
        expect(scan.firstAt[at]).toBe(expected.findIndex(([from]) => from >= at) < 0 ? count : expected.findIndex(([from]) => from >= at));
        expect(scan.startFlags[at]).toBe(expected.reduce((bits, [from, , own]) => (from === at ? bits | own : bits), 0));
        expect(scan.endFlags[at]).toBe(expected.reduce((bits, [, to, own]) => (to === at ? bits | own : bits), 0));
        const isTail = at < text.length && isHangul(text[at]!) && (lexicon.flagsOf(text.slice(at, runAround(text, at).end)) & Flag.common) !== 0;
        expect([at, scan.commonTails[at]]).toEqual([at, isTail ? 1 : 0]);
      }
      if (scan.hangulRunCount > 0) expect(scan.formOf(scan.hangulRuns[0]!) > 0).toBe(runAround(text, scan.hangulRuns[0]!).end - scan.hangulRuns[0]! <= LONGEST_FORM);
    }
  });

  it.each(TEXTS)('%j: 문맥도 처음 읽은 것과 같다', (text) => {
    const contexts = (forms: WordForms): number[][] => {
      const scan = new Scan(text, forms);
      const offsets = Array.from({ length: text.length + 1 }, (_, at) => at);
      return offsets.map((at) => [(scan.leftContexts[at]! || leftContext(scan, at) + 1) - 1, (scan.rightContexts[at]! || rightContext(scan, at) + 1) - 1]);
    };
    const expected = contexts(new WordForms(lexicon));
    for (let again = 0; again < 3; again++) expect(contexts(words)).toEqual(expected);
  });

  it.each([
    ['서울은', 0, Flag.divisionShort, 2],
    ['서울특별시청', 0, Flag.division, 5],
    ['서울은', 1, Flag.divisionShort, undefined],
    ['서울은', 0, Flag.title, undefined],
    ['서울특별시청', 0, Flag.divisionShort, 2],
    ['나래는', 0, Flag.divisionShort, undefined],
  ])('%s의 %i에서 시작하는 가장 긴 낱말', (text, at, flags, end) => {
    const scan = new Scan(text, new WordForms(lexicon));
    const match = scan.longestAt(at, flags);
    expect(match < 0 ? undefined : scan.end[match]).toBe(end);
  });

  it('한 토막이 알려 준 것은 같은 토막에서 다시 안다', () => {
    const forms = new WordForms(lexicon);
    const scan = new Scan('나래는 왔다', forms);
    expect([scan.isRuledOut(0, 1), scan.isRuledOut(1, 1)]).toEqual([false, false]);
    scan.ruleOut(0, 1);
    scan.ruleOut(0, 4);
    const again = new Scan('왔다 나래는', forms);
    expect([0, 1].map((run) => [1, 2, 4].map((hint) => again.isRuledOut(run, hint)))).toEqual([[false, false, false], [true, false, true]]);
  });

  it('돌려준 자리에 다음 글을 읽어도 같다', () => {
    const forms = new WordForms(lexicon);
    const first = new Scan(TEXTS[0]!, forms);
    const { start } = first;
    first.release();
    expect(new Scan(TEXTS[1]!, forms).start).toBe(start);
    expect(new Scan(TEXTS[2]!, forms).start).not.toBe(start);
  });
});

describe('사용자의 낱말', () => {
  const user = compileDictionaries([
    defineDictionary({ organizations: ['누리물길', '#가온', '가온 나눔 센터', 'K나루', { name: '서울숲길', not: ['서울숲길가'] }], notEntities: ['이사회'], remove: ['부산'], titles: ['길지기'] }),
  ], () => lexicon);

  it.each([
    ['누리물길은 온다', ['누리물길']],
    ['새누리물길', ['누리물길']],
    ['#가온은 온다', ['#가온']],
    ['가온은 온다', []],
    ['가온 나눔 센터는 가온나눔 센터와 가온나눔센터다', ['가온 나눔 센터', '가온나눔 센터', '가온나눔센터']],
    ['K나루와 AK나루', ['K나루']],
    ['서울숲길은 길다', ['서울숲길']],
    ['부산과 서울', ['부산']],
    ['길지기 이사회', ['길지기', '이사회']],
  ])('%s', (text, expected) => {
    const forms = new WordForms(lexicon, user);
    for (let again = 0; again < 3; again++) {
      const scan = new Scan(text, forms);
      const own = Array.from({ length: scan.count }, (_, m) => m).filter((m) => scan.word[m]! >= USER_WORDS);
      expect(own.map((m) => text.slice(scan.start[m], scan.end[m]))).toEqual(expected);
      for (const m of own) expect(scan.wordOf(m)).toEqual({ lexicon: user, word: scan.word[m]! - USER_WORDS });
    }
  });

  it.each([
    ['이사회는 왔다', ['이사회']],
    ['서울숲길가는 길다', ['서울숲길가']],
    ['어제 이사회, 오늘 이사회', ['이사회', '이사회']],
    ['누리물길은 온다', []],
  ])('%s: 이름이 아닌 것', (text, expected) => {
    const forms = new WordForms(lexicon, user);
    for (let again = 0; again < 2; again++) expect(new Scan(text, forms).blocked.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('부산은 이제 아무것도 아니다', () => {
    const scan = new Scan('부산과 서울', new WordForms(lexicon, user));
    expect([scan.flagsBetween(0, 2) & Flag.divisionShort, scan.flagsOf('부산') & Flag.divisionShort, scan.flagsBetween(4, 6) & Flag.divisionShort]).toEqual([0, 0, Flag.divisionShort]);
  });
});
