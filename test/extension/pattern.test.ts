import { describe, expect, it } from 'vitest';
import { KoEntitiesError, pattern, type PatternPart } from '../../src/index';
import { matchPattern } from '../../src/rules/pattern';
import { isWordEnd, isWordStart, stemEnd } from '../../src/rules/words';

const { ahead, behind, between, digits, hangul, hanja, latin, lookup, matching, maybe, named, notAhead, notBehind, numeral, oneOf, repeat, sequence, word } = pattern;

describe('조각마다 읽는 것', () => {
  it.each<[name: string, part: PatternPart, text: string, at: number, read: string, captures: object]>([
    ['차례로', sequence('제', digits(), '조'), '제15조의', 0, '제15조', {}],
    ['긴 것부터', oneOf('원', '원화'), '원화로', 0, '원화', {}],
    ['쓴 차례대로', oneOf(hangul({ max: 1 }), latin()), '가나', 0, '가', {}],
    ['표의 값', named('unit', lookup({ 달러: 'USD', 달: 'month' })), '달러', 0, '달러', { unit: 'USD' }],
    ['표의 수', named('days', lookup(new Map([['사흘', 3]]))), '사흘간', 0, '사흘', { days: 3 }],
    ['있어도 없어도', sequence('가', maybe(named('mark', '·')), '나'), '가나', 0, '가나', {}],
    ['되풀이', repeat(sequence(digits(), ','), { max: 2 }), '1,2,3,', 0, '1,2,', {}],
    ['수', named('value', numeral()), '3억원', 0, '3억', { value: 300_000_000 }],
    ['만과 조를 빼고', named('value', numeral({ plain: true })), '15조', 0, '15', { value: 15 }],
    ['낱말로 쓴 수', named('value', numeral({ words: true })), '스무 살', 0, '스무', { value: 20 }],
    ['조사 없는 낱말', named('noun', word()), '가온협회에서는', 0, '가온협회', { noun: '가온협회' }],
    ['끝이 같은 낱말', word({ endsWith: ['법'] }), '나루법은', 0, '나루법', {}],
    ['부호 사이', named('title', between('《', '》')), '《물결》은', 0, '《물결》', { title: '물결' }],
    ['한자', hanja({ max: 2 }), '金民秀', 0, '金民', {}],
    ['정규식과 그 이름', matching(/(?<year>\d{4})학년도/), '2027학년도', 0, '2027학년도', { year: '2027' }],
    ['뒤에 있어야', sequence(hangul({ max: 2 }), ahead(' 시장')), '가온 시장', 0, '가온', {}],
    ['뒤에 없어야', sequence('가온', notAhead('시')), '가온군', 0, '가온', {}],
    ['앞에 있어야', sequence(behind('제', '第'), digits()), '제7', 1, '7', {}],
    ['앞에 없어야', sequence(notBehind('제'), digits()), '총7', 1, '7', {}],
  ])('%s', (_name, part, text, at, read, captures) => {
    const match = matchPattern(sequence(part), text, at);
    expect(match && text.slice(match.start, match.end)).toBe(read);
    expect(match?.captures).toEqual(captures);
  });

  it.each<[name: string, part: PatternPart, text: string, at: number]>([
    ['차례가 끊기면', sequence('제', digits(), '조'), '제15항', 0],
    ['읽은 것은 되돌리지 않는다', sequence(hangul(), '법'), '나루법', 0],
    ['너무 짧으면', hangul({ min: 3 }), '가나', 0],
    ['되풀이가 모자라면', repeat('가', { min: 3 }), '가가', 0],
    ['닫는 부호가 없으면', between('《', '》'), '《물결', 0],
    ['부호가 줄을 넘으면', between('《', '》'), '《물\n결》', 0],
    ['부호 안이 비면', between('《', '》'), '《》', 0],
    ['끝이 다르면', word({ endsWith: ['법'] }), '나루법률', 0],
    ['빈 정규식', matching(/\d*/), '가', 0],
    ['아무것도 안 읽으면', maybe('나'), '가', 0],
    ['뒤에 있으면', sequence('가온', notAhead('시')), '가온시', 0],
    ['앞에 있으면', sequence(notBehind('제'), digits()), '제7', 1],
    ['앞에 없으면', sequence(behind('제'), digits()), '7', 0],
  ])('맞지 않는다: %s', (_name, part, text, at) => {
    expect(matchPattern(sequence(part), text, at)).toBeUndefined();
  });

  it('버린 갈래의 이름은 남지 않는다', () => {
    const part = oneOf(sequence(named('first', digits()), '조'), sequence(named('second', digits()), '항'));
    expect(matchPattern(part, '15항', 0)?.captures).toEqual({ second: '15' });
  });

  it.each([
    ['빈 글', () => sequence('')],
    ['조각이 아닌 것', () => sequence(3 as unknown as string)],
    ['갈래 없는 oneOf', () => oneOf()],
    ['빈 표', () => lookup({})],
    ['거꾸로 된 되풀이', () => repeat('가', { min: 3, max: 1 })],
    ['정규식이 아닌 것', () => matching('가' as unknown as RegExp)],
    ['한글 이름', () => named('이름', digits())],
    ['부호가 아닌 것', () => between('', '」')],
    ['빈 앞말', () => behind()],
  ])('%s은(는) 잘못이다', (_name, make) => {
    expect(make).toThrow(KoEntitiesError);
    expect(make).toThrow(/^pattern: /);
  });
});

describe('낱말의 앞뒤', () => {
  it.each([
    ['가온은', 2, true],
    ['가온는', 2, false],
    ['가온', 2, true],
    ['가온이', 2, true],
    ['가온나라', 2, false],
    ['3.5', 1, false],
    ['3,000', 1, false],
    ['3. 다음', 1, true],
    ['KBS가', 3, true],
    ['KBS1', 3, false],
  ])('%s의 %d에서 끝날 수 있는가: %s', (text, at, expected) => {
    expect(isWordEnd(text, at)).toBe(expected);
  });

  it('덧붙는 말을 준다', () => {
    expect(isWordEnd('3원어치를', 2)).toBe(false);
    expect(isWordEnd('3원어치를', 2, ['어치'])).toBe(true);
  });

  it.each([
    ['가 나', 2, true],
    ['가나', 1, false],
    ['3.5', 2, false],
    ['“가', 1, true],
    ['가', 0, true],
  ])('%s의 %d에서 시작할 수 있는가: %s', (text, at, expected) => {
    expect(isWordStart(text, at)).toBe(expected);
  });

  it.each([
    ['가온협회에서는 말했다', 0, 4],
    ['도로', 0, 2],
    ['나루를', 0, 2],
    ['나루', 1, 2],
  ])('%s의 줄기는 %d에서 %d까지다', (text, at, end) => {
    expect(stemEnd(text, at)).toBe(end);
  });
});
