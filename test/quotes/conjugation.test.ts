import { describe, expect, it } from 'vitest';
import { basesOf, type Irregularity } from '../../src/quotes/conjugation';

describe('활용의 바탕', () => {
  it.each<[string, Irregularity, string]>([
    ['말하다', 'regular', '말하 stem, 말해 infinitive, 말했 past, 말하여 infinitive, 말하였 past, 말한 adnominal, 말할 prospective, 말함 nominal, 말합 polite'],
    ['묻다', 'ㄷ', '묻 stem, 물어 infinitive, 물었 past, 물은 adnominal, 물을 prospective, 물음 nominal'],
    ['묻다', 'regular', '묻 stem, 묻어 infinitive, 묻었 past, 묻은 adnominal, 묻을 prospective, 묻음 nominal'],
    ['돕다', 'ㅂ', '돕 stem, 도워 infinitive, 도웠 past, 도와 infinitive, 도왔 past, 도운 adnominal, 도울 prospective, 도움 nominal'],
    ['굽다', 'regular', '굽 stem, 굽어 infinitive, 굽었 past, 굽은 adnominal, 굽을 prospective, 굽음 nominal'],
    ['잇다', 'ㅅ', '잇 stem, 이어 infinitive, 이었 past, 이은 adnominal, 이을 prospective, 이음 nominal'],
    ['웃다', 'regular', '웃 stem, 웃어 infinitive, 웃었 past, 웃은 adnominal, 웃을 prospective, 웃음 nominal'],
    ['놓다', 'regular', '놓 stem, 놓아 infinitive, 놓았 past, 놔 infinitive, 놨 past, 놓은 adnominal, 놓을 prospective, 놓음 nominal'],
    ['내놓다', 'regular', '내놓 stem, 내놓아 infinitive, 내놓았 past, 내놔 infinitive, 내놨 past, 내놓은 adnominal, 내놓을 prospective, 내놓음 nominal'],
    ['알리다', 'regular', '알리 stem, 알려 infinitive, 알렸 past, 알리어 infinitive, 알리었 past, 알린 adnominal, 알릴 prospective, 알림 nominal, 알립 polite'],
    ['나누다', 'regular', '나누 stem, 나눠 infinitive, 나눴 past, 나누어 infinitive, 나누었 past, 나눈 adnominal, 나눌 prospective, 나눔 nominal, 나눕 polite'],
    ['주다', 'regular', '주 stem, 줘 infinitive, 줬 past, 주어 infinitive, 주었 past, 준 adnominal, 줄 prospective, 줌 nominal, 줍 polite'],
    ['보다', 'regular', '보 stem, 봐 infinitive, 봤 past, 보아 infinitive, 보았 past, 본 adnominal, 볼 prospective, 봄 nominal, 봅 polite'],
    ['부르다', 'regular', '부르 stem, 불러 infinitive, 불렀 past, 부른 adnominal, 부를 prospective, 부름 nominal, 부릅 polite'],
    ['이르다', 'regular', '이르 stem, 일러 infinitive, 일렀 past, 이른 adnominal, 이를 prospective, 이름 nominal, 이릅 polite'],
    ['쓰다', 'regular', '쓰 stem, 써 infinitive, 썼 past, 쓴 adnominal, 쓸 prospective, 씀 nominal, 씁 polite'],
    ['모으다', 'regular', '모으 stem, 모아 infinitive, 모았 past, 모은 adnominal, 모을 prospective, 모음 nominal, 모읍 polite'],
    ['알다', 'regular', '알 stem, 알아 infinitive, 알았 past, 안 adnominal, 알 prospective, 암 nominal'],
    ['펴다', 'regular', '펴 stem, 펴 infinitive, 폈 past, 펴어 infinitive, 펴었 past, 편 adnominal, 펼 prospective, 폄 nominal, 폅 polite'],
    ['되다', 'regular', '되 stem, 돼 infinitive, 됐 past, 되어 infinitive, 되었 past, 된 adnominal, 될 prospective, 됨 nominal, 됩 polite'],
    ['뛰다', 'regular', '뛰 stem, 뛰어 infinitive, 뛰었 past, 뛴 adnominal, 뛸 prospective, 뜀 nominal, 뜁 polite'],
    ['얇다', 'regular', '얇 stem, 얇아 infinitive, 얇았 past, 얇은 adnominal, 얇을 prospective, 얇음 nominal'],
    ['쏘다', 'regular', '쏘 stem, 쏴 infinitive, 쐈 past, 쏘아 infinitive, 쏘았 past, 쏜 adnominal, 쏠 prospective, 쏨 nominal, 쏩 polite'],
    ['가다', 'regular', '가 stem, 가 infinitive, 갔 past, 가아 infinitive, 가았 past, 간 adnominal, 갈 prospective, 감 nominal, 갑 polite'],
    ['내다', 'regular', '내 stem, 내 infinitive, 냈 past, 내어 infinitive, 내었 past, 낸 adnominal, 낼 prospective, 냄 nominal, 냅 polite'],
    ['서다', 'regular', '서 stem, 서 infinitive, 섰 past, 서어 infinitive, 서었 past, 선 adnominal, 설 prospective, 섬 nominal, 섭 polite'],
    ['돌려세우다', 'regular', '돌려세우 stem, 돌려세워 infinitive, 돌려세웠 past, 돌려세우어 infinitive, 돌려세우었 past, 돌려세운 adnominal, 돌려세울 prospective, 돌려세움 nominal, 돌려세웁 polite'],
    ['켜다', 'regular', '켜 stem, 켜 infinitive, 켰 past, 켜어 infinitive, 켜었 past, 켠 adnominal, 켤 prospective, 켬 nominal, 켭 polite'],
    ['하다', 'regular', '하 stem, 해 infinitive, 했 past, 하여 infinitive, 하였 past, 한 adnominal, 할 prospective, 함 nominal, 합 polite'],
  ])('%s(%s): %s', (lemma, irregularity, expected) => {
    expect(basesOf(lemma, irregularity).map((base) => base.join(' ')).join(', ')).toBe(expected);
    if (irregularity === 'regular') expect(basesOf(lemma)).toEqual(basesOf(lemma, 'regular'));
  });

  it.each(['말하', '다', 'A다', '말하다가', 'ㄱ다', '가온\ud7b0다'])('%j: 없음', (lemma) => {
    expect(basesOf(lemma)).toEqual([]);
  });

  it.each([['가다', '가'], ['힣다', '힣']])('%s: 한글의 처음과 끝', (lemma, stem) => {
    expect(basesOf(lemma)[0]).toEqual([stem, 'stem']);
  });
});
