/** The catalogue of the rules that propose people (propose.ts, foreign.ts). */
import type { Rule } from '../engine/rule';

/** The rules of people, Korean names first. A name that the dictionary holds carries its entry's id instead (`person/…`). */
export const PERSON_RULES: readonly Rule[] = [
  {
    id: 'people/full3',
    why: 'Most Korean names are a surname of one syllable and a given name of two, or a surname of two and a given name of one; how often syllables stand in given names tells them from nouns.',
    accept: ['⟦도하윤⟧ 원장은 새 도서관을 짓겠다고 밝혔다.', '⟦서이담⟧ 한빛대학교 총장이 참석했다.', '⟦남궁별⟧ 대표는 자리를 떠났다.'],
    reject: ['⟦도서관⟧이 문을 열었다.', '⟦이사회⟧는 안건을 미뤘다.'],
  },
  {
    id: 'people/full2',
    why: 'A given name may be a single syllable.',
    accept: ['⟦박솔⟧ 씨는 다치지 않았다.', '배우 ⟦이든⟧(22)은 새 영화에 나온다.'],
    reject: ['⟦사실⟧ 대표는 몰랐다.', '⟦이번⟧ 의원 선거가 끝났다.'],
  },
  {
    id: 'people/full4',
    why: 'A surname of two syllables (남궁, 황보, 제갈, 선우) takes a given name of two.',
    accept: ['⟦남궁하윤⟧ 대표는 자리를 떠났다.', '⟦황보가람⟧ 선수가 이겼다.'],
    reject: ['⟦선우회관⟧에서 모였다.'],
  },
  {
    id: 'people/native',
    why: 'Native given names may have three syllables or four (가람솔, 가온누리); a title, 씨 or a bracket has to stand beside them.',
    accept: ['⟦이가람솔⟧ 변호사는 항소했다.', '⟦김하늘빛⟧ 씨는 다치지 않았다.'],
    reject: ['⟦정책연구⟧ 위원이 발표했다.', '⟦전남도청⟧ 국장이 왔다.'],
  },
  {
    id: 'people/surname-title',
    why: 'News names a person by surname and title, with a space between (한글 맞춤법 제48항), once the full name is known.',
    accept: ['⟦박⟧ 원장은 고개를 저었다.', '⟦윤⟧ 총장은 말을 아꼈다.'],
    reject: ['⟦두⟧ 교수가 발표했다.', '⟦각⟧ 장관이 모였다.', '⟦전⟧ 국무총리 오도현이 왔다.'],
  },
  {
    id: 'people/surname-ssi',
    why: '씨, 군 and 양 behind a surname mark a person, written apart (한글 맞춤법 제48항) or, as the press does, onto it.',
    accept: ['⟦박⟧씨는 병원으로 옮겨졌다.', '⟦오⟧ 씨가 신고했다.'],
    reject: ['⟦날⟧씨가 맑다.', '⟦마음⟧씨가 곱다.'],
  },
  {
    id: 'people/surname-mo',
    why: '모 behind a surname hides the given name; such a person is known in this document alone.',
    accept: ['⟦김⟧모(33)씨가 다쳤다.', '⟦이⟧모 씨는 달아났다.'],
    reject: ['그는 ⟦부⟧모 역할을 했다.', '⟦규⟧모가 커졌다.'],
  },
  {
    id: 'people/letter',
    why: 'A capital with 씨, 군, 양, an age or a title stands for an anonymized person.',
    accept: ['⟦A⟧씨는 혐의를 부인했다.', '⟦B⟧(17)군이 구조됐다.', '⟦C⟧ 교수는 말을 아꼈다.'],
    reject: ['⟦A⟧등급을 받았다.', '⟦B⟧ 구역을 막았다.'],
  },
  {
    id: 'people/hanja-surname',
    why: 'Headlines name well-known people by the Hanja of their surname.',
    accept: ['⟦尹⟧ 대통령, 새 장관 임명'],
    reject: ['⟦美⟧ 대통령, 새 장관 임명', '⟦與⟧ 대표, 사퇴'],
  },
  {
    id: 'people/foreign',
    why: 'The syllables of transcribed foreign names (외래어 표기법) are unlike those of Korean words, and first names are few.',
    accept: ['⟦마르타 코르테⟧ 총리는 회담에 나섰다.', '⟦토비아스 렌⟧ 교수가 발표했다.'],
    reject: ['⟦스마트 그리드⟧를 깔았다.', '⟦컨테이너 터미널⟧이 멈췄다.'],
  },
  {
    id: 'people/chinese',
    why: 'Chinese names are a surname and one syllable or two of Chinese, which 외래어 표기법 (표 5) writes with a Hangul syllable or two each; some of those stand in no other words.',
    accept: ['⟦쑨자오밍⟧ 대변인은 말을 아꼈다.', '⟦궈샤오펑⟧(34)은 결승에 올랐다.'],
    reject: ['⟦장쑤⟧에 공장을 짓는다.', '⟦허난⟧ 사람들이 모였다.'],
  },
  {
    id: 'people/vietnamese',
    why: 'Vietnamese names are a surname and one word to three of one syllable each, written apart (외래어 표기법 표 10); some of those syllables stand in no Korean word.',
    accept: ['⟦쩐 반 득⟧ 장관이 방한했다.', '⟦르엉 티 홍⟧(31)은 결승에 올랐다.'],
    reject: ['⟦도 동 리⟧에서 모였다.'],
  },
  {
    id: 'people/listed',
    why: 'A word that nothing is known of between two people of a list is a person.',
    weak: true,
    accept: ['배우 도하윤, ⟦무르타한⟧, 서이담 씨가 함께했다.'],
    reject: ['배우 도하윤, ⟦관객⟧, 서이담 씨가 함께했다.'],
  },
  {
    id: 'people/single-name',
    why: 'A word of no known shape is a stage name between an occupation or a group and a bracket or 씨.',
    accept: ['배우 ⟦늘봄⟧(본명 도하윤·31)이 왔다.', '가수 ⟦빛가온⟧ 씨가 왔다.'],
    reject: ['기자는 ⟦취재진⟧(24)을 불렀다.'],
  },
];
