import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { Lexicon } from '../../src/dictionary/lexicon';
import { LeftContextSet, RightContextSet } from '../../src/engine/context-sets';
import { LEFT_CONTEXTS, RIGHT_CONTEXTS } from '../../src/engine/contexts';
import { NameDocument } from '../../src/engine/document';
import { Scan } from '../../src/engine/scan';
import { WordForms } from '../../src/engine/word-forms';

const lexicon = new Lexicon(packedLexicon);
const TEXTS = [
  '시장 도하윤 원장은 경찰 관계자와 나래재단(대표 문보리) 사람들을 만났다.',
  '도하윤씨와 문보리 씨, 그리고 김가람 군은 가온빛시장과 가온빛측 말을 들었다.',
  '연구소 가온빛 인근에서 소속사 나래는 출신 배우 도하윤(33)이 말했다.',
  '수도 가온빛(Gaon)의 한 직원들로부터 용의자 문보리(李)를 들었다. 가온빛(=나래)',
  '가 나', ' 도하윤', '장 가',
];
const RIGHT = [['space-title', 'space-role', 'space-address'], ['attached-title'], ['attached-side', 'attached-address'], ['cue-official', 'cue-area', 'cue-origin'], ['open-latin', 'open-digit', 'open-hangul'], ['open-hanja']];
const LEFT = [['head-body', 'head-company'], ['head-capital', 'head-person-head'], ['space-title'], ['head-said-of', 'space-title']];

/** Documents of a text: one that nothing was asked of yet, one whose words have been met, one whose contexts are known. */
function documents(text: string): NameDocument[] {
  const words = new WordForms(lexicon);
  const fresh = new NameDocument(new Scan(text, words));
  const known = new NameDocument(new Scan(text, new WordForms(lexicon)));
  for (let at = 0; at <= text.length; at++) expect(known.left(at) + known.right(at)).toBeGreaterThanOrEqual(0);
  return [fresh, new NameDocument(new Scan(text, words)), known];
}

describe.each(TEXTS)('%j', (text) => {
  it.each(RIGHT.map((names) => [names.join(' '), names] as const))('뒤에 %s', (_names, names) => {
    const set = new RightContextSet(names);
    const [reference] = documents(text);
    for (const document of documents(text)) {
      for (let end = 1; end <= text.length; end++) expect([end, set.has(document, end)]).toEqual([end, names.includes(RIGHT_CONTEXTS[reference!.right(end)]!)]);
    }
  });

  it.each(LEFT.map((names) => [names.join(' '), names] as const))('앞에 %s', (_names, names) => {
    const set = new LeftContextSet(names);
    const [reference] = documents(text);
    for (const document of documents(text)) {
      for (let start = 0; start < text.length; start++) expect([start, set.has(document, start)]).toEqual([start, names.includes(LEFT_CONTEXTS[reference!.left(start)]!)]);
    }
  });
});

describe('글자 하나로 알 수 있으면 문맥을 읽지 않는다', () => {
  it.each<[string, number, readonly string[]]>([
    ['가온빛은 왔다', 3, ['attached-title', 'open-latin', 'space-title']],
    ['가온빛뚜루 왔다', 3, ['attached-side', 'attached-address']],
    ['가온빛, 왔다', 3, ['open-latin', 'attached-side', 'space-title']],
    ['가온빛(Gaon)', 3, ['space-title', 'cue-official']],
    ['가온빛 뚜루', 3, ['cue-official', 'space-title', 'space-address']],
  ])('%s의 %i 뒤', (text, end, names) => {
    const document = new NameDocument(new Scan(text, new WordForms(lexicon)));
    expect([new RightContextSet(names).has(document, end), document.scan.rightContexts[end]]).toEqual([false, 0]);
  });

  it.each<[string, number]>([
    ['소속사가온빛', 3],
    ['소속사, 가온빛', 5],
    ['소속사·가온빛', 4],
    ['뚜루 가온빛', 3],
    ['사 가온빛', 1],
  ])('%s의 %i 앞', (text, start) => {
    const document = new NameDocument(new Scan(text, new WordForms(lexicon)));
    expect([new LeftContextSet(['head-company', 'space-title']).has(document, start), document.scan.leftContexts[start]]).toEqual([false, 0]);
  });
});

it('모든 집합이 한 번은 들어맞는다', () => {
  const some = (has: (document: NameDocument, at: number) => boolean): boolean => TEXTS.some((text) => documents(text).every((document) => Array.from({ length: text.length }, (_, at) => at + 1).some((at) => has(document, at))));
  for (const names of RIGHT) expect([names, some((document, at) => new RightContextSet(names).has(document, at))]).toEqual([names, true]);
  for (const names of LEFT) expect([names, some((document, at) => new LeftContextSet(names).has(document, at - 1))]).toEqual([names, true]);
});
