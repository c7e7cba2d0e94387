import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { Lexicon } from '../../src/dictionary/lexicon';
import { endsInCommonWord, isCommonCompound, LEFT_CONTEXTS, leftContext, RIGHT_CONTEXTS, rightContext } from '../../src/engine/contexts';
import { Scan } from '../../src/engine/scan';
import { WordForms } from '../../src/engine/word-forms';
import { readMarked } from '../support/marked';

const words = new WordForms(new Lexicon(packedLexicon));

describe('이름의 앞뒤에 선 것', () => {
  it.each([
    ['⟦가온빛⟧', 'start', 'end'],
    ['비가 왔다.\n⟦가온빛⟧\n눈도 왔다.', 'start', 'end'],
    ['비가 왔다. ⟦가온빛⟧ ', 'sentence', 'end'],
    ['(⟦가온빛⟧)', 'open', 'close'],
    ['“⟦가온빛⟧”', 'quote-open', 'quote-close'],
    ['"⟦가온빛⟧"', 'quote-open', 'quote-close'],
    [') ⟦가온빛⟧(나래)', 'space-close', 'open-hangul'],
    ['” ⟦가온빛⟧(Narae)', 'space-close', 'open-latin'],
    ['3) ⟦가온빛⟧(33)', 'space-close', 'open-digit'],
    [')⟦가온빛⟧(李)', 'close', 'open-hanja'],
    ['”⟦가온빛⟧(=)', 'close', 'open-other'],
    ['"⟦가온빛⟧.', 'quote-open', 'stop'],
    [',⟦가온빛⟧,', 'comma', 'comma'],
    ['나래, ⟦가온빛⟧·나래', 'comma', 'joint'],
    ['나래·⟦가온빛⟧…', 'joint', 'stop'],
    ['나래· ⟦가온빛⟧!', 'joint', 'stop'],
    ['3⟦가온빛⟧A', 'digit', 'latin'],
    ['33 ⟦가온빛⟧3', 'digit', 'digit'],
    ['ABC ⟦가온빛⟧李', 'space-latin', 'hanja'],
    ['ABC⟦가온빛⟧ 3명', 'inside', 'space-measure'],
    ['李⟦가온빛⟧ ABC', 'inside', 'space-latin'],
    ['+ ⟦가온빛⟧ (나래)', 'mark', 'space-open'],
    ['+⟦가온빛⟧ 前 시장', 'mark', 'space-status'],
    ['⟦가온빛⟧ 李 시장', 'start', 'hanja'],
    ['⟦가온빛⟧ +', 'start', 'mark'],
    ['나래⟦가온빛⟧은 왔다.', 'inside', 'josa-topic'],
    ['시장 ⟦가온빛⟧이 왔다.', 'space-title', 'josa-subject'],
    ['부산 ⟦가온빛⟧에 왔다.', 'space-place', 'josa-locative'],
    ['일본 ⟦가온빛⟧에서 왔다.', 'space-country', 'josa-locative'],
    ['경찰 ⟦가온빛⟧에게 줬다.', 'space-organization', 'josa-dative'],
    ['연구소 ⟦가온빛⟧과 왔다.', 'head-body', 'josa-comitative'],
    ['나래연구소 ⟦가온빛⟧로 갔다.', 'space-suffix', 'attached-other'],
    ['15일 ⟦가온빛⟧도 왔다.', 'space-date', 'josa-also'],
    ['지난해 ⟦가온빛⟧만 왔다.', 'space-date', 'josa-only'],
    ['생일 ⟦가온빛⟧부터 왔다.', 'space-common', 'josa-range'],
    ['나래는 ⟦가온빛⟧이다.', 'space-topic', 'josa-copula'],
    ['나래가 ⟦가온빛⟧이라고 했다.', 'space-subject', 'josa-quoting'],
    ['나래를 ⟦가온빛⟧보다 봤다.', 'space-object', 'josa-comparison'],
    ['나래의 ⟦가온빛⟧아 불렀다.', 'space-genitive', 'josa-vocative'],
    ['나래에서 ⟦가온빛⟧측 말이다.', 'space-locative', 'attached-side'],
    ['나래와 ⟦가온빛⟧씨가 왔다.', 'space-comitative', 'attached-address'],
    ['달리는 ⟦가온빛⟧들이 왔다.', 'space-topic', 'attached-plural'],
    ['열리는 ⟦가온빛⟧산이다.', 'space-topic', 'attached-derivative'],
    ['달리고 ⟦가온빛⟧시장이 왔다.', 'space-connective', 'attached-title'],
    ['나무 ⟦가온빛⟧연구소가 왔다.', 'space-common', 'attached-suffix'],
    ['나래들 ⟦가온빛⟧하늘이 왔다.', 'space-hangul', 'attached-verb'],
    ['소속사 ⟦가온빛⟧했다.', 'head-company', 'attached-verb'],
    ['수도 ⟦가온빛⟧뚜루 왔다.', 'head-capital', 'attached-other'],
    ['이어 ⟦가온빛⟧ 시장이 왔다.', 'head-said-of', 'space-title'],
    ['용의자 ⟦가온빛⟧ 전 시장이 왔다.', 'head-person-head', 'space-status'],
    ['그 ⟦가온빛⟧ 씨가 왔다.', 'space-hangul', 'space-address'],
    ['⟦가온빛⟧ 군사를 봤다.', 'start', 'space-hangul'],
    ['⟦가온빛⟧ 씨앗을 봤다.', 'start', 'space-hangul'],
    ['⟦가온빛⟧ 현 시장이 왔다.', 'start', 'space-status'],
    ['⟦가온빛⟧ 관계자가 왔다.', 'start', 'cue-official'],
    ['⟦가온빛⟧ 인근에서 왔다.', 'start', 'cue-area'],
    ['⟦가온빛⟧ 출신이다.', 'start', 'cue-origin'],
    ['⟦가온빛⟧ 관계자들이었던 이가 왔다.', 'start', 'space-hangul'],
    ['⟦가온빛⟧ 직무대행이 왔다.', 'start', 'space-status'],
    ['⟦가온빛⟧ 배우가 왔다.', 'start', 'space-title'],
    ['⟦가온빛⟧ 경찰이 왔다.', 'start', 'cue-power'],
    ['⟦가온빛⟧ 검찰이 왔다.', 'start', 'cue-power'],
    ['⟦가온빛⟧ 국립공원이 넓다.', 'start', 'space-hangul'],
    ['⟦가온빛⟧ 부산에 왔다.', 'start', 'space-place'],
    ['⟦가온빛⟧ 이순신이 왔다.', 'start', 'space-name'],
    ['⟦가온빛⟧ 달렸다고 했다.', 'start', 'space-hangul'],
    ['⟦가온빛⟧ 하늘을 봤다.', 'start', 'cue-area'],
    ['⟦가온빛⟧ 시장팀이 왔다.', 'start', 'space-title'],
    ['⟦가온빛⟧ 장관후보자가 왔다.', 'start', 'space-title'],
    ['⟦가온빛⟧을 찾은 사람이다.', 'start', 'object-path'],
    ['⟦가온빛⟧을 꺾고 왔다.', 'start', 'object-opponent'],
    ['⟦가온빛⟧을 3-0으로 눌렀다.', 'start', 'object-opponent'],
    ['⟦가온빛⟧을 체포했다.', 'start', 'object-person'],
    ['⟦가온빛⟧의 아들이 왔다.', 'start', 'genitive-person'],
    ['⟦가온빛⟧의 말을 들었다.', 'start', 'genitive-person'],
    ['⟦가온빛⟧의 말레이시아 공장이 섰다.', 'start', 'josa-genitive'],
    ['그 ⟦가온빛⟧ 할머니가 왔다.', 'space-hangul', 'space-elder'],
    ['공을 터뜨린 ⟦가온빛⟧ 등불이 켜졌다.', 'space-adnominal', 'space-hangul'],
    ['상을 받은 ⟦가온빛⟧ 등불이 켜졌다.', 'space-adnominal', 'space-hangul'],
    ['⟦가온빛⟧을 3:1로 눌렀다.', 'start', 'object-opponent'],
    ['⟦가온빛⟧을 3-나무로 봤다.', 'start', 'josa-object'],
    ['⟦가온빛⟧을 3/4로 줄였다.', 'start', 'josa-object'],
    ['⟦가온빛⟧을 -3도로 식혔다.', 'start', 'josa-object'],
    ['⟦가온빛⟧은 3-0으로 이겼다.', 'start', 'josa-topic'],
    ['⟦가온빛⟧을(꺾고 왔다).', 'start', 'josa-object'],
    ['⟦가온빛⟧은 3,원래 4였다.', 'start', 'josa-topic'],
    ['⟦가온빛⟧은 123456789012원이다.', 'start', 'measured'],
    ['⟦가온빛⟧은 1234567890123원이다.', 'start', 'josa-topic'],
    ['⟦가온빛⟧ 고위관계자에게서 들었다.', 'start', 'cue-official'],
    ['⟦가온빛⟧ 월화드라마에서부터 봤다.', 'start', 'space-hangul'],
    ['⟦가온빛⟧ 시장후보가 왔다.', 'start', 'space-hangul'],
    ['⟦가온빛⟧ 회장직무대행이 왔다.', 'start', 'space-title'],
    ['⟦가온빛⟧회장직무대행이 왔다.', 'start', 'attached-other'],
    ['⟦가온빛⟧을 30명이 봤다.', 'start', 'josa-object'],
    ['⟦가온빛⟧과 함께 왔다.', 'start', 'comitative-partner'],
    ['⟦가온빛⟧과 손잡았다.', 'start', 'comitative-partner'],
    ['⟦가온빛⟧과 나무가 있다.', 'start', 'josa-comitative'],
    ['⟦가온빛⟧에 서류를 제출했다.', 'start', 'josa-locative'],
    ['⟦가온빛⟧에 제출했다.', 'start', 'locative-recipient'],
    ['⟦가온빛⟧에 대한 글이다.', 'start', 'locative-recipient'],
    ['⟦가온빛⟧의 반대로 멈췄다.', 'start', 'genitive-act'],
    ['⟦가온빛⟧의 한 병원이다.', 'start', 'genitive-site'],
    ['⟦가온빛⟧의 나무가 좋다.', 'start', 'josa-genitive'],
    ['⟦가온빛⟧의 노래가 좋다.', 'start', 'genitive-person'],
    ['⟦가온빛⟧의 한국 나무다.', 'start', 'josa-genitive'],
    ['⟦가온빛⟧이 8.5%로 높다.', 'start', 'measured'],
    ['⟦가온빛⟧이 1,302명으로 늘었다.', 'start', 'measured'],
    ['⟦가온빛⟧은 가장 높다.', 'start', 'measured'],
    ['⟦가온빛⟧은 3일 왔다.', 'start', 'josa-topic'],
    ['⟦가온빛⟧ 6곳이다.', 'start', 'space-measure'],
    ['⟦가온빛⟧ 27일 왔다.', 'start', 'space-number'],
    ['⟦가온빛⟧행 비행기다.', 'start', 'attached-bound'],
    ['⟦가온빛⟧ 시각으로 3시다.', 'start', 'cue-clock'],
    ['⟦가온빛⟧ 언론이 보도했다.', 'start', 'cue-society'],
    ['⟦가온빛⟧ 올림픽이 열린다.', 'start', 'cue-games'],
    ['⟦가온빛⟧ 식당이다.', 'start', 'cue-premises'],
    ['3구의 ⟦가온빛⟧ 식당이다.', 'space-genitive', 'cue-premises'],
    ['⟦가온빛⟧시내에 왔다.', 'start', 'attached-locative'],
    ['⟦가온빛⟧역을 맡았다.', 'start', 'attached-acting'],
    ['⟦가온빛⟧제품이 왔다.', 'start', 'attached-derivative'],
    ['⟦가온빛⟧신축공사가 크다.', 'start', 'attached-other'],
    ['⟦가온빛⟧웃었다.', 'start', 'attached-verb'],
    ['⟦가온빛⟧씨앗이다.', 'start', 'attached-verb'],
    ['직무대행 ⟦가온빛⟧ 연구소가 왔다.', 'space-status', 'space-suffix'],
    ['내정자 ⟦가온빛⟧ 위원회가 왔다.', 'space-status', 'space-suffix'],
    ['정부 ⟦가온빛⟧ 국세청이 왔다.', 'space-organization', 'space-organization'],
    ['오전 ⟦가온빛⟧ 걸그룹 왔다.', 'space-date', 'space-title'],
    ['부산에서 ⟦가온빛⟧ 가수 왔다.', 'space-locative', 'space-title'],
    ['에서 ⟦가온빛⟧ 성공했다.', 'space-locative', 'space-verb'],
    ['가온 ⟦가온빛⟧ 말했다.', 'space-hangul', 'cue-said'],
    ['3시 ⟦가온빛⟧ 열린 곳이다.', 'space-date', 'cue-located'],
    ['나래했고 ⟦가온빛⟧ 등이 왔다.', 'space-connective', 'cue-list-end'],
    ['나래된 ⟦가온빛⟧ 등불이 켜졌다.', 'space-adnominal', 'space-hangul'],
    ['한 ⟦가온빛⟧ 직원이다.', 'head-country-of', 'cue-official'],
    ['있는 ⟦가온빛⟧ 직원들로부터 들었다.', 'space-adnominal', 'cue-official'],
    ['나래재단 ⟦가온빛⟧ 현 왔다.', 'space-organization', 'space-status'],
    ['⟦가온빛⟧ 현상이 왔다.', 'start', 'space-hangul'],
    ['⟦가온빛⟧ 전시가 열렸다.', 'start', 'space-hangul'],
  ])('%s: %s, %s', (example, left, right) => {
    const { text, spans } = readMarked(example);
    const scan = new Scan(text, words);
    const { start, end } = spans[0]!;
    expect([LEFT_CONTEXTS[leftContext(scan, start)], RIGHT_CONTEXTS[rightContext(scan, end)]]).toEqual([left, right]);
  });
});

describe('끝이 흔한 낱말', () => {
  it.each([
    ['신축공사', true],
    ['표본조사', true],
    ['조사', false],
    ['가온빛', false],
    ['첫나들이', true],
    ['나들이', false],
  ])('%s: %s', (text, expected) => {
    expect(endsInCommonWord(new Scan(text, words), 0, text.length)).toBe(expected);
  });
});

describe('흔한 두 낱말을 붙여 쓴 말', () => {
  it.each([
    ['봉사활동', true],
    ['이주아동', true],
    ['봉사', false],
    ['봉사가온', false],
    ['가온활동', false],
    ['활동은', false],
  ])('%s: %s', (text, expected) => {
    expect(isCommonCompound(new Scan(text, words), 0, text.length)).toBe(expected);
  });
});

describe('다시 만난 말은 그 앞뒤를 이미 안다', () => {
  /** Whether the contexts right and left of the marked span are known before anybody asks, once the first text was read. */
  function known(first: string, example: string): [right: boolean, left: boolean] {
    const forms = new WordForms(words.lexicon);
    const read = new Scan(first, forms);
    for (let at = 0; at <= first.length; at++) expect(rightContext(read, at) + leftContext(read, at)).toBeGreaterThanOrEqual(0);
    const { text, spans } = readMarked(example);
    const scan = new Scan(text, forms);
    const { start, end } = spans[0]!;
    return [scan.rightContexts[end]! > 0, scan.leftContexts[start]! > 0];
  }

  it.each([
    ['소속사 가온빛 관계자가 왔다.', '소속사 ⟦나래⟧ 관계자가 왔다.', [true, true]],
    ['소속사 가온빛 관계자가 왔다.', '회사 ⟦나래⟧ 직원이 왔다.', [false, false]],
    ['소속사 가온빛 관계자가 왔다.', '소속사와 ⟦나래⟧ 관계자도 왔다.', [false, false]],
    ['소속사 가온빛 관계자가 왔다.', '소속사,⟦나래⟧·관계자가 왔다.', [false, false]],
    // What a number counts, and words that may go on behind a space, are not their own affair.
    ['명은 가온빛 집이 왔다.', '집은 ⟦나래⟧ 명이 왔다.', [false, false]],
    ['10명은 가온빛', '명은 ⟦나래⟧', [false, false]],
    ['명은 가온빛', '10명은 ⟦나래⟧', [false, false]],
    ['이 가온빛 그', '이 ⟦나래⟧ 그', [false, false]],
  ] as const)('%s %s', (first, example, expected) => {
    expect(known(first, example)).toEqual(expected);
  });
});
