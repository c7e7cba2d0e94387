import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExtractor, defineDictionary, extract, KoEntitiesError } from '../../src/index';
import { toHTML, toHTMLParts, type HtmlOptions } from '../../src/render';
import { HtmlCollection } from '../../src/render/collection';
import type { DomDocument } from 'jsdom';
import { all, pageViolations, parse, shownAs, shownText, texts } from './dom';

const TEXT = '서하늘 한빛대학교 총장은 지난 9일 강원 춘천시에서 “도서관 문을 시민에게 열겠다”고 말했다. 서 총장은 11월 21, 22일 공청회를 연다.';
const DOCUMENT = extract(TEXT, { publishedAt: '2026-10-12' });
const PAGE = readFileSync(new URL('../../examples/pages/festival.txt', import.meta.url), 'utf8');

function rendered(text: string, options: Partial<HtmlOptions> = {}, document = extract(text, { publishedAt: '2026-10-12' })): DomDocument {
  return parse(toHTML(text, document, options));
}

/** What a link leads to. */
function targetOf(document: DomDocument, selector: string): string {
  const href = document.querySelector(selector)?.getAttribute('href') ?? '';
  return document.getElementById(href.slice(1))?.textContent?.trim() ?? `nothing at ${href}`;
}

describe('본문', () => {
  const document = rendered(TEXT);

  it('언급마다 종류를 알 수 있는 표시가 있다', () => {
    const kinds = ['person', 'organization', 'place', 'date'].map((kind) => [kind, texts(document, `.ke-article .ke-${kind} a`)]);
    expect(kinds).toEqual([
      ['person', ['서하늘', '서']],
      ['organization', ['한빛대학교']],
      ['place', ['강원 춘천시']],
      ['date', ['지난 9일', '11월 21, 22일']],
    ]);
  });

  it('날짜 위에는 값, 성만 쓴 사람 위에는 온 이름이 있다', () => {
    expect(texts(document, 'rt')).toEqual(['2026-10-09', '서하늘', '2026-11-21/2026-11-22']);
  });

  it('설명에 직함과 공식 이름과 코드가 있다', () => {
    const description = (selector: string): string | null | undefined => document.querySelector(selector)?.getAttribute('aria-description');
    expect(description('.ke-article .ke-person a')).toBe('인물 · 서하늘\n한빛대학교 총장');
    expect(description('.ke-article .ke-place a')).toBe('장소 · 강원특별자치도 춘천시\nkr:51110');
    expect(description('.ke-said')).toBe('인용 · 서하늘\n직접 인용 · 약속 · 말하다\n말한 날: 2026-10-09');
  });

  it('인용에서 말한 이로, 언급에서 목록으로, 목록에서 언급으로 이어진다', () => {
    expect(targetOf(document, '.ke-said')).toBe('서하늘');
    expect(targetOf(document, '.ke-article .ke-person a')).toContain('한빛대학교 총장');
    expect(texts(document, '.ke-list li b')).toEqual(['서하늘', '한빛대학교', '강원특별자치도 춘천시', '2026-10-09', '2026-11-21/2026-11-22', '서하늘']);
    expect(targetOf(document, '.ke-list li .ke-refs a')).toBe('서하늘');
  });

  it('글은 한 자도 바뀌지 않는다', () => {
    expect(shownText(document)).toBe(TEXT);
    expect(shownText(rendered(PAGE))).toBe(shownAs(PAGE));
  });

  it('이름 없는 화자는 그 말이 있는 자리로 이어진다', () => {
    const text = '한빛대학교 관계자는 “비가 와도 연다”고 했다.';
    const shown = rendered(text);
    expect(targetOf(shown, '.ke-said')).toBe('한빛대학교 관계자');
    expect(texts(shown, '.ke-phrase .ke-organization a')).toEqual(['한빛대학교']);
  });

  it('화자가 나오지 않은 인용은 목록의 항목으로 이어진다', () => {
    const shown = rendered('재고가 바닥난 것으로 알려졌다.');
    expect(shown.querySelector('.ke-said')?.getAttribute('aria-label')).toBe('말한 이가 나오지 않음');
    expect(targetOf(shown, '.ke-said')).toContain('말한 이가 나오지 않음');
  });

  it('나뉜 인용은 조각마다 표시하고 화자는 한 번 적는다', () => {
    const shown = rendered('도하윤 원장은 “문턱을 낮추겠다”며 “책을 함께 읽자”고 말했다.');
    expect(all(shown, '.ke-article .ke-quote')).toHaveLength(2);
    expect(texts(shown, '.ke-said')).toEqual(['도하윤']);
    expect(all(shown, '.ke-article .ke-quote[id]')).toHaveLength(1);
  });

  it('여러 줄에 걸친 인용은 줄마다 이어진다', () => {
    const text = '도하윤 원장은 “문턱을 낮추고\n책을 함께 읽자”고 말했다.';
    const shown = rendered(text);
    expect(shownText(shown)).toBe(text);
    expect(pageViolations(shown)).toEqual([]);
  });
});

describe('쪽', () => {
  it.each([
    ['기사 쪽', PAGE, {}],
    ['문장', TEXT, {}],
    ['빈 글', '', {}],
    ['조각', PAGE, { full: false }],
    ['목록 없이', PAGE, { list: false }],
    ['구역 없이', PAGE, { zones: false }],
    ['한 종류만', PAGE, { kinds: ['quote'] as const }],
    ['스크립트 없이', PAGE, { script: false }],
    ['제목과 함께', PAGE, { title: '<제목>' }],
  ])('%s: 모르는 요소도, 끊긴 링크도, 겹친 id도 없다', (_name, text, options) => {
    expect(pageViolations(rendered(text, options))).toEqual([]);
  });

  it('표제, 본문, 곁의 목록이 구역으로 나뉘고 건너뛰기 링크가 맨 앞에 있다', () => {
    const document = rendered(PAGE);
    expect(all(document, 'header, main, aside').map(({ localName }) => localName)).toEqual(['header', 'main', 'aside']);
    expect(document.querySelector('a')?.className).toBe('ke-skip');
    expect(texts(document, 'h1')).toHaveLength(1);
    expect(document.querySelector('h1')?.closest('main')).not.toBeNull();
    expect(document.title).toBe(extract(PAGE).article.headline);
  });

  it('이야기 밖의 줄은 흐리게 하고 무엇인지 적는다', () => {
    const document = rendered(PAGE);
    expect(texts(document, '.ke-dim')).toContain('전체메뉴 로그인 검색 구독신청');
    expect(all(document, '[data-zone]').map((line) => line.getAttribute('data-zone'))).toContain('다른 기사');
    expect(all(rendered(PAGE, { zones: false }), '.ke-dim')).toEqual([]);
  });

  it('종류를 고르면 그것만 표시하지만 인용의 화자는 여전히 찾아간다', () => {
    const document = rendered(TEXT, { kinds: ['quote'] });
    expect(all(document, '.ke-article .ke-m')).toEqual([]);
    expect(targetOf(document, '.ke-said')).toBe('서하늘');
  });

  it('조각에는 문서의 틀이 없고, 앞가지로 한 쪽에 여럿을 둔다', () => {
    const first = toHTML(TEXT, DOCUMENT, { full: false, idPrefix: 'a-' });
    const second = toHTML(TEXT, DOCUMENT, { full: false, idPrefix: 'b-' });
    expect(first).not.toContain('<html');
    expect(pageViolations(parse(first + second))).toEqual([]);
  });

  it('nonce는 스타일과 스크립트와 정책에 있고, 정책은 아무것도 불러오지 못하게 한다', () => {
    const document = rendered(TEXT, { nonce: 'bm9uY2U=' });
    expect(all(document, 'style, script').map((element) => element.getAttribute('nonce'))).toEqual(['bm9uY2U=', 'bm9uY2U=']);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'nonce-bm9uY2U='; script-src 'nonce-bm9uY2U='; base-uri 'none'; form-action 'none'",
    );
  });

  it('영어로도 말한다', () => {
    const document = rendered(TEXT, { locale: 'en' });
    expect(texts(document, '.ke-legend .ke-key')).toEqual(['Person', 'Organization', 'Place', 'Date', 'Quote']);
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(document.querySelector('.ke')?.getAttribute('lang')).toBe('ko');
  });

  it('JSON으로 주고받은 문서도 같은 쪽이 된다', () => {
    const json = JSON.parse(JSON.stringify(DOCUMENT)) as ReturnType<typeof DOCUMENT.toJSON>;
    expect(toHTML(TEXT, json)).toBe(toHTML(TEXT, DOCUMENT));
  });

  it('조각들을 따로 얻는다', () => {
    const parts = toHTMLParts(PAGE, extract(PAGE));
    expect(parts.lines).toHaveLength(PAGE.split('\n').length);
    const whole = toHTML(PAGE, extract(PAGE), { full: false });
    for (const part of [parts.style, parts.script, parts.header, parts.list, ...parts.lines]) expect(whole).toContain(part);
  });
});

describe('사전의 이름도 글처럼 다룬다', () => {
  it.each(['<img src=x onerror=alert(1)>', '" onmouseover="alert(1)', '</a></span><script>1</script>', '&lt;b&gt;', "'><svg onload=1>"])('%s', (name) => {
    const dictionary = defineDictionary({ organizations: [{ name, aliases: ['가온누리회'] }], people: [{ name: '설나영', titles: [name], affiliation: name }] });
    const text = `가온누리회는 ${name}와 같다. 설나영 ${name}은 “<b>연다</b>”고 말했다.`;
    const document = rendered(text, {}, createExtractor({ dictionaries: [dictionary] }).extract(text));
    expect(pageViolations(document)).toEqual([]);
    expect(shownText(document)).toBe(text);
    expect(texts(document, '.ke-list b')).toContain(name);
  });
});

describe('받지 못하는 값', () => {
  const given = (text: unknown, options: unknown): (() => string) => () => toHTML(text as string, DOCUMENT, options as HtmlOptions);

  it.each([
    ['글 없이', undefined, {}, 'INVALID_TEXT', 'text takes the string that the document was extracted from, not a value of type undefined'],
    ['다른 글', `x${TEXT}`, {}, 'INVALID_SPAN', 'text is not the one that the document was extracted from: "서하늘" does not stand at 0 to 3'],
    ['모르는 옵션', TEXT, { dark: true }, 'UNKNOWN_OPTION', 'unknown option "dark"; the options are kinds, zones, locale, title, full'],
    ['말', TEXT, { locale: 'fr' }, 'INVALID_OPTION', 'locale takes one of ko, en, not "fr"'],
    ['종류', TEXT, { kinds: ['people'] }, 'INVALID_OPTION', 'kinds takes a list of'],
    ['참·거짓', TEXT, { full: 'no' }, 'INVALID_OPTION', 'full takes true or false, not "no"'],
    ['nonce', TEXT, { nonce: "x' 'unsafe-inline" }, 'INVALID_OPTION', 'nonce takes a base64 value'],
    ['앞가지', TEXT, { idPrefix: '1"' }, 'INVALID_OPTION', 'idPrefix takes a letter'],
    ['제목', TEXT, { title: 1 }, 'INVALID_OPTION', 'title takes a string, not 1'],
  ])('%s', (_name, text, options, code, message) => {
    expect(given(text, options)).toThrow(KoEntitiesError);
    expect(given(text, options)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });

  it('옵션이 물건이 아니면', () => {
    expect(given(TEXT, 'full')).toThrow('options takes an object, not "full"');
  });

  it('조각난 인용이 글에 없으면', () => {
    const text = '도하윤 원장은 “열자”며 “가자”고 말했다.';
    const { mentions, entities, article } = extract(text);
    const moved = mentions.map((mention) => (mention.kind === 'quote' ? { ...mention, segments: [{ start: 0, end: 2, text: '열자' }] } : mention));
    expect(() => toHTML(text, { mentions: moved, entities, article })).toThrow('"열자" does not stand at 0 to 2');
  });
});

describe('여러 글을 한 쪽에', () => {
  it('id가 겹치지 않고, 글마다 목록으로 가는 길이 있다', () => {
    const collection = new HtmlCollection();
    const added = [PAGE, TEXT, ''].map((text, k) => collection.add({ id: `<${k}>`, text, document: extract(text), report: '<b>' }));
    const document = parse(`${collection.start()}${added.join('')}${collection.addFailure('줄 4', '<i>')}${collection.end()}`);
    expect(pageViolations(document)).toEqual([]);
    expect(texts(document, 'nav li')).toEqual([`<0> · ${extract(PAGE).article.headline ?? ''}`, '<1>', '<2>', '줄 4']);
    expect(all(document, 'main')).toHaveLength(1);
  });
});
