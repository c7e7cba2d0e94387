import { describe, expect, it } from 'vitest';
import { bratConfiguration, fromBrat, toBrat, type AnnotatedMention } from '../../src/formats';
import fc from '../support/fast-check';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';
import { bratViolations } from './brat-checks';
import { fromFile, hostileDocument, spans } from './hostile';
import { ARTICLE, FOUND } from './sample';

describe('toBrat', () => {
  it('writes spans in code points, attributes, relations, codes and notes', () => {
    expect(toBrat(ARTICLE, FOUND).split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'T1\tPerson 46 49\t서하늘',
      'T2\tOrganization 50 55\t한빛대학교',
      'T3\tDate 60 65\t지난 9일',
      'T4\tPlace 66 72\t강원 춘천시',
      'T5\tQuote 76 91;96 104\t도서관 문을 시민에게 열겠다 예산은 마련했다',
      'T6\tPerson 114 117\t유가람',
      'T7\tOrganization 120 123\t환경부',
      'T8\tQuote 128 151\t11월 20일부터 22일까지 공청회를 연다',
      'T9\tDate 128 143\t11월 20일부터 22일까지',
      'A1\tTitle T1 총장',
      'A2\tAffiliation T1 한빛대학교',
      'A3\tStatus T1 current',
      'A4\tEDTF T3 2026-10-09',
      'A5\tName T4 강원특별자치도 춘천시',
      'A6\tForm T5 direct',
      'A7\tSpeakerName T5 서하늘',
      'A8\tTitle T6 차관',
      'A9\tAffiliation T6 환경부',
      'A10\tStatus T6 former',
      'A11\tForm T8 indirect',
      'A12\tSpeakerName T8 유가람',
      'A13\tEDTF T9 2026-11-20/2026-11-22',
      'R1\tAffiliation Arg1:T1 Arg2:T2',
      'R2\tSpeaker Arg1:T5 Arg2:T1',
      'R3\tAffiliation Arg1:T6 Arg2:T7',
      'R4\tSpeaker Arg1:T8 Arg2:T6',
      'N1\tReference T4 kr:51110\t강원특별자치도 춘천시',
      '',
    ]);
    const { rule, confidence } = FOUND.people[0]!;
    expect(toBrat(ARTICLE, FOUND)).toContain(`#1\tAnnotatorNotes T1\t${rule} (${confidence})\n`);
  });

  it('goes over no line end', () => {
    const text = '“가\r\n나\u2028다”';
    const mentions: AnnotatedMention[] = [{ kind: 'quote', start: 1, end: 7 }];
    expect(toBrat(text, { mentions })).toBe('T1\tQuote 1 2;4 5;6 7\t가 나 다\n');
    expect(fromBrat(text, toBrat(text, { mentions })).mentions).toEqual([{ ...mentions[0], text: '가\r\n나\u2028다' }]);
  });

  it('gives values on one line', () => {
    const mentions: AnnotatedMention[] = [{ kind: 'person', start: 0, end: 1, title: '부\t원\n장 ', name: '' }];
    expect(toBrat('김', { mentions })).toBe('T1\tPerson 0 1\t김\nA1\tTitle T1 부 원 장\n');
  });

  it('points at the speaker in the same sentence before a nearer one', () => {
    const text = '김은 왔다. 그리고 말했다. 이는 “가”라고 했다. 김은';
    const named = (start: number, name: string, kind: AnnotatedMention['kind'] = 'person'): AnnotatedMention => ({ kind, start, end: start + 1, name });
    const mentions = [named(0, '김'), named(16, '이'), { ...named(20, '', 'quote'), speaker: '이' }, named(29, '김')];
    expect(toBrat(text, { mentions })).toContain('R1\tSpeaker Arg1:T3 Arg2:T2\n');
    const carried = mentions.map((mention) => (mention.kind === 'quote' ? { ...mention, speaker: '김' } : mention));
    expect(toBrat(text, { mentions: carried })).toContain('R1\tSpeaker Arg1:T3 Arg2:T4\n');
  });

  it('points at each of several speakers', () => {
    const mentions: AnnotatedMention[] = [
      { kind: 'person', start: 0, end: 1, name: '가' },
      { kind: 'person', start: 2, end: 3, name: '나' },
      { kind: 'quote', start: 4, end: 5, speaker: '나', jointSpeakers: ['가', '나'] },
    ];
    expect(toBrat('가 나 다', { mentions }).match(/^R.*$/gm)).toEqual(['R1\tSpeaker Arg1:T3 Arg2:T1', 'R2\tSpeaker Arg1:T3 Arg2:T2']);
  });

  it('is what brat demands, and comes back, whatever the text holds', () => {
    fc.assert(
      fc.property(hostileDocument, ({ text, mentions }) => {
        const [file, written] = [fromFile(text), fromFile(toBrat(text, { mentions }))];
        expect(bratViolations(file, written)).toEqual([]);
        expect(spans(fromBrat(file, written).mentions)).toEqual(spans(mentions));
      }),
      { numRuns: 300 },
    );
  });

  it('does work in proportion to the text', () => {
    const manyQuotes = (text: string): unknown => {
      const mentions = [...text.matchAll(/[가나]/g)].map(({ 0: letter, index }): AnnotatedMention =>
        letter === '가' ? { kind: 'person', start: index, end: index + 1, name: '가' } : { kind: 'quote', start: index, end: index + 1, speaker: '가' });
      return fromBrat(text, toBrat(text, { mentions }));
    };
    expect(growthOverFourfold('가 나\n', 1000, manyQuotes)).toBeLessThan(MOST_GROWTH);
  });
});

describe('fromBrat', () => {
  it('gives back what was written', () => {
    const { mentions } = fromBrat(ARTICLE, toBrat(ARTICLE, FOUND), { id: 'a' });
    expect(spans(mentions)).toEqual(spans(FOUND.mentions));
    expect(mentions.find(({ kind }) => kind === 'person')).toEqual({ kind: 'person', start: 46, end: 49, text: '서하늘', title: '총장', affiliation: '한빛대학교', status: 'current' });
    expect(mentions.find(({ kind }) => kind === 'quote')).toMatchObject({
      form: 'direct', speaker: '서하늘', segments: [{ text: '도서관 문을 시민에게 열겠다' }, { text: '예산은 마련했다' }],
    });
  });

  it.each<[string, string, Partial<AnnotatedMention>[]]>([
    ['types of other projects', 'T1\tPER 0 1\t김\nT2\tLOC 2 4\t서울', [{ kind: 'person' }, { kind: 'place' }]],
    ['types without a kind, events, equivalences and notes are left out', 'T1\tDisease 0 1\t김\nE1\tMove:T1\n*\tEquiv T1 T2\n#1\tAnnotatorNotes T1\tnote', []],
    ['names by relations', 'T1\tPER 0 1\t김\nT2\tQuote 2 4\t서울\nR1\tSpeaker Arg1:T2 Arg2:T1', [{ kind: 'person' }, { kind: 'quote', speaker: '김' }]],
    ['CR LF', 'T1\tPER 0 1\t김\r\n', [{ kind: 'person', text: '김' }]],
    ['any order', 'R1\tAffiliation Arg1:T2 Arg2:T1\nA1\tTitle T2 부 원장\nT1\tORG 2 4\t서울\nT2\tPER 0 1\t김\n', [{ title: '부 원장', affiliation: '서울' }, { kind: 'organization' }]],
  ])('%s', (_name, annotations, expected) => {
    expect(fromBrat('김 서울', annotations).mentions).toMatchObject(expected);
    expect(fromBrat('김 서울', annotations).mentions).toHaveLength(expected.length);
  });

  it('takes types of the caller', () => {
    expect(fromBrat('김', 'T1\t이름 0 1\t김', { labels: { 이름: 'person' } }).mentions).toHaveLength(1);
  });

  it.each([
    ['T1 PER 0 1 김', 'a.ann, line 1: a text-bound annotation takes a type, a space and offsets: T1, tab, Person 0 3, tab, text'],
    ['서울', 'a.ann, line 1: «서울» is no id of brat: a line begins with T, R, A, E, N, M, # or * and a tab'],
    ['T1\tPER 0 9\t김', 'a.ann, line 1: 0 to 9 is no span, the text has 4 characters: look whether the offsets count another unit'],
    ['T1\tPER\t김', 'a.ann, line 1: a text-bound annotation takes a type, a space and offsets'],
    ['T1\tPER x 1\t김', 'NaN to 1 is no span'],
    ['T1\tPER 0 1\t김\nT1\tPER 2 3\t서', 'a.ann, line 2: the id T1 stands twice'],
    ['T1\tPER 0 1\t김\nR1\tSpeaker T1', 'a.ann, line 2: a relation takes a type and two arguments'],
  ])('%j is an error that says what to do', (annotations, message) => {
    expect(() => fromBrat('김 서울', annotations, { file: 'a.ann' })).toThrow(message);
  });
});

describe('bratConfiguration', () => {
  it('knows all types, attributes and relations that are written', () => {
    const configuration = bratConfiguration();
    const names = toBrat(ARTICLE, FOUND).matchAll(/^[TAR]\d+\t(?<name>\w+)/gm);
    for (const { groups } of names) expect(configuration).toMatch(new RegExp(`^${groups?.['name']}(?:\t|$)`, 'm'));
  });
});
