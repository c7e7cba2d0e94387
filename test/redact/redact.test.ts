import { describe, expect, it } from 'vitest';
import { extract, KoEntitiesError } from '../../src/index';
import { redact, type RedactOptions, replaceMentions } from '../../src/redact';
import { ARTICLES, mutatedArticle } from '../support/articles';
import fc from '../support/fast-check';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';

const redacted = (text: string, options?: RedactOptions): string => redact(text, extract(text), options).text;

describe('letters: A씨', () => {
  it.each([
    ['박재민 원장은 웃었다.', 'A 원장은 웃었다.'],
    ['박재민 원장은 웃었다. 박 원장이 “저 박재민은 갑니다”라고 말했다.', 'A 원장은 웃었다. A 원장이 “저 A씨는 갑니다”라고 말했다.'],
    ['원장 박재민은 웃었다.', '원장 A씨는 웃었다.'],
    ['박재민(53) 원장은 웃었다.', 'A(53) 원장은 웃었다.'],
    ['박재민(朴在民) 원장은 웃었다. 朴在民을 아는가.', 'A 원장은 웃었다. A씨를 아는가.'],
    ['박재민(朴在民·53) 원장은 웃었다.', 'A(53) 원장은 웃었다.'],
    ['앤 코헨(Anne Cohen) 교수는 왔다. 코헨 교수가 갔다. Anne Cohen도 갔다.', 'A 교수는 왔다. A 교수가 갔다. A씨도 갔다.'],
    ['박재민 씨가 왔다. ‘박재민’이라는 이름이다.', 'A씨가 왔다. ‘A씨’라는 이름이다.'],
    ['박재민 원장과 도하윤 의원이 만났다. 도 의원은 갔다.', 'A 원장과 B 의원이 만났다. B 의원은 갔다.'],
    ['A씨는 박재민 원장과 만났다.', 'A씨는 B 원장과 만났다.'],
    ['김모(33)씨는 박재민 원장으로 오인됐다.', '김모(33)씨는 A 원장으로 오인됐다.'],
    ['박재민 원장은 갔다. 박재민표 정책이다.', 'A 원장은 갔다. A씨표 정책이다.'],
    ['박재민 원장은 갔다. 박재민(53)은 박재민으로서 박재민이나마 박재민과 왔다.', 'A 원장은 갔다. A씨(53)는 A씨로서 A씨나마 A씨와 왔다.'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('스물여섯이 넘으면 두 글자', () => {
    const surnames = [...'김이박최정강조윤장임오한신서권황안송류홍전고문양손배백'];
    const text = surnames.map((surname) => `${surname}가람 의원은 웃었다.`).join('\n');
    expect(redacted(text).split('\n').at(-1)).toBe('AA 의원은 웃었다.');
  });

  it('그룹은 사람이 아니라 그룹이다', () => {
    const doc = extract('그룹 가온소녀가 새 노래를 냈다.');
    const group = doc.people.filter(({ type }) => type === 'group').length;
    expect([group, redact('그룹 가온소녀가 새 노래를 냈다.', doc).text]).toEqual([1, '그룹 A그룹이 새 노래를 냈다.']);
  });

  it('기관과 곳', () => {
    const text = '가온전자는 충북 진천군으로 간다. 한빛대학교와 진천군이 맞는다.';
    expect(redacted(text, { kinds: ['organization', 'place'] })).toBe('A사는 B군으로 간다. C대학교와 B군이 맞는다.');
    expect(redacted('정부는 물러섰다.', { kinds: ['organization'] })).toBe('정부는 물러섰다.');
  });
});

describe('다른 꼴', () => {
  const text = '박재민 자치인재원장은 15일 도하윤 의원을 만났다. 박 원장은 “도하윤이라는 사람”이라고 말했다.';

  it.each<[RedactOptions['style'], string]>([
    ['circles', '박OO 자치인재원장은 15일 도OO 의원을 만났다. 박OO 원장은 “도OO라는 사람”이라고 말했다.'],
    ['roles', '자치인재원장은 15일 의원을 만났다. 원장은 “의원이라는 사람”이라고 말했다.'],
    [({ letter, roles }) => `${roles[0]?.title ?? ''}-${letter}`, '원장-A 자치인재원장은 15일 의원-B 의원을 만났다. 원장-A 원장은 “의원-B라는 사람”이라고 말했다.'],
    [(_subject, setting) => (setting === 'alone' ? '이몽룡' : '이'), '이 자치인재원장은 15일 이 의원을 만났다. 이 원장은 “이몽룡이라는 사람”이라고 말했다.'],
  ])('%s', (style, expected) => {
    expect(redacted(text, { ...(style === undefined ? {} : { style }) })).toBe(expected);
  });

  it('같은 직함이 둘이면 글자를 붙인다', () => {
    expect(redacted('박재민 의원과 도하윤 의원이 만났다. “도하윤이 왔다”고 박 의원이 말했다.', { style: 'roles' })).toBe('A 의원과 B 의원이 만났다. “의원 B씨가 왔다”고 A 의원이 말했다.');
  });

  it('괄호가 있어도 이름만 뺀다', () => {
    expect(redacted('박재민(53) 원장은 웃었다.', { style: 'roles' })).toBe('원장은 웃었다.');
    expect(redacted('원장 박재민은 웃었다.', { style: 'roles' })).toBe('원장은 웃었다.');
  });

  it('circles의 곳과 기관', () => {
    expect(redacted('가온전자는 충북 진천군으로 간다.', { style: 'circles', kinds: ['organization', 'place'] })).toBe('OO사는 OO군으로 간다.');
  });

  it('keep은 남긴다', () => {
    expect(redacted(text, { keep: ['도하윤'] })).toBe('A 자치인재원장은 15일 도하윤 의원을 만났다. A 원장은 “도하윤이라는 사람”이라고 말했다.');
  });
});

describe('한 쪽 전체', () => {
  const page = `서하늘 총장 “도서관 문 연다”
물빛일보 한이랑 기자
입력 2026-10-12 09:30

서하늘 한빛대학교 총장은 12일 “도서관 문을 열겠다”고 말했다. 서 총장은 갔다.
한이랑 기자 irang@mulbit.example

많이 본 뉴스
1 서하늘 총장 누구인가
2 나루에 눈 내린다`;

  it('제목과 목록에도 남지 않는다', () => {
    const { text } = redact(page, extract(page));
    expect(text).not.toMatch(/서하늘|서 총장/);
    expect(text).toContain('A 총장 “도서관 문 연다”');
    expect(text).toContain('한이랑 기자');
  });

  it('reporters로 기자의 이름도', () => {
    const { text } = redact(page, extract(page), { reporters: true });
    expect(text).not.toContain('한이랑');
    expect(text).toContain('B 기자 irang@mulbit.example');
  });
});

describe('replaceMentions', () => {
  const text = '박재민 원장은 15일 충북 진천군으로 갔다.';

  it('고른 것만 바꾸고 조사를 맞춘다', () => {
    const { text: replaced } = replaceMentions(text, extract(text), (mention, entity) => (mention.kind === 'place' ? '바다' : entity?.name === '박재민' ? '문가람' : undefined));
    expect(replaced).toBe('문가람 원장은 15일 바다로 갔다.');
  });

  it('날짜와 말도 바꾼다', () => {
    expect(replaceMentions(text, extract(text), (mention) => (mention.kind === 'date' ? mention.kind : undefined)).text).toBe('박재민 원장은 date 충북 진천군으로 갔다.');
  });

  it('바꾼 것과 자리를 준다', () => {
    const result = replaceMentions(text, extract(text), (mention) => (mention.kind === 'place' ? '바다' : undefined));
    expect(result.replacements).toEqual([{ start: 12, end: 18, original: '충북 진천군', text: '바다', entity: 'l1' }]);
    expect([result.map(0), result.map(12), result.map(13), result.map(18), result.map(20), result.map(text.length)]).toEqual([0, 12, 12, 14, 15, 19]);
    expect([result.mapBack(12), result.mapBack(13), result.mapBack(14), result.mapBack(15), result.mapBack(19)]).toEqual([12, 12, 18, 20, 24]);
  });
});

describe('잘못', () => {
  const doc = extract('박재민 원장은 웃었다.');
  it.each<[string, () => unknown, string]>([
    ['다른 글', () => redact('다른 글이다.', doc), 'INVALID_SPAN'],
    ['글이 아니다', () => redact(7 as unknown as string, doc), 'INVALID_TEXT'],
    ['문서가 아니다', () => redact('글', {} as never), 'INVALID_OPTION'],
    ['모르는 선택지', () => redact('글', extract('글'), { kind: [] } as never), 'UNKNOWN_OPTION'],
    ['모르는 종류', () => redact('글', extract('글'), { kinds: ['date'] as never }), 'INVALID_OPTION'],
    ['모르는 꼴', () => redact('글', extract('글'), { style: 'x' as never }), 'INVALID_OPTION'],
    ['글이 아닌 것을 주는 함수', () => redact('박재민 원장은 웃었다.', doc, { style: (() => 3) as never }), 'INVALID_OPTION'],
    ['글이 아닌 것을 주는 replace', () => replaceMentions('박재민 원장은 웃었다.', doc, (() => 3) as never), 'INVALID_OPTION'],
  ])('%s', (_name, action, code) => {
    expect(action).toThrow(KoEntitiesError);
    try {
      action();
    } catch (error) {
      expect((error as KoEntitiesError).code).toBe(code);
    }
  });
});

describe('어떤 기사에서도', () => {
  const KINDS = ['person', 'organization', 'place'] as const;
  /** How far behind a name its particle may end: behind a bracket. */
  const REACH = 70;

  it('바꾼 이름은 언급으로 남지 않는다', () => {
    fc.assert(fc.property(mutatedArticle, (text) => {
      const doc = extract(text);
      const { text: result } = redact(text, doc);
      const names = new Set(doc.people.filter(({ anonymous }) => !anonymous).flatMap(({ text: written, name }) => [written, name]).filter((name) => name.length > 1));
      const left = extract(result).people.filter(({ text: written }) => names.has(written));
      expect(left.map(({ text: written }) => written)).toEqual([]);
    }), { numRuns: 60 });
  });

  it('바꾸지 않은 글은 그대로고, 자리가 오간다', () => {
    fc.assert(fc.property(mutatedArticle, fc.subarray([...KINDS]), fc.constantFrom('letters', 'circles', 'roles'), (text, kinds, style) => {
      const { text: result, replacements, map, mapBack } = redact(text, extract(text), { kinds, style, reporters: true });
      let done = 0;
      for (const { start, end, original, text: words } of replacements) {
        expect([start >= done, text.slice(start, end)]).toEqual([true, original]);
        expect(result.slice(map(start), map(start) + words.length)).toBe(words);
        expect(mapBack(map(end))).toBeLessThanOrEqual(end);
        done = end;
      }
      for (let at = 1; at <= text.length; at++) expect(map(at)).toBeGreaterThanOrEqual(map(at - 1));
      expect([map(0), map(text.length), mapBack(result.length)]).toEqual([0, result.length, text.length]);
      // Outside what was exchanged, and the particle right behind it, every letter is where `map` says.
      const touched = new Set(replacements.flatMap(({ start, end }) => Array.from({ length: end - start + REACH }, (_, k) => start + k)));
      const moved = Array.from(text, (_, at) => at).filter((at) => !touched.has(at) && text[at] !== result[map(at)]);
      expect(moved).toEqual([]);
    }), { numRuns: 60 });
  });

  it('조합형 글에서도 이름이 남지 않는다', () => {
    for (const text of ARTICLES) {
      const composed = redact(text, extract(text)).text;
      const written = text.normalize('NFD');
      expect(redact(written, extract(written)).text.normalize('NFC')).toBe(composed.normalize('NFC'));
    }
  });

  it.each(['박재민 원장은 ', '박재민(', '박재민(朴在民) ', '“박재민”', '박재민·도하윤 의원 ', '도하윤'])('하는 일은 길이에 비례한다: %s', (unit) => {
    const growth = growthOverFourfold(unit, 4000, (text) => void redact(text, extract(text)));
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
