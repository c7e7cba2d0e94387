import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { compileDictionaries } from '../../src/dictionary/compile';
import { defineDictionary } from '../../src/dictionary/define';
import { Lexicon } from '../../src/dictionary/lexicon';
import { leftContext, rightContext } from '../../src/engine/contexts';
import { Scan } from '../../src/engine/scan';
import { LONGEST_FORM, WordForms } from '../../src/engine/word-forms';
import { readNames } from '../../src/names';
import { ARTICLES } from '../support/articles';

const lexicon = new Lexicon(packedLexicon);
const user = compileDictionaries([
  defineDictionary({
    organizations: ['가온 나눔 센터', { name: '누리물길', not: ['누리물길체'] }],
    people: [{ name: '문가람', titles: ['총장'] }],
    titles: ['수석부원장'],
    notEntities: ['이사회'],
    remove: ['부산'],
  }),
], () => lexicon);

const corpora = new URL('../corpus/', import.meta.url);
const CORPUS = readdirSync(corpora).flatMap((name) => readFileSync(new URL(name, corpora), 'utf8').split('\n'));
const TEXTS: readonly string[] = [
  ...ARTICLES,
  ...CORPUS,
  '한국 지능정보사회진흥원은 한국지능정보사회진흥원이다.',
  '서울 시립 대학교와 서울시립 대학교, 서울 시립대학교',
  '가온 나눔 센터는 가온나눔 센터와 가온 나눔센터다. 누리물길체는 문가람 총장과 이사회를 연다.',
  '현대 LG전자 부산2공장 한국GM 삼성전자㈜ 北한 전 장관과 전 대통령 15일 일 년 이 가 은 는',
  `${'가나다라마바사'.repeat(9)} 장관은 ${'서울'.repeat(40)}에서`,
  '',
  ' ',
  '가',
];

/** All that a scan tells of a text. */
function told(scan: Scan): unknown {
  const { text, count } = scan;
  const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  return {
    matches: [scan.start, scan.end, scan.flags, scan.word].map((numbers) => [...numbers.subarray(0, count)]),
    firstAt: [...scan.firstAt.subarray(0, text.length + 2)],
    flags: [scan.startFlags, scan.endFlags].map((numbers) => [...numbers.subarray(0, text.length + 1)]),
    particles: [...scan.particles.subarray(0, text.length + 1)],
    tails: [...scan.commonTails.subarray(0, text.length + 1)],
    right: offsets.map((offset) => (scan.rightContexts[offset]! || rightContext(scan, offset) + 1) - 1),
    left: offsets.map((offset) => (scan.leftContexts[offset]! || leftContext(scan, offset) + 1) - 1),
    blocked: scan.blocked,
  };
}

/** The names of a text with all their evidence. */
function named(text: string, words: WordForms): unknown {
  const reading = readNames(new Scan(text, words), { organization: -1.4, person: -1.4, place: -1.4 }, [{ start: 0, end: text.length }]);
  const names = reading.names.map(({ kind, start, end, rule, score, features }) => ({ kind, start, end, rule, score, features: [...features] }));
  reading.document.release();
  return names;
}

describe.each([
  ['사전', undefined],
  ['사용자 사전도', user],
])('만난 낱말: %s', (_name, own) => {
  const words = new WordForms(lexicon, own);
  const fresh = (text: string): Scan => new Scan(text, new WordForms(lexicon, own));

  it('처음 읽은 것과 다시 읽은 것이 같다', () => {
    for (const text of TEXTS) for (let again = 0; again < 2; again++) expect(told(new Scan(text, words)), text).toEqual(told(fresh(text)));
    expect(words.crossings).toBeDefined();
    for (const text of TEXTS) expect(told(new Scan(text, words)), text).toEqual(told(fresh(text)));
  });

  it('이름과 그 증거도 같고, 빌린 자리를 돌려주어도 같다', () => {
    for (const text of TEXTS) for (let again = 0; again < 2; again++) expect(named(text, words), text).toEqual(named(text, new WordForms(lexicon, own)));
  });
});

describe('만난 낱말의 자리', () => {
  it('긴 토막은 남기지 않는다', () => {
    const words = new WordForms(lexicon);
    const long = '가나'.repeat(LONGEST_FORM);
    const scan = new Scan(`${long} 서울은`, words);
    expect(scan.formOf(0)).toBe(0);
    expect(scan.formOf(long.length + 1)).toBeGreaterThan(0);
  });

  it('자리가 다 차면 다음 글에서 새로 시작하고, 그 사이에 있던 글도 틀리지 않는다', () => {
    const words = new WordForms(lexicon);
    const syllable = (k: number): string => String.fromCharCode(0xac00 + (k % 11_172));
    const text = '서울 경찰은 문가람 총장과 부산시청에서 만났다.';
    const before = new Scan(text, words);
    const expected = told(new Scan(text, new WordForms(lexicon)));
    for (let part = 0; words.generation === 0 && part < 100; part++) {
      new Scan(Array.from({ length: 10_000 }, (_, k) => `${syllable(part * 10_000 + k)}${syllable(k * 7)}${syllable(part)}힣`).join(' '), words).release();
    }
    expect(words.generation).toBe(1);
    expect(before.formOf(0)).toBe(0);
    expect(told(before)).toEqual(expected);
    expect(told(new Scan(text, words))).toEqual(expected);
    expect(told(new Scan(text, words))).toEqual(expected);
  });

  it('두 글을 한꺼번에 읽어도 섞이지 않는다', () => {
    const words = new WordForms(lexicon);
    new Scan('남는 자리', words).release();
    const [first, second] = ['서울 경찰은 부산에서', '한빛대학교 문가람 총장'] as const;
    const one = new Scan(first, words);
    const two = new Scan(second, words);
    expect([told(one), told(two)]).toEqual([first, second].map((text) => told(new Scan(text, new WordForms(lexicon)))));
  });
});
