import { describe, expect, it } from 'vitest';
import { readGold, readPredictions } from '../../src/eval';
import type { KoEntitiesError } from '../../src/index';

const line = (fields: object): string => JSON.stringify({ id: 'a', text: '김 서울', mentions: [], ...fields });

describe('readGold', () => {
  it('reads documents', () => {
    const mention = { kind: 'person', start: 0, end: 1, title: '원장', name: '김가|김나' };
    const jsonl = `\uFEFF${line({ publishedAt: '2026-10-12', kinds: ['person'], mentions: [mention], more: 1 })}\n\n${line({ id: 7, publishedAt: null })}\r\n`;
    expect(readGold(jsonl)).toEqual([
      { id: 'a', text: '김 서울', publishedAt: '2026-10-12', kinds: ['person'], mentions: [{ ...mention, text: '김' }] },
      { id: '7', text: '김 서울', mentions: [] },
    ]);
  });

  it('reads sentences of KLUE-NER, which has no quotes and dates by their pieces', () => {
    const entities = [{ start: 2, end: 4, label: 'LC' }, { start: 0, end: 1, label: 'QT' }];
    expect(readGold(JSON.stringify({ id: 'k', text: '김 서울', entities }))).toEqual([
      { id: 'k', text: '김 서울', dates: 'parts', kinds: ['person', 'organization', 'place', 'date', 'time'], mentions: [{ kind: 'place', start: 2, end: 4, text: '서울' }] },
    ]);
  });

  it.each<[string, string, string]>([
    ['{', 'line 1: this is no JSON', ''],
    ['7', 'line 1: a line takes an object', ''],
    [line({ id: null }), 'line 1: "id" takes a string or a number', 'id'],
    [line({ text: 7 }), 'line 1: "text" takes a string', 'text'],
    [line({ publishedAt: 7 }), '"publishedAt" takes a string', 'publishedAt'],
    [line({ mentions: undefined }), 'line 1: the line has no "mentions": a list of {"kind", "start", "end"}, empty where the text has none', 'mentions'],
    [line({ mentions: {} }), '"mentions" takes a list', 'mentions'],
    [line({ mentions: [7] }), 'mentions[0] takes an object', ''],
    [line({ kinds: ['people'] }), '"kinds" takes one of person, organization, place, date, time, quote, not "people"', 'kinds'],
    [line({ mentions: [{ kind: 'PS', start: 0, end: 1 }] }), '"mentions[0].kind" takes one of person, organization', 'mentions[0].kind'],
    [line({ mentions: [{ kind: 'person', start: 0, end: 9 }] }), '0 to 9 is no span, the text has 4 characters', 'start'],
    [line({ mentions: [{ kind: 'person', start: 1, end: 1 }] }), '1 to 1 is no span', 'start'],
    [line({ mentions: [{ kind: 'person', start: 0, end: 1, title: 7 }] }), '"mentions[0].title" takes a string', 'mentions[0].title'],
    [line({ mentions: [{ kind: 'place', start: 0, end: 2, text: '서울' }] }), 'the mention «서울» is not at 0 to 2, where the text has «김 »: set start and end to where it stands', 'mentions[0].text'],
    [line({ text: '😀 서울', mentions: [{ kind: 'place', start: 2, end: 4, text: '서울' }] }), 'the offsets count code points: turn them into UTF-16 with offsetsOf(text, "codepoint").toUtf16', 'mentions[0].text'],
    [`${line({})}\n\n${line({})}`, 'line 3: the id «a» stands on line 1 too: give each text its own', 'id'],
    [JSON.stringify({ id: 'k', text: '김', entities: [{ start: 0, end: 1 }] }), '"entities[0].label" takes a string', 'entities[0].label'],
  ])('%s is an error that says what to do', (jsonl, message, field) => {
    try {
      readGold(jsonl, { file: 'gold.jsonl' });
      expect.unreachable();
    } catch (error) {
      const { code, message: said, file, field: where = '' } = error as KoEntitiesError;
      expect({ code, file }).toEqual({ code: 'INVALID_ANNOTATION', file: 'gold.jsonl' });
      expect(said).toContain('gold.jsonl, line ');
      expect(said).toContain(message);
      expect(where.endsWith(field)).toBe(true);
    }
  });
});

describe('readPredictions', () => {
  it('reads what the command line prints', () => {
    const jsonl = '{"id":1,"schemaVersion":"1.0","mentions":[{"kind":"person","text":"김","start":0,"end":1}],"entities":[],"article":{}}\n';
    expect(readPredictions(jsonl)).toEqual([{ id: '1', mentions: [{ kind: 'person', text: '김', start: 0, end: 1 }] }]);
  });

  it.each([
    ['{"line":3,"error":{"code":"INVALID_LINE","message":"…"}}', "the input's line 3 could not be read: mend it and predict again"],
    ['{"id":1,"text":"가"}', 'p.jsonl, line 1: the line has no "mentions": is it the output of ko-entities?'],
    ['{"mentions":[]}', '"id" takes a string or a number'],
    ['{"id":1,"mentions":[{"kind":"x"}]}', '"mentions[0].kind" takes one of'],
  ])('%s is an error', (jsonl, message) => {
    expect(() => readPredictions(jsonl, { file: 'p.jsonl' })).toThrow(message);
  });
});
