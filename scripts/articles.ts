/**
 * Invented news prose for the benchmark: as many different articles as wanted, the same ones every time.
 */

const SURNAMES = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '신', '권', '황', '안', '송', '류', '남궁'];
const GIVEN = ['가람', '나래', '다온', '도현', '라희', '미르', '바다', '새봄', '소율', '아름', '연우', '예린', '은결', '재하', '지안', '태오', '하람', '해솔', '현서', '희윤'];
const TITLES = ['총장', '시장', '이사장', '대표', '위원장', '교수', '국장', '원장', '의원', '장관', '부장', '센터장', '회장', '감독'];
const STEMS = ['한빛', '푸른솔', '가온', '새로미', '다솜', '늘봄', '온누리', '미리내', '해오름', '달구름', '참샘', '너른들'];
const SUFFIXES = ['대학교', '재단', '연구원', '전자', '건설', '은행', '병원', '협회', '공사', '노동조합', '방송', '신문', '위원회', '구청'];
const PLACES = ['서울', '부산', '대구', '인천', '강원', '전주', '청주', '제주', '수원시 팔달구', '충북 진천군', '경남 통영시', '미국', '일본', '베트남', '독일', '페루'];
const TOPICS = ['돌봄 예산', '도서관 건립', '대중교통 개편', '청년 주거 지원', '하천 정비', '원격 진료', '폐기물 감축', '문화유산 보존', '전기차 충전', '급식 안전', '인공지능 교육', '소상공인 대출'];
const VERBS = ['말했다', '밝혔다', '강조했다', '설명했다', '전했다', '덧붙였다', '지적했다'];
const FILLERS = [
  '관련 조례는 올해 안에 고쳐질 것으로 보인다.',
  '주민들은 공사가 길어지면서 소음과 먼지 때문에 불편을 겪어 왔다.',
  '예산이 줄어든 데다 인력까지 모자라 현장에서는 걱정이 크다.',
  '앞서 비슷한 사업을 벌인 다른 지역에서는 이용자가 두 배 가까이 늘었다.',
  '다만 재원을 어떻게 마련할지는 아직 정해지지 않았다.',
  '전문가들은 제도가 자리를 잡기까지 시간이 더 걸릴 것으로 내다보고 있다.',
];

type Pick = <T>(list: readonly T[]) => T;
type Sentence = (pick: Pick, number: (below: number) => number) => string;

/** A word with the form of a particle that agrees with its last syllable: the first behind a consonant, the second behind a vowel. */
function attach(word: string, behindConsonant: string, behindVowel: string): string {
  const final = (word.charCodeAt(word.length - 1) - 0xac00) % 28;
  return word + (final > 0 ? behindConsonant : behindVowel);
}

const topic = (word: string): string => attach(word, '은', '는');
const subject = (word: string): string => attach(word, '이', '가');
const and = (word: string): string => attach(word, '과', '와');

const person = (pick: Pick): string => `${pick(SURNAMES)}${pick(GIVEN)}`;
const organization = (pick: Pick): string => `${pick(STEMS)}${pick(SUFFIXES)}`;

const SENTENCES: readonly Sentence[] = [
  (pick, n) => `${topic(organization(pick))} ${n(28) + 1}일 ${pick(PLACES)}에서 ${pick(TOPICS)} 사업을 시작한다고 ${pick(VERBS)}.`,
  (pick) => `${person(pick)} ${organization(pick)} ${topic(pick(TITLES))} “${pick(TOPICS)} 문제를 더 미룰 수 없다”며 “시민과 함께 답을 찾겠다”고 ${pick(VERBS)}.`,
  (pick, n) => `이 사업은 20${10 + n(14)}년 ${n(12) + 1}월 ${n(28) + 1}일부터 20${25 + n(5)}년까지 ${and(pick(PLACES))} ${pick(PLACES)}에서 이어진다.`,
  (pick, n) => `${pick(PLACES)}에 사는 ${pick(SURNAMES)}모(${20 + n(60)})씨는 지난 ${n(12) + 1}월 ${pick(TOPICS)} 신청서를 냈지만 답을 받지 못했다.`,
  (pick, n) => `${organization(pick)} 관계자는 “${pick(TOPICS)} 예산으로 ${n(900) + 100}억 원을 쓸 계획”이라고 ${pick(VERBS)}.`,
  (pick) => `정부는 ${and(organization(pick))} ${subject(organization(pick))} 함께 낸 ${pick(TOPICS)} 계획을 받아들였다.`,
  (pick) => `${organization(pick)}에 따르면 ${pick(PLACES)} 지역의 ${pick(TOPICS)} 수요는 해마다 늘고 있다.`,
  (pick, n) => `이날 오후 ${n(11) + 1}시 ${n(60)}분께 열린 회의에는 ${person(pick)} ${and(pick(TITLES))} ${person(pick)} ${pick(TITLES)} 등 ${n(80) + 10}명이 참석했다.`,
  (pick) => pick(FILLERS),
  (pick) => pick(FILLERS),
];
const CODE_UNITS = 1_300;

/**
 * Articles of about 3 KB in UTF-8 each.
 *
 * @param count how many; the first ones are the same for every count
 */
export function articles(count: number): string[] {
  let state = 20_260_101;
  const number = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick: Pick = (list) => {
    const item = list[number(list.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < CODE_UNITS) text += `${pick(SENTENCES)(pick, number)}${number(4) === 0 ? '\n\n' : ' '}`;
    return text.trimEnd();
  });
}
