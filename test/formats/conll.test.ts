import { describe, expect, it } from 'vitest';
import { fromConll, KLUE_LABELS, toConll, type AnnotatedMention } from '../../src/formats';
import fc from '../support/fast-check';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';
import { fromFile, hostileDocument, spans } from './hostile';
import { readKlue } from './klue-reader';
import { ARTICLE, FOUND } from './sample';

const at = (text: string, word: string, kind: AnnotatedMention['kind']): AnnotatedMention => ({ kind, start: text.indexOf(word), end: text.indexOf(word) + word.length });

describe('toConll by syllables', () => {
  it('writes sentences as KLUE-NER does', () => {
    const text = '서하늘 총장은\n15일 서울로';
    const mentions = [at(text, '서하늘', 'person'), at(text, '15일', 'date'), at(text, '서울', 'place')];
    expect(toConll(text, { mentions }, { id: 'k-1' })).toBe(
      [
        '## k-1\t<서하늘:PS> 총장은', '서\tB-PS', '하\tI-PS', '늘\tI-PS', ' \tO', '총\tO', '장\tO', '은\tO', '',
        '## k-1\t<15일:DT> <서울:LC>로', '1\tB-DT', '5\tI-DT', '일\tI-DT', ' \tO', '서\tB-LC', '울\tI-LC', '로\tO', '', '',
      ].join('\n'),
    );
  });

  it('tags the written pieces of dates, times as TI', () => {
    const text = '15일 오전 9시부터 3시간';
    const parts = [
      { ...at(text, '15일', 'date'), unit: 'date' as const },
      { ...at(text, '오전 9시', 'date'), unit: 'time' as const },
      { ...at(text, '3시간', 'date'), unit: 'duration' as const },
    ];
    const document = { mentions: [{ kind: 'date' as const, start: 0, end: text.length, parts }] };
    expect(toConll(text, document, { id: 'x' }).split('\n')[0]).toBe('## x\t<15일:DT> <오전 9시:TI>부터 <3시간:TI>');
    expect(toConll(text, document, { id: 'x', dates: 'mentions' }).split('\n')[0]).toBe(`## x\t<${text}:DT>`);
  });

  it('keeps decomposed syllables and marks with what they belong to', () => {
    const text = '김군 e\u0301'.normalize('NFD');
    expect(toConll(text, { mentions: [] })).toBe(`${'김'.normalize('NFD')}\tO\n${'군'.normalize('NFD')}\tO\n \tO\ne\u0301\tO\n\n`);
  });

  it('writes white space as spaces, and no empty lines of a text', () => {
    expect(toConll('가\t나\u00a0\n\n \r\n다', { mentions: [] })).toBe('가\tO\n \tO\n나\tO\n \tO\n\n다\tO\n\n');
  });

  it('takes labels of the caller', () => {
    const document = { mentions: [at('서울로', '서울', 'place'), at('서울로', '로', 'person')] };
    expect(toConll('서울로', document, { labels: { place: 'LOC' } })).toBe('서\tB-LOC\n울\tI-LOC\n로\tO\n\n');
  });

  it('is what a reader of KLUE-NER expects', () => {
    const sentences = readKlue(toConll(ARTICLE, FOUND, { id: 'a' }));
    expect(sentences.map(({ text }) => text)).toEqual(ARTICLE.split('\n').filter((line) => line !== ''));
    expect(sentences.flatMap(({ entities }) => entities)).toEqual([
      ['서하늘', 'PS'], ['한빛대학교', 'OG'], ['지난 9일', 'DT'], ['강원 춘천시', 'LC'], ['유가람', 'PS'], ['환경부', 'OG'], ['11월 20일', 'DT'], ['22일', 'DT'],
    ]);
  });

  it('is readable whatever the text holds', () => {
    fc.assert(
      fc.property(hostileDocument, ({ text, mentions }) => {
        const document = { mentions: mentions.filter(({ kind }) => kind === 'place') };
        const tags = readKlue(toConll(text, document, { id: 'a' })).flatMap(({ entities }) => entities);
        expect(tags.length).toBeGreaterThanOrEqual(document.mentions.length);
        expect(new Set(tags.map(([, label]) => label)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('toConll by eojeols', () => {
  it('tags what stands between spaces', () => {
    const text = '서하늘은 지난 9일 서울·부산에서';
    const mentions = [at(text, '서하늘', 'person'), at(text, '지난 9일', 'date'), at(text, '서울', 'place'), at(text, '부산', 'place')];
    expect(toConll(text, { mentions }, { unit: 'eojeol' })).toBe('서하늘은\tB-PS\n지난\tB-DT\n9일\tI-DT\n서울·부산에서\tB-LC\n\n');
  });

  it('begins a span that shares its first eojeol with another on the next one', () => {
    const text = '서울15일 오전';
    const mentions = [at(text, '서울', 'place'), at(text, '15일 오전', 'date')];
    expect(toConll(text, { mentions }, { unit: 'eojeol' })).toBe('서울15일\tB-LC\n오전\tB-DT\n\n');
  });

  it('comes back as the eojeols that hold the mentions', () => {
    const [document] = fromConll(toConll(ARTICLE, FOUND, { unit: 'eojeol', id: 'a' }), { texts: new Map([['a', ARTICLE]]) });
    expect(document?.mentions.map(({ text }) => text)).toEqual(['서하늘', '한빛대학교', '지난 9일', '강원 춘천시에서', '유가람', '환경부', '11월 20일부터', '22일까지']);
  });
});

describe('fromConll', () => {
  it.each<[string, string, [string, string[]][]]>([
    ['KLUE-NER', '## k-1\t<서울:LC>로\n서\tB-LC\n울\tI-LC\n로\tO\n\n## k-2\t3명\n3\tB-QT\n명\tI-QT\n', [['서울로', ['place 서울']], ['3명', []]]],
    ['CoNLL-2003', '-DOCSTART- -X- -X- O\n\nAnne NNP B-NP B-PER\nCohen NNP I-NP I-PER\nsaid VBD O O\n\nSeoul NNP O B-LOC\n', [['Anne Cohen said\nSeoul', ['person Anne Cohen', 'place Seoul']]]],
    ['BIOES', '서울시\tS-OG\n서울\tB-LC\n역\tE-LC\n', [['서울시 서울 역', ['organization 서울시', 'place 서울 역']]]],
    ['labels of Korean corpora', '이순\tB-PS_NAME\n서울\tB-LCP_CITY\n', [['이순 서울', ['person 이순', 'place 서울']]]],
    ['sentences without headers', '가\tO\n\n나\tB-PS\n', [['가', []], ['나', ['person 나']]]],
    ['CR LF and a byte order mark', '\uFEFF가\tB-PS\r\n나\tI-PS\r\n\r\n', [['가나', ['person 가나']]]],
    ['two spans side by side', '가\tB-PS\n나\tB-PS\n', [['가나', ['person 가', 'person 나']]]],
    ['an inside tag that begins a span', '가\tI-PS\n나\tI-LC\n', [['가나', ['person 가', 'place 나']]]],
    ['nothing', '', []],
  ])('%s', (_name, conll, expected) => {
    expect(fromConll(conll).map(({ text, mentions }) => [text, mentions.map((mention) => `${mention.kind} ${mention.text}`)])).toEqual(expected);
  });

  it('says that quotes are not annotated, and dates by their pieces', () => {
    expect(fromConll('가\tO\n')[0]).toMatchObject({ kinds: ['person', 'organization', 'place', 'date', 'time'], dates: 'parts' });
    expect(fromConll('가\tB-CITE\n', { labels: { CITE: 'quote' } })[0]).toMatchObject({ kinds: expect.arrayContaining(['quote']), mentions: [{ kind: 'quote' }] });
  });

  it.each([
    ['가\n', 'ner.tsv, line 1: «가» has no tag in its last column'],
    ['가\tO\n나\tPS\n', 'ner.tsv, line 2: «나\tPS» has no tag'],
    ['가\tE-PS\n', 'ner.tsv, line 1: E-PS follows no B-PS: begin a span with B- or S-'],
  ])('%j is an error that says what to do', (conll, message) => {
    expect(() => fromConll(conll, { file: 'ner.tsv' })).toThrow(message);
  });

  it('tokens of another text are an error', () => {
    expect(() => fromConll('## a\n서\tO\n울\tO\n', { texts: new Map([['a', '부산']]) })).toThrow('line 2: «서» does not follow in the text «a»');
  });

  it('gives back the spans of any text', () => {
    fc.assert(
      fc.property(hostileDocument, ({ text, mentions }) => {
        let end = 0;
        const flat = mentions.filter((mention) => {
          if (KLUE_LABELS[mention.kind] === undefined || mention.start < end) return false;
          end = mention.end;
          return true;
        });
        const file = fromFile(toConll(text, { mentions: flat }, { id: 'a' }));
        const [document] = fromConll(file, { texts: new Map([['a', text]]) });
        expect(spans(document?.mentions ?? [])).toEqual(spans(flat));
      }),
    );
  });

  it('does work in proportion to the text', () => {
    const roundTrip = (text: string): unknown => fromConll(toConll(text, { mentions: [{ kind: 'place', start: 0, end: 2 }] }, { id: 'a' }), { texts: new Map([['a', text]]) });
    expect(growthOverFourfold('서울 갔다.\n', 1000, roundTrip)).toBeLessThan(MOST_GROWTH);
  });
});
