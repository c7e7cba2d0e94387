import { describe, expect, it } from 'vitest';
import { createExtractor, defineRule, extract, KoEntitiesError, pattern, testRules, type Extension } from '../../src/index';

const GOOD = {
  id: 'own/code', kind: 'code', why: 'A word of digits and letters is a code.',
  accept: ['번호는 ⟦A-17⟧이다.'], reject: ['번호는 없다.'],
  pattern: pattern.sequence(pattern.latin(), '-', pattern.digits()),
} as const;

type Given = Parameters<typeof defineRule>[0];

function errorOf(action: () => unknown): KoEntitiesError {
  try {
    action();
  } catch (error) {
    if (error instanceof KoEntitiesError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('defineRule은 잘못을 이름과 칸과 고칠 길로 말한다', () => {
  it.each<[name: string, change: object, field: string, message: RegExp]>([
    ['id가 없다', { id: undefined }, 'id', /id takes a string.*fill it in/],
    ['id에 빗금이 없다', { id: 'code' }, 'id', /such as money\/amount/],
    ['붙박이 id', { id: 'people/full3' }, 'id', /built-in rules: choose/],
    ['한글 kind', { kind: '돈' }, 'kind', /lower-case Latin letters/],
    ['까닭이 없다', { why: ' ' }, 'why', /why takes a string/],
    ['accept가 없다', { accept: [] }, 'accept', /give one at least/],
    ['accept에 표가 없다', { accept: ['번호는 A-17이다.'] }, 'accept', /accept\[0\] marks nothing/],
    ['짝이 안 맞는 표', { accept: ['번호는 ⟦A-17이다.'] }, 'accept', /do not pair/],
    ['reject가 글이 아니다', { reject: [3] }, 'reject', /reject\[0\] takes a sentence/],
    ['confidence가 1이다', { confidence: 1 }, 'confidence', /above 0 and below 1/],
    ['pattern이 글이다', { pattern: '원' }, 'pattern', /takes a piece/],
    ['둘 다 있다', { find: () => [] }, 'pattern', /give one of them/],
    ['둘 다 없다', { pattern: undefined }, 'pattern', /give one of them/],
    ['find가 함수가 아니다', { pattern: undefined, find: 'x' }, 'find', /takes a function/],
    ['find에 starts', { pattern: undefined, find: () => [], starts: 'word' }, 'starts', /goes with a pattern/],
    ['모르는 칸', { weight: 3 }, 'weight', /a rule takes id, kind/],
    ['starts가 모르는 값', { starts: 'line' }, 'starts', /word or anywhere/],
    ['attached가 글이다', { attached: '원' }, 'attached', /list of strings/],
    ['fields가 객체다', { fields: {} }, 'fields', /takes a function/],
  ])('%s', (_name, change, field, message) => {
    const error = errorOf(() => defineRule({ ...GOOD, ...change } as unknown as Given));
    expect([error.code, error.field]).toEqual(['INVALID_EXTENSION', field]);
    expect(error.message).toMatch(message);
  });

  it('얼린 규칙을 준다', () => {
    expect(Object.isFrozen(defineRule(GOOD))).toBe(true);
  });
});

describe('extensions 선택지', () => {
  const rule = defineRule(GOOD);

  it.each<[name: string, given: unknown, field: string, message: RegExp]>([
    ['목록이 아니다', rule, 'extensions', /takes a list/],
    ['이름이 없다', [{ rules: [rule] }], 'extensions[0].name', /give the extension a name/],
    ['객체가 아니다', ['money'], 'extensions[0]', /an extension is an object/],
    ['모르는 칸', [{ name: 'x', rule }], 'extensions[0].rule', /takes name, dictionaries, rules/],
    ['규칙이 아니다', [{ name: 'x', rules: [GOOD] }], 'extensions[0].rules[0]', /what defineRule returned/],
    ['같은 id 둘', [{ name: 'x', rules: [rule] }, { name: 'y', rules: [rule] }], 'extensions[1].rules[0]', /two rules «own\/code»/],
  ])('%s', (_name, extensions, field, message) => {
    const error = errorOf(() => createExtractor({ extensions: extensions as Extension[] }));
    expect(error.field).toBe(field);
    expect(error.message).toMatch(message);
  });

  it('사전이 아닌 사전은 사전의 잘못이다', () => {
    expect(errorOf(() => createExtractor({ extensions: [{ name: 'x', dictionaries: [{} as never] }] })).code).toBe('INVALID_DICTIONARY');
  });

  it('부를 때에도 받는다', () => {
    expect(errorOf(() => extract('글', { extensions: [{} as never] })).field).toBe('extensions[0].name');
  });
});

describe('find가 잘못하면 규칙의 이름을 댄다', () => {
  it.each<[name: string, kind: string, find: () => Iterable<object>, message: RegExp]>([
    ['글 밖의 자리', 'code', () => [{ start: 0, end: 99 }], /0 ≤ start < end/],
    ['빈 자리', 'code', () => [{ start: 1, end: 1 }], /0 ≤ start < end/],
    ['숫자가 아닌 자리', 'code', () => [{ start: '0', end: 1 }], /0 ≤ start < end/],
    ['던지는 find', 'code', () => { throw new RangeError('boom'); }, /its code threw: boom/],
    ['null인 칸', 'code', () => [{ start: 0, end: 1, fields: { a: null } }], /leave it out/],
    ['NaN인 칸', 'code', () => [{ start: 0, end: 1, fields: { a: NaN } }], /finite numbers/],
    ['날짜 객체인 칸', 'code', () => [{ start: 0, end: 1, fields: { a: new Date(0) } }], /plain objects/],
    ['목록인 fields', 'code', () => [{ start: 0, end: 1, fields: [] }], /fields takes an object/],
    ['기관에 없는 칸', 'organization', () => [{ start: 0, end: 1, fields: { color: 'red' } }], /organization has no field «color»: it takes name, type, parent/],
    ['모르는 기관 종류', 'organization', () => [{ start: 0, end: 1, fields: { type: 'club' } }], /«type» takes one of government/],
    ['EDTF가 아닌 날짜', 'date', () => [{ start: 0, end: 1, fields: { edtf: '내일' } }], /takes EDTF/],
    ['말이 안 되는 확신', 'code', () => [{ start: 0, end: 1, confidence: 2 }], /confidence takes/],
  ])('%s', (_name, kind, find, message) => {
    const rule = defineRule({ id: 'own/bad', kind, why: 'It is wrong.', accept: ['⟦가⟧'], reject: ['나'], find: find as () => Iterable<{ start: number; end: number }> });
    const error = errorOf(() => extract('가나다', { extensions: [{ name: 'bad', rules: [rule] }] }));
    expect(error.code).toBe('INVALID_EXTENSION');
    expect(error.message).toMatch(/^rule «own\/bad»: /);
    expect(error.message).toMatch(message);
  });
});

describe('testRules', () => {
  it('맞으면 아무것도 없다', () => {
    expect(testRules({ name: 'own', rules: [defineRule(GOOD)] })).toEqual([]);
  });

  it('못 찾은 것과 찾지 말았어야 할 것을 말한다', () => {
    const rule = defineRule({ ...GOOD, accept: ['번호는 ⟦17⟧이다.', '번호는 ⟦B-2⟧이다.'], reject: ['번호는 ⟦B-2⟧이다.', 'A-1과 ⟦나루⟧'] });
    expect(testRules({ name: 'own', rules: [rule] })).toEqual([
      { rule: 'own/code', list: 'accept', example: '번호는 ⟦17⟧이다.', message: 'expected 17, found nothing' },
      { rule: 'own/code', list: 'reject', example: '번호는 ⟦B-2⟧이다.', message: 'expected nothing there, found B-2 (own/code)' },
    ]);
  });

  it('다른 규칙이 찾은 것으로는 모자라다', () => {
    const rule = defineRule({ id: 'own/person', kind: 'person', why: 'It never finds.', accept: ['⟦도하윤⟧ 원장은 웃었다.'], reject: ['원장은 웃었다.'], find: () => [] });
    expect(testRules({ name: 'own', rules: [rule] })[0]?.message).toMatch(/expected one by this rule, found 도하윤 \(people\//);
  });
});
