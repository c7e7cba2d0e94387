import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText, originalEnd, originalStart } from '../../src/text/normalize';

describe('바꿀 것이 없으면 그대로 둔다', () => {
  it.each(['', '도하윤 원장은 15일 말했다.', '“따옴표” ‘홑’ 「낫표」', 'A·B', '韓國 IT 3.5%', '🙂 웃음', '\n\t '])('%j', (text) => {
    expect(normalizeText(text)).toEqual({ text, original: text, map: undefined });
  });
});

describe('바꾸는 것', () => {
  it.each([
    ['NFD', '한빛대학교'.normalize('NFD'), '한빛대학교'],
    ['초성만 있는 조합형', '\u1112\u1161', '하'],
    ['NFD의 라틴 글자', 'Cafe\u0301', 'Café'],
    ['완성된 글자에 붙은 종성', '하\u11ab', '한'],
    ['전각 숫자와 로마자', '２０２６년 ＫＢＳ', '2026년 KBS'],
    ['전각 괄호와 쉼표', '（가），나', '(가),나'],
    ['폭 없는 칸', '도\u200b하\ufeff윤', '도하윤'],
    ['쪽 나눔 표시와 방향 표시', '행\u00ad정\u202a부\u200e', '행정부'],
    ['줄을 바꾸지 않는 칸', '서울\u00a0시', '서울 시'],
    ['한자 폭 칸', '대전\u3000시', '대전 시'],
    ['가운뎃점의 닮은꼴', '완주‧은평・진천ㆍ울주･무주⋅장수', '완주·은평·진천·울주·무주·장수'],
    ['호환 한자', '\uf900\uf91d', '豈欄'],
    ['폭 없는 칸뿐', '\u200b\u200b', ''],
  ])('%s', (_name, given, wanted) => {
    expect(normalizeText(given).text).toBe(wanted);
  });
});

describe('호출한 쪽의 자리로 돌아온다', () => {
  it.each([
    ['NFD', `앞 ${'도하윤'.normalize('NFD')} 뒤`, '도하윤', '도하윤'.normalize('NFD')],
    ['이름 안의 폭 없는 칸', '앞 도\u200b하윤은', '도하윤', '도\u200b하윤'],
    ['이름 뒤의 폭 없는 칸은 밖에 둔다', '앞 도하윤\u200b은', '도하윤', '도하윤'],
    ['이름 앞의 폭 없는 칸은 밖에 둔다', '앞 \u200b도하윤은', '도하윤', '도하윤'],
    ['전각', 'ＫＢＳ는', 'KBS', 'ＫＢＳ'],
    ['대리쌍 뒤', '🙂\u00a0도하윤은', '도하윤', '도하윤'],
    ['붙은 결합 부호까지', 'Cafe\u0301는', 'Café', 'Cafe\u0301'],
    ['풀어 쓴 음절에 붙은 결합 부호는 다음 글자다', `${'정부'.normalize('NFD')}\u0301는`, '정부', '정부'.normalize('NFD')],
  ])('%s', (_name, given, found, wanted) => {
    const source = normalizeText(given);
    const start = source.text.indexOf(found);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(given.slice(originalStart(source, start), originalEnd(source, start + found.length))).toBe(wanted);
  });
});

describe('어떤 글에서나', () => {
  const odd = fc.constantFrom('\u200b', '\u1112', '\u1161', '\u11ab', '\u0301', '\u00a0', '‧', 'Ａ', '\ud83d', '\ude42', '\uf900', '가', 'a', ' ', '\n', '\u302e', '\ufb4c', '\ufb03', '①', '\u0344');
  const text = fc.oneof(fc.array(odd, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 80 }));

  it('자리는 줄지 않고, 글 안에 있고, 빈 조각을 만들지 않는다', () => {
    fc.assert(
      fc.property(text, (given) => {
        const source = normalizeText(given);
        let previous = 0;
        for (let at = 0; at < source.text.length; at++) {
          const start = originalStart(source, at);
          const end = originalEnd(source, at + 1);
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          previous = start;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('두 번 해도 한 번 한 것과 같다', () => {
    fc.assert(
      fc.property(text, (given) => {
        const once = normalizeText(given).text;
        expect(normalizeText(once).text).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  it('NFC와 NFD가 같아진다', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('가', '힣', '똠', ' ', 'é', 'a', '·', '金', '1', '값'), { maxLength: 40 }), (pieces) => {
        const given = pieces.join('');
        expect(normalizeText(given.normalize('NFD')).text).toBe(normalizeText(given.normalize('NFC')).text);
      }),
    );
  });
});
