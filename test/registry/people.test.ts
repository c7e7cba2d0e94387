import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import { entitiesOf } from './find';

describe('성과 직함은 온 이름으로 돌아간다', () => {
  it.each([
    ['같은 직함', '도하윤 원장은 웃었다. 도 원장은 이어 자리를 떴다.', ['도하윤: 도하윤, 도']],
    ['성이 같은 두 사람은 직함이 가른다', '도하윤 원장과 도서린 과장이 왔다. 도 과장은 떠났다. 도 원장은 남았다.', ['도하윤: 도하윤, 도', '도서린: 도서린, 도']],
    ['씨', '오윤슬 씨는 문을 열었다. 오씨는 손님을 맞았다. 오 씨는 웃었다.', ['오윤슬: 오윤슬, 오, 오']],
    ['온 이름이 없으면 성이 이름이다', '박 원장은 이같이 말했다. 박 원장은 떠났다.', ['박: 박, 박']],
    ['제목의 한자 성은 본문이 푼다', '尹 대통령, 내일 귀국⏎⏎윤서하 대통령은 내일 귀국한다. 윤 대통령은 오늘 회담을 마쳤다.', ['윤서하: 尹, 윤서하, 윤']],
    ['李는 이', '李 대표 “끝까지 간다”⏎⏎이하람 대표는 14일 국회에서 “끝까지 간다”고 말했다.', ['이하람: 李, 이하람']],
  ])('%s', (_name, text, expected) => {
    expect(entitiesOf(text, 'person')).toEqual(expected);
  });

  it.each([
    ['직함이 같은 두 사람은 가까운 쪽이다', '도하윤 의원이 왔다. 도 의원은 말했다. 도서린 의원이 떠났다. 도 의원은 웃었다.', ['도하윤: 도하윤, 도', '도서린: 도서린, 도']],
    ['군과 씨는 부르는 말이 가른다', '박수온 군과 박주혁 씨가 왔다. 박 군은 웃었다. 박 씨는 떠났다.', ['박수온: 박수온, 박', '박주혁: 박주혁, 박']],
    ['두 글자 성', '남궁별 부사장이 사과했다. 남궁 부사장은 떠났다.', ['남궁별: 남궁별, 남궁']],
    ['다른 사람의 성과 같은 대통령은 그 사람이 아니다', '박수온 교수가 왔다. 박 대통령은 떠났다.', ['박수온: 박수온', '박: 박']],
    ['외국 이름의 끝 낱말', '카를로스 로페스 총장이 왔다. 로페스 총장은 떠났다.', ['카를로스 로페스: 카를로스 로페스, 로페스']],
  ])('%s', (_name, text, expected) => {
    expect(entitiesOf(text, 'person')).toEqual(expected);
  });

  it.each([
    ['글이 온 이름을 주지 않으면 쓰인 대로다', '푸틴 대통령은 떠났다.', ['푸틴: 푸틴']],
    ['뒤에라도 주면 온 이름이다', '푸틴 대통령은 떠났다. 블라디미르 푸틴 대통령은 다시 왔다.', ['블라디미르 푸틴: 푸틴, 블라디미르 푸틴']],
  ])('사전이 아는 사람: %s', (_name, text, expected) => {
    expect(entitiesOf(text, 'person')).toEqual(expected);
  });

  it('이름이 같으면 한 사람이고, 직함은 정체에 모인다', () => {
    const { entities } = extract('도하윤 원장은 웃었다. 도하윤 교수는 책을 냈다. 도 원장은 떠났다.');
    expect(entities).toMatchObject([{ name: '도하윤', aliases: ['도'], mentions: [0, 1, 2], roles: [{ title: '원장' }, { title: '교수' }] }]);
  });
});

describe('이름을 가린 사람은 이름난 사람과 합치지 않는다', () => {
  it.each([
    ['김모씨와 김도현', '김모(33)씨는 혐의를 부인했다. 김도현 변호사는 법정에 나왔다.', ['김: 김', '김도현: 김도현']],
    ['이모씨와 이 시장', '이도윤 시장이 왔다. 이모씨는 소리를 질렀다. 이 시장은 웃었다.', ['이도윤: 이도윤, 이', '이: 이']],
    ['A씨와 B씨', 'A씨는 집을 팔았다. B씨는 그 집을 샀다. A씨는 떠났다.', ['A: A, A', 'B: B']],
    ['김모씨 뒤의 김씨는 그 사람이다', '김모(33)씨는 혐의를 부인했다. 김도현 변호사는 김씨를 만났다.', ['김: 김, 김', '김도현: 김도현']],
  ])('%s', (_name, text, expected) => {
    expect(entitiesOf(text, 'person')).toEqual(expected);
  });

  it('가린 사람은 anonymous이고 ref가 없다', () => {
    const { people, entities } = extract('김모(33)씨는 혐의를 부인했다. A씨는 웃었다.');
    expect(people.map(({ text, anonymous }) => [text, anonymous])).toEqual([['김', true], ['A', true]]);
    expect(entities.map((entity) => entity.ref)).toEqual([undefined, undefined]);
  });
});

describe('말한 이는 정체를 가리킨다', () => {
  it('온 이름과 성이 같은 사람을', () => {
    const { quotes, entities } = extract('도하윤 총장은 “문을 연다”고 말했다. 도 총장은 “늦지 않겠다”고 덧붙였다.');
    const person = entities.find((entity) => entity.kind === 'person');
    expect(quotes.map(({ speaker, speakerEntity }) => [speaker, speakerEntity])).toEqual([['도하윤', person?.id], ['도하윤', person?.id]]);
  });
});
