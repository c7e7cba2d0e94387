import { describe, expect, it } from 'vitest';
import { fromDoccano, toDoccano } from '../../src/formats';
import fc from '../support/fast-check';
import { hostileDocument, spans } from './hostile';
import { expectReadable } from './json-schemas';
import { ARTICLE, FOUND } from './sample';

describe('toDoccano', () => {
  it('writes spans in code points', () => {
    const line = toDoccano(ARTICLE, FOUND, { id: 3 });
    expectReadable('doccano', line);
    expect(line).toEqual({
      id: 3,
      text: ARTICLE,
      label: [
        [46, 49, 'Person'], [50, 55, 'Organization'], [60, 65, 'Date'], [66, 72, 'Place'], [76, 104, 'Quote'],
        [114, 117, 'Person'], [120, 123, 'Organization'], [128, 151, 'Quote'], [128, 143, 'Date'],
      ],
    });
  });

  it('writes relations where they are asked for', () => {
    const line = toDoccano(ARTICLE, FOUND, { relations: true });
    expectReadable('doccano', line);
    expect(line.entities?.[0]).toEqual({ id: 1, start_offset: 46, end_offset: 49, label: 'Person' });
    expect(line.relations).toEqual([
      { id: 1, from_id: 1, to_id: 2, type: 'affiliation' },
      { id: 2, from_id: 5, to_id: 1, type: 'speaker' },
      { id: 3, from_id: 6, to_id: 7, type: 'affiliation' },
      { id: 4, from_id: 8, to_id: 6, type: 'speaker' },
    ]);
  });

  it('is readable, and comes back, whatever the text holds', () => {
    fc.assert(
      fc.property(hostileDocument, fc.boolean(), ({ text, mentions }, relations) => {
        const line = toDoccano(text, { mentions }, { relations });
        expectReadable('doccano', line);
        const [back] = fromDoccano(`${JSON.stringify(line)}\n`);
        expect(back?.text).toBe(text);
        expect(spans(back?.mentions ?? [])).toEqual(spans(mentions));
      }),
    );
  });
});

describe('fromDoccano', () => {
  it.each<[string, string, string[]]>([
    ['label', '{"id":1,"text":"김 서울","label":[[2,4,"LOC"],[0,1,"PER"]]}', ['person 0 1', 'place 2 4']],
    ['labels', '{"id":1,"text":"김 서울","labels":[[2,4,"LC"]]}', ['place 2 4']],
    ['data', '{"id":1,"data":"김 서울","label":[]}', []],
    ['entities', '{"id":1,"text":"김 서울","entities":[{"id":9,"label":"ORG","start_offset":2,"end_offset":4}],"relations":[]}', ['organization 2 4']],
    ['labels without a kind', '{"id":1,"text":"김 서울","label":[[0,1,"Animal"]]}', []],
  ])('%s', (_name, line, expected) => {
    const [document] = fromDoccano(`\n${line}\n\n`);
    expect(document?.id).toBe('1');
    expect(spans(document?.mentions ?? [])).toEqual(expected);
  });

  it('takes offsets of JavaScript where that is said', () => {
    const line = '{"text":"😀서울","label":[[2,4,"LOC"]]}';
    expect(fromDoccano(line, { offsets: 'utf16' })[0]?.mentions[0]?.text).toBe('서울');
    expect(() => fromDoccano(line)).toThrow('line 1: 2 to 4 is no span, the text has 3 characters: look whether the offsets count another unit (option offsets)');
  });

  it.each([
    ['{', 'd.jsonl, line 1: this is no JSON'],
    ['[]', 'd.jsonl, line 1: a line takes an object'],
    ['{"text":"가","label":{}}', 'd.jsonl, line 1: "label" takes a list'],
    ['{"text":"가","label":[[0,1]]}', 'd.jsonl, line 1: "label" takes a string'],
    ['{"text":"가","label":["x"]}', 'd.jsonl, line 1: a span is a list [start, end, label] or an object'],
    ['{"text":"가"}\n{"label":[]}', 'd.jsonl, line 2: "text" takes a string'],
  ])('%s is an error that says what to do', (jsonl, message) => {
    expect(() => fromDoccano(jsonl, { file: 'd.jsonl' })).toThrow(message);
  });
});
