import { describe, expect, it } from 'vitest';
import { extract, type QuoteMention } from '../../src/index';

const PUBLISHED = { publishedAt: '2026-05-14' };
const quotesIn = (text: string): QuoteMention[] => extract(text, PUBLISHED).quotes;

describe('어디서 말했나', () => {
  it.each([
    ['김도현 시장은 브리핑에서 “길을 열겠다”고 밝혔다.', '브리핑'],
    ['김도현 시장은 정례 브리핑에서 길을 열겠다고 밝혔다.', '브리핑'],
    ['김도현 시장은 기자회견을 열고 “길을 열겠다”고 밝혔다.', '기자회견'],
    ['김도현 시장은 페이스북에 “길을 열겠다”고 적었다.', '페이스북'],
    ['김도현 시장은 페이스북에 올린 글에서 “길을 열겠다”고 했다.', '페이스북'],
    ['김도현 시장은 보도자료를 통해 길을 열겠다고 밝혔다.', '보도자료'],
    ['김도현 시장은 KBS 라디오 ‘아침마당’에 출연해 “길을 열겠다”고 말했다.', '라디오'],
    ['김도현 시장은 라디오 인터뷰에서 “길을 열겠다”고 말했다.', '라디오'],
    ['김도현 씨는 tvN ‘달빛토크’에 나와 “그만두려 했다”고 말했다.', '달빛토크'],
    ['김도현 씨는 자신의 인스타그램에 “고맙다”는 글을 남겼다.', '인스타그램'],
    ['김도현 시장은 소셜미디어(SNS)에서 “길을 열겠다”고 말했다.', '소셜미디어'],
    ['“길을 열겠다”고 김도현 시장이 페이스북에 썼다.', '페이스북'],
    ['시는 서면으로 “길을 열겠다”고 답했다.', '서면'],
    ['보고서에 따르면 길은 내년에 열린다.', '보고서'],
    ['김도현 시장은 브리핑에서 “길을 열겠다”며 “다리도 놓겠다”고 말했다.', '브리핑'],
    ['김도현 시장은 텔레그램에 “길을 열겠다”고 적었다.', '텔레그램'],
    ['김도현 시장은 X(옛 트위터)에 “길을 열겠다”고 적었다.', 'X'],
    ['김도현 시장은 틱톡에 “길을 열겠다”고 올렸다.', '틱톡'],
    ['김도현 시장은 카카오톡으로 길을 열겠다고 알렸다.', '카카오톡'],
    ['김도현 시장은 유튜브 채널 ‘시장TV’에서 “길을 열겠다”고 말했다.', '유튜브'],
    ['시는 홈페이지에 올린 공고문에서 길을 연다고 알렸다.', '홈페이지'],
    ['김도현 의원은 5분 자유발언을 통해 길을 열어야 한다고 주장했다.', '자유발언'],
    ['김도현 장관은 국무회의 모두발언에서 “길을 열겠다”고 했다.', '모두발언'],
    ['김도현 신부는 강론에서 “길을 열자”고 말했다.', '강론'],
  ])('%s', (text, channel) => {
    expect(quotesIn(text)[0]?.channel).toBe(channel);
  });

  it.each([
    '김도현 시장은 “길을 열겠다”고 말했다.',
    '김도현 시장은 시청에서 “길을 열겠다”고 말했다.',
    '김도현 시장은 “페이스북에서 봤다”고 말했다.',
    '김도현 시장은 회의로 바쁜데도 “길을 열겠다”고 말했다.',
  ])('없다: %s', (text) => {
    expect(quotesIn(text)[0]).toBeDefined();
    expect(quotesIn(text)[0]).not.toHaveProperty('channel');
  });

  it('a statement that goes on keeps its channel, a later one has none', () => {
    const text = '김도현 시장은 10일 브리핑에서 “길을 열겠다”고 말하고 또 “다리도 놓겠다”고 했다. 문가온 의원은 “반대한다”고 했다.';
    expect(quotesIn(text).map(({ channel, spokenOn }) => [channel, spokenOn])).toEqual([['브리핑', '2026-05-10'], ['브리핑', '2026-05-10'], [undefined, undefined]]);
  });
});

describe('언제 말했나', () => {
  it.each([
    ['김도현 시장은 12일 “길을 열겠다”고 말했다.', '2026-05-12'],
    ['김도현 시장은 지난 4월 3일 “길을 열겠다”고 말했다.', '2026-04-03'],
    ['김도현 시장은 길을 열겠다고 12일 밝혔다.', '2026-05-12'],
    ['“길을 열겠다”고 12일 김도현 시장이 말했다.', '2026-05-12'],
    ['시는 지난달 30일 공사를 마쳤다고 밝혔다.', '2026-04-30'],
    ['지난달 12일 시는 공사를 마쳤다고 밝혔다.', '2026-04-12'],
    ['김도현 시장은 12일 열린 기자회견에서 “길을 열겠다”고 말했다.', '2026-05-12'],
    ['김도현 시장은 12일 오전 10시 “길을 열겠다”고 말했다.', '2026-05-12'],
    ['13일 경찰에 따르면 불은 2층에서 났다.', '2026-05-13'],
  ])('%s', (text, day) => {
    expect(quotesIn(text)[0]?.spokenOn).toBe(day);
  });

  it.each([
    '김도현 시장은 “12일에 길을 열겠다”고 말했다.',
    '김도현 시장은 지난 10일 일어난 사고를 두고 “책임지겠다”고 말했다.',
    '김도현 시장은 “길을 열겠다”고 말한 뒤 17일 출국했다.',
    '김도현 시장은 지난해 “길을 열겠다”고 말했다.',
  ])('모른다: %s', (text) => {
    expect(quotesIn(text)[0]).toBeDefined();
    expect(quotesIn(text)[0]).not.toHaveProperty('spokenOn');
  });

  it('어제 inside the statement counts from that day', () => {
    const { dates, quotes } = extract('김도현 시장은 12일 “어제 길을 열었다”고 말했다.', PUBLISHED);
    expect(quotes[0]?.spokenOn).toBe('2026-05-12');
    expect(dates.map(({ text, edtf }) => [text, edtf])).toContainEqual(['어제', '2026-05-11']);
  });

  it('without a publication date the digits that nothing tells stay open', () => {
    expect(extract('김도현 시장은 12일 “길을 열겠다”고 말했다.').quotes[0]?.spokenOn).toBe('XXXX-XX-12');
  });

  it('is told with quotes alone, too', () => {
    const { mentions } = extract('김도현 시장은 12일 “길을 열겠다”고 말했다.', { ...PUBLISHED, kinds: ['quote'] });
    expect(mentions.map(({ kind }) => kind)).toEqual(['quote']);
    expect(mentions[0]).toHaveProperty('spokenOn', '2026-05-12');
  });
});

describe('말로 무엇을 하나', () => {
  it.each([
    ['“길을 열었다”고 말했다.', 'statement'],
    ['“물러서지 않았다”고 인정했다.', 'statement'],
    ['“그런 일은 없다”고 부인했다.', 'denial'],
    ['“사실이 아니다”라고 말했다.', 'denial'],
    ['“그를 만난 적이 없다”고 밝혔다.', 'denial'],
    ['“사실무근”이라고 했다.', 'denial'],
    ['“물러나라”고 요구했다.', 'demand'],
    ['“함께 가자”고 제안했다.', 'demand'],
    ['“법을 고쳐야 한다”고 말했다.', 'demand'],
    ['“빨리 끝내 달라”고 했다.', 'demand'],
    ['“길을 열겠다”고 약속했다.', 'promise'],
    ['“길을 열겠다”고 말했다.', 'promise'],
    ['길을 열 계획이라고 발표했다.', 'promise'],
    ['“졸속 행정”이라고 비판했다.', 'criticism'],
    ['“값이 오를 것”이라고 전망했다.', 'prediction'],
    ['값이 오를 것이라고 말했다.', 'prediction'],
    ['“비가 올 것으로 보인다”고 말했다.', 'prediction'],
    ['“왜 숨겼느냐”고 물었다.', 'question'],
    ['“언제 끝납니까?”라고 말했다.', 'question'],
    ['“그러니까”라고 말했다.', 'statement'],
    ['“잘 모르겠다”고 말했다.', 'statement'],
    ['“다 끝난 것이다”라고 말했다.', 'statement'],
    ['“차질이 없을 것”이라고 말했다.', 'prediction'],
    ['“이미 끝난 것”이라고 말했다.', 'statement'],
    ['“나서야 할 것”이라고 말했다.', 'demand'],
    ['유감이라고 말했다.', 'criticism'],
    ['“깊은 유감을 표한다”고 밝혔다.', 'criticism'],
  ])('김도현 시장은 %s', (rest, act) => {
    expect(quotesIn(`김도현 시장은 ${rest}`)[0]?.act).toBe(act);
  });
});

describe('말한 이를 어떻게 부르나', () => {
  it.each([
    ['김도현 시장은 “길을 열겠다”고 말했다.', 'named'],
    ['경찰은 “길을 열겠다”고 말했다.', 'named'],
    ['경찰 관계자는 “길을 열겠다”고 말했다.', 'role-only'],
    ['한 주민은 “길을 열어 달라”고 말했다.', 'role-only'],
    ['A씨는 “길을 잃었다”고 말했다.', 'anonymized'],
    ['김모(45)씨는 “길을 잃었다”고 말했다.', 'anonymized'],
    ['A사는 “길을 열겠다”고 밝혔다.', 'anonymized'],
    ['길이 좁다는 지적이 나온다.', undefined],
  ])('%s', (text, naming) => {
    expect(quotesIn(text)[0]?.speakerNaming).toBe(naming);
  });
});

describe('함께 말한 이들', () => {
  it.each([
    ['정부와 여당은 “서두르겠다”고 밝혔다.', ['정부', '여당']],
    ['김도현 의원과 박서윤 의원은 “서두르겠다”고 밝혔다.', ['김도현', '박서윤']],
    ['김도현·박서윤 의원은 서두르겠다고 밝혔다.', ['김도현', '박서윤']],
    ['경찰과 검찰, 국세청은 서두르겠다고 밝혔다.', ['경찰', '검찰', '국세청']],
    ['정부 및 여당은 “서두르겠다”고 밝혔다.', ['정부', '여당']],
    ['비가 왔다. 정부와 여당은 “서두르겠다”고 밝혔다.', ['정부', '여당']],
    ['김도현 교수와 서울대학교 박서윤 교수는 “서두르겠다”고 밝혔다.', ['김도현', '박서윤']],
    ['김도현, 박서윤, 문보리 의원은 “서두르겠다”고 밝혔다.', ['김도현', '박서윤', '문보리']],
  ])('%s', (text, names) => {
    expect(quotesIn(text)[0]).toMatchObject({ speaker: names.at(-1), jointSpeakers: names });
  });

  it.each([
    '김도현 시장은 “서두르겠다”고 밝혔다.',
    '김도현 시장은 박서윤 의원과 만나 “서두르겠다”고 밝혔다.',
    '경찰과의 통화에서 김도현 시장은 “서두르겠다”고 밝혔다.',
    '정부는 물론이고 여당도 “서두르겠다”고 밝혔다.',
    '솔빛시와 다온대 김도현 교수는 “서두르겠다”고 밝혔다.',
    '정부와 김도현 의원은 “서두르겠다”고 밝혔다.',
    '회의에서 만난 정부 여당은 “서두르겠다”고 밝혔다.',
    '정부는 왔다. 여당은 “서두르겠다”고 밝혔다.',
    '박서윤 의원이 왔고 서울대학교 김도현 교수는 “서두르겠다”고 밝혔다.',
    '경찰과 경찰은 “서두르겠다”고 밝혔다.',
  ])('혼자다: %s', (text) => {
    expect(quotesIn(text)[0]).toBeDefined();
    expect(quotesIn(text)[0]).not.toHaveProperty('jointSpeakers');
  });

  it('두 사람은 points back to them', () => {
    const [, second] = quotesIn('김도현 의원과 박서윤 의원은 “서두르겠다”고 밝혔다. 두 사람은 이어 “곧 만나겠다”고 했다.');
    expect(second).toMatchObject({ speaker: '박서윤', speakerBasis: 'pronoun', jointSpeakers: ['김도현', '박서윤'] });
  });
});
