import { describe, expect, it } from 'vitest';
import {
  createExtractor, dates, extract, KoEntitiesError, organizations, people, places, quotes, SCHEMA_VERSION, type ExtractOptions, type Extractor, type MentionKind, type Strictness,
} from '../../src/index';
import { ARTICLES } from '../support/articles';

const PUBLISHED = { publishedAt: '2026-05-14' };
const TEXT = '도하윤 한빛대학교 총장은 15일 충북 진천군에서 “문턱을 낮추겠다”고 말했다. 행정안전부는 내년 3월까지 예산을 늘린다고 밝혔다.';
const KINDS = ['person', 'organization', 'place', 'date', 'quote'] as const;

/** Each kind's list in a document, and the functions that give it alone. */
const BY_KIND = [
  ['person', 'people', people],
  ['organization', 'organizations', organizations],
  ['place', 'places', places],
  ['date', 'dates', dates],
  ['quote', 'quotes', quotes],
] as const;

describe('온 글과 한 갈래', () => {
  it.each(BY_KIND)('%s: 문서의 %s는 그 갈래의 멘션이고, 함수도 같은 것을 준다', (kind, list, run) => {
    const document = extract(TEXT, PUBLISHED);
    const expected = document.mentions.filter((mention) => mention.kind === kind);
    expect(expected.length).toBeGreaterThan(0);
    expect(document[list]).toEqual(expected);
    const spans = (mentions: readonly { text: string; start: number; end: number; rule: string }[]): unknown => mentions.map(({ text, start, end, rule }) => [text, start, end, rule]);
    expect(spans(run(TEXT, PUBLISHED))).toEqual(spans(expected));
    expect(createExtractor()[list](TEXT, PUBLISHED)).toEqual(run(TEXT, PUBLISHED));
  });

  it.each(BY_KIND.map(([kind]) => kind))('kinds: %s만', (kind) => {
    const document = extract(TEXT, { ...PUBLISHED, kinds: [kind] });
    expect([...new Set(document.mentions.map((mention) => mention.kind))]).toEqual([kind]);
    expect(document.entities.every((entity) => entity.kind === kind)).toBe(true);
  });

  it('kinds: 빈 목록은 아무것도 주지 않는다', () => {
    const document = extract(TEXT, { ...PUBLISHED, kinds: [] });
    expect([document.mentions, document.entities]).toEqual([[], []]);
    expect(document.article.zones.length).toBeGreaterThan(0);
  });
});

describe('문서의 꼴', () => {
  const document = extract(TEXT, PUBLISHED);

  it('toJSON은 네 칸의 보통 객체이고, JSON으로 오가도 같다', () => {
    expect(Object.keys(document.toJSON())).toEqual(['schemaVersion', 'mentions', 'entities', 'article']);
    expect(document.toJSON().schemaVersion).toBe(SCHEMA_VERSION);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document.toJSON());
    expect(structuredClone(document.toJSON())).toEqual(document.toJSON());
  });

  it('멘션과 정체는 제 속성만 가진 보통 객체이고, 없는 속성은 빠진다', () => {
    for (const item of [...document.mentions, ...document.entities, document.article]) {
      expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
      expect(Object.values(item)).not.toContain(undefined);
      expect(Object.values(item)).not.toContain(null);
    }
  });

  it('멘션마다 규칙과 0과 1 사이의 확신이 있다', () => {
    for (const { rule, confidence } of document.mentions) {
      expect(rule).toMatch(/^[a-z]+\/.+/);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('정체는 제 멘션의 번호를 차례로 가지고, ref는 문서를 넘어 같다', () => {
    const other = extract('진천군은 15일 행정안전부와 협약했다.', PUBLISHED);
    const refOf = (doc: typeof document, name: string): unknown => doc.entities.find((entity) => entity.name === name)?.ref;
    expect(refOf(other, '행정안전부')).toBeDefined();
    expect(refOf(other, '행정안전부')).toBe(refOf(document, '행정안전부'));
    expect(document.entities.find((entity) => entity.kind === 'place')).toMatchObject({ name: '충청북도 진천군', ref: 'kr:43750' });
  });

  it.each(['', ' ', '\n', '가', '\ud83d', 'plain English text.', '__proto__ constructor toString'])('%j도 문서가 된다', (text) => {
    const empty = extract(text);
    expect(empty.mentions).toEqual([]);
    expect(empty.toJSON()).toMatchObject({ schemaVersion: SCHEMA_VERSION, mentions: [], entities: [] });
  });
});

describe('publishedAt', () => {
  it.each<[ExtractOptions, string]>([
    [{ publishedAt: '2026-05-14' }, '2026-05-15'],
    [{ publishedAt: '2026-05-14T23:30:00' }, '2026-05-15'],
    [{ publishedAt: '2026-05-31T20:00:00Z' }, '2026-06-02'],
    [{ publishedAt: '2026-05-31T20:00:00Z', timeZone: 'America/Los_Angeles' }, '2026-06-01'],
    [{ publishedAt: new Date('2026-05-31T20:00:00Z') }, '2026-06-02'],
    [{ publishedAt: new Date('2026-05-31T20:00:00Z'), timeZone: 'UTC' }, '2026-06-01'],
  ])('%j: 내일은 %s', (options, edtf) => {
    expect(dates('회의는 내일 열린다.', options).map((date) => date.edtf)).toEqual([edtf]);
  });

  it('주지 않으면 모르는 자리가 남는다', () => {
    expect(dates('7월 15일에 열린다.').map((date) => date.edtf)).toEqual(['XXXX-07-15']);
  });

  it('기사가 스스로 밝힌 것을 읽고, 준 것이 먼저다', () => {
    const page = ARTICLES.find((text) => text.includes('기사승인'))!;
    const own = extract(page).article.publishedAt;
    expect(own).toMatch(/^2026-09-16T10:25/);
    expect(extract(page, PUBLISHED).article.publishedAt).toBe('2026-05-14');
  });
});

describe('잘못 준 것은 TypeError이고 코드가 있다', () => {
  it.each<[string, () => unknown, string, string, string]>([
    ['글이 수', () => extract(3 as unknown as string), 'INVALID_TEXT', 'text', 'text takes a string, not number'],
    ['글이 null', () => people(null as unknown as string), 'INVALID_TEXT', 'text', 'text takes a string, not null'],
    ['글이 없다', () => createExtractor().explain(undefined as unknown as string), 'INVALID_TEXT', 'text', 'text takes a string, not undefined'],
    ['모르는 옵션', () => extract('', { publishedAd: '2026' } as ExtractOptions), 'UNKNOWN_OPTION', 'publishedAd', 'unknown option "publishedAd"'],
    ['부를 때 준 사전', () => extract('', { dictionaries: [] } as ExtractOptions), 'UNKNOWN_OPTION', 'dictionaries', 'unknown option "dictionaries"'],
    ['모르는 scope', () => organizations('', { scope: 'page' as 'all' }), 'INVALID_OPTION', 'scope', 'scope takes one of story, all, not "page"'],
    ['모르는 갈래', () => extract('', { kinds: ['people' as MentionKind] }), 'INVALID_OPTION', 'kinds', '"people" is none'],
    ['추출기의 모르는 옵션', () => createExtractor({ strict: true } as object), 'UNKNOWN_OPTION', 'strict', 'unknown option "strict"'],
    ['없는 날', () => dates('', { publishedAt: '2026-02-30' }), 'INVALID_DATE', 'publishedAt', 'publishedAt takes an ISO date'],
    ['글 밖의 자리', () => createExtractor().explain('가나', { start: 0, end: 3 }), 'INVALID_SPAN', 'span', 'span takes whole UTF-16 offsets with 0 ≤ start ≤ end ≤ 2, not 0 to 3'],
    ['거꾸로 된 자리', () => createExtractor().explain('가나', { start: 2, end: 1 }), 'INVALID_SPAN', 'span', 'not 2 to 1'],
    ['자리가 수가 아니다', () => createExtractor().explain('가나', { start: '0' as unknown as number, end: 1 }), 'INVALID_SPAN', 'span', 'not 0 to 1'],
    ['자리가 null', () => createExtractor().explain('가나', null as never), 'INVALID_SPAN', 'span', 'span takes'],
    ['자리가 수 하나', () => createExtractor().explain('가나', 1 as never), 'INVALID_SPAN', 'span', 'span takes'],
  ])('%s', (_name, run, code, field, message) => {
    let error: unknown;
    try {
      run();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toBeInstanceOf(KoEntitiesError);
    expect(error).toMatchObject({ code, field });
    expect((error as Error).message).toContain(message);
  });
});

describe('createExtractor: 제 기본값이 있고, 부를 때 준 것이 이긴다', () => {
  const newsroom = createExtractor({ ...PUBLISHED, kinds: ['date'] });

  it('기본값', () => {
    expect(newsroom.extract(TEXT).mentions.map((mention) => mention.kind)).toEqual(['date', 'date']);
    expect(newsroom.extract('내일 연다.').dates[0]?.edtf).toBe('2026-05-15');
  });

  it('부를 때 준 것', () => {
    expect(newsroom.extract('내일 연다.', { publishedAt: '2020-01-01' }).dates[0]?.edtf).toBe('2020-01-02');
    expect(newsroom.extract(TEXT, { kinds: ['person'] }).mentions.map((mention) => mention.text)).toEqual(['도하윤']);
    expect(newsroom.people(TEXT).map((mention) => mention.text)).toEqual(['도하윤']);
    expect(newsroom.extract('내일 연다.', { publishedAt: undefined } as unknown as ExtractOptions).dates[0]?.edtf).toBe('2026-05-15');
  });

  it('부를 때의 시간대는 추출기의 publishedAt에도, 추출기의 시간대는 부를 때의 publishedAt에도 쓰인다', () => {
    const publishedAt = new Date('2026-05-31T20:00:00Z');
    const moment = createExtractor({ publishedAt });
    publishedAt.setTime(0);
    expect(moment.dates('내일 연다.', { timeZone: 'UTC' })[0]?.edtf).toBe('2026-06-01');
    expect(createExtractor({ timeZone: 'UTC' }).dates('내일 연다.', { publishedAt: '2026-05-31T20:00:00Z' })[0]?.edtf).toBe('2026-06-01');
  });

  it.each([[null], ['strict'], [[]], [3]])('부를 때 옵션이 아닌 것: %j', (call) => {
    expect(() => newsroom.extract('', call as unknown as ExtractOptions)).toThrow('options takes an object');
  });
});

describe('strictness', () => {
  const counts = (text: string, kind: MentionKind): number[] =>
    (['strict', 'balanced', 'broad'] as const satisfies readonly Strictness[]).map((strictness) => extract(text, { ...PUBLISHED, strictness, kinds: [kind] }).mentions.length);

  it.each(ARTICLES.map((text) => [text.slice(0, 20), text]))('엄할수록 적다: %s…', (_name, text) => {
    for (const kind of ['person', 'organization', 'place'] as const) {
      const [strict, balanced, broad] = counts(text, kind) as [number, number, number];
      expect([kind, strict <= balanced, balanced <= broad]).toEqual([kind, true, true]);
    }
  });

  it('모든 기사에서 strict는 broad보다 적다', () => {
    const total = (strictness: Strictness): number => ARTICLES.reduce((sum, text) => sum + extract(text, { ...PUBLISHED, strictness }).mentions.length, 0);
    expect(total('strict')).toBeLessThan(total('broad'));
  });
});

describe('explain', () => {
  const newsroom: Extractor = createExtractor(PUBLISHED);
  const whole = newsroom.explain(TEXT);

  it('자리를 주지 않으면 온 글이다', () => {
    expect(whole.span).toEqual({ start: 0, end: TEXT.length, text: TEXT });
  });

  it('받아들인 것은 문서의 멘션과 같다', () => {
    const accepted = whole.candidates.filter((candidate) => candidate.outcome === 'accepted').map(({ kind, start, end }) => `${kind} ${start} ${end}`);
    expect(accepted.sort()).toEqual(newsroom.extract(TEXT).mentions.map(({ kind, start, end }) => `${kind} ${start} ${end}`).sort());
  });

  it('진 것에는 까닭이 있고, 이긴 것에는 없다', () => {
    const rejected = whole.candidates.filter((candidate) => candidate.outcome === 'rejected');
    expect(rejected.length).toBeGreaterThan(0);
    for (const candidate of rejected) expect(candidate.reason).toMatch(/\S/);
    for (const candidate of whole.candidates) if (candidate.outcome === 'accepted') expect(candidate).not.toHaveProperty('reason');
  });

  it('이름의 후보에는 증거와 점수가 있고, 점수는 증거의 무게를 더한 것이다', () => {
    const named = whole.candidates.filter(({ kind, reason }) => kind !== 'date' && kind !== 'quote' && !reason?.startsWith('no evidence'));
    expect(named.length).toBeGreaterThan(5);
    for (const { score, evidence } of named) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 1);
    }
  });

  it('자리를 주면 거기 닿는 후보만 준다', () => {
    const start = TEXT.indexOf('한빛대학교');
    const { span, candidates } = newsroom.explain(TEXT, { start, end: start + 5 });
    expect(span).toEqual({ start, end: start + 5, text: '한빛대학교' });
    expect(candidates).toContainEqual(expect.objectContaining({ kind: 'organization', text: '한빛대학교', outcome: 'accepted' }));
    expect(candidates.filter((candidate) => candidate.start >= start + 5 || candidate.end <= start)).toEqual([]);
  });

  it.each([
    ['너무 약한 것', '마을 여행사 측은 서울 거리를 걸었다.', '여행사', /is not above/],
    ['어떤 증거로도 안 될 것', '한 시민은 서울 거리를 걸었다.', '거리를', /^no evidence could carry it: its score is -\d+\.\d\d at most$/],
    ['더 무거운 것에 진 것', '서울 송파경찰서는 용의자를 붙잡았다.', '송파경찰서', /weighs more|is not above/],
  ])('까닭: %s', (_name, text, word, reason) => {
    const start = text.indexOf(word);
    const { candidates } = newsroom.explain(text, { start, end: start + word.length }, { strictness: 'strict' });
    expect(candidates.filter((candidate) => candidate.outcome === 'rejected').map((candidate) => candidate.reason)).toContainEqual(expect.stringMatching(reason));
  });

  it('호출한 쪽의 자리로 말한다', () => {
    const text = TEXT.normalize('NFD');
    for (const candidate of newsroom.explain(text).candidates) expect(text.slice(candidate.start, candidate.end)).toBe(candidate.text);
  });

  it.each(KINDS)('kinds를 따른다: %s', (kind) => {
    expect([...new Set(newsroom.explain(TEXT, undefined, { kinds: [kind] }).candidates.map((candidate) => candidate.kind))]).toEqual([kind]);
  });

  it.each(['', '가', '\ud83d', '“'])('%j에서도 던지지 않는다', (text) => {
    expect(newsroom.explain(text).span.text).toBe(text);
  });
});
