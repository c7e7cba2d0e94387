/**
 * Rules of one's own: amounts of money and names of laws, two kinds that the library does not have.
 */
import { defineRule, type Extension, pattern } from '../src/index';

const { ahead, between, lookup, maybe, named, notBehind, numeral, oneOf, sequence, word } = pattern;

/** ISO 4217 codes by the words that news writes behind a numeral. */
const currency = lookup({ 원: 'KRW', 달러: 'USD', 미국달러: 'USD', 유로: 'EUR', 엔: 'JPY', 위안: 'CNY', 파운드: 'GBP' });

/** `1조 2000억원`, `350만 달러`, `3억원대`. */
export const amount = defineRule({
  id: 'money/amount',
  kind: 'money',
  why: 'A numeral with the name of a currency behind it is an amount.',
  accept: ['예산은 ⟦1조 2000억원⟧으로 늘었다.', '가온전자는 ⟦350만 달러⟧를 벌었다.', '⟦3천500만원⟧짜리 장비다.', '값은 ⟦1,250원⟧이다.'],
  reject: ['⟦350만 명⟧이 찾았다.', '⟦12위안⟧부의 흐름', '5만 원정대', '새 사원이 왔다.', '만원 버스가 떠났다.'],
  pattern: sequence(named('value', numeral()), maybe(' '), named('currency', currency)),
  attached: ['짜리', '어치', '가량', '대', '씩', '규모', '선'],
  confidence: 0.95,
});

const article = sequence(maybe(' '), '제', named('article', numeral({ plain: true })), '조', maybe(sequence('의', numeral({ plain: true }))));

/** `「개인정보 보호법」 제15조`. */
export const markedLaw = defineRule({
  id: 'law/marked',
  kind: 'law',
  why: 'What corner brackets enclose is a law when it ends like the name of one.',
  accept: ['⟦「개인정보 보호법」 제15조⟧를 어겼다.', '⟦「가온동 지원에 관한 특별법」⟧이 통과됐다.'],
  reject: ['소설 ⟦「봄날의 해법」⟧을 읽었다.', '「나루의 기억」 전시'],
  pattern: sequence(named('name', between('「', '」')), maybe(article)),
  fields: ({ name, ...rest }) => (/(?:보호|에 관한 (?:특별)?|특별|기본|관리|진흥|지원)(?:법|법률)$|법률$/.test(name) ? { name, ...rest } : undefined),
});

/** `개인정보 보호법 제15조`, `주택임대차보호법`. */
export const plainLaw = defineRule({
  id: 'law/plain',
  kind: 'law',
  why: 'A word that ends with 보호법, 특별법, 기본법 or 진흥법, or one with an article behind it, is a law.',
  accept: ['⟦주택임대차보호법⟧을 고친다.', '⟦형법 제250조⟧에 따른 것이다.', '⟦개인정보 보호법 제15조⟧는 그대로다.'],
  reject: ['⟦공부법⟧을 알려 준다.', '⟦방법⟧이 없다.', '보호법이 필요하다.'],
  pattern: sequence(
    notBehind('「'),
    oneOf(
      sequence(named('name', oneOf(sequence(word(), ' ', oneOf('보호법', '진흥법', '관리법', '기본법')), word({ endsWith: ['법'] }))), ahead(oneOf(' 제', '제')), article),
      named('name', word({ endsWith: ['보호법', '특별법', '기본법', '진흥법'], min: 5 })),
    ),
  ),
  confidence: 0.85,
});

/** Both kinds, for `createExtractor({ extensions: [moneyAndLaws] })`. */
export const moneyAndLaws = { name: 'money-and-laws', rules: [amount, markedLaw, plainLaw] } satisfies Extension;
