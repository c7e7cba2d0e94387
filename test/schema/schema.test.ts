import { describe, expect, it } from 'vitest';
import type { DocumentJson } from '../../src/types';
import { violations } from '../support/invariants';
import { expectValid, expectValidLine, schemaErrors } from '../support/schema';

const INPUT = '김도현 한빛대학교 총장은 15일 충북 진천군에서 “문턱을 낮추자”고 말했다.';

function at(text: string): { text: string; start: number; end: number } {
  const start = INPUT.indexOf(text);
  return { text, start, end: start + text.length };
}

function sample(): DocumentJson {
  return {
    schemaVersion: '1.0',
    mentions: [
      {
        kind: 'person', ...at('김도현'), name: '김도현', title: '총장', affiliation: '한빛대학교', status: 'current',
        roles: [{ title: '총장', affiliation: '한빛대학교' }], entity: 'p1', rule: 'people/name-then-title', confidence: 0.95,
      },
      {
        kind: 'organization', ...at('한빛대학교'), name: '한빛대학교', type: 'university', entity: 'o1',
        rule: 'organizations/suffix', confidence: 0.9,
      },
      {
        kind: 'date', ...at('15일'), edtf: 'XXXX-XX-15', grain: 'day', approximate: false,
        parts: [{ ...at('15일'), unit: 'date' }], rule: 'dates/day', confidence: 1,
      },
      {
        kind: 'place', ...at('충북 진천군'), name: '충청북도 진천군', code: '43750', level: 'county', country: 'KR',
        parts: [{ ...at('충북'), name: '충청북도', level: 'province', code: '43' }, { ...at('진천군'), name: '진천군' }],
        entity: 'l1', rule: 'places/chain', confidence: 0.9,
      },
      {
        kind: 'quote', ...at('문턱을 낮추자'), form: 'direct', speaker: '김도현', speakerEntity: 'p1',
        speakerBasis: 'same-sentence', cue: '말하다', rule: 'quotes/direct', confidence: 0.9,
      },
    ],
    entities: [
      { id: 'p1', kind: 'person', name: '김도현', aliases: [], mentions: [0], roles: [{ title: '총장' }] },
      { id: 'o1', kind: 'organization', name: '한빛대학교', aliases: [], mentions: [1], type: 'university' },
      { id: 'l1', kind: 'place', name: '충청북도 진천군', aliases: ['충북 진천군'], mentions: [3], ref: 'kr:43750' },
    ],
    article: { press: [], reporters: [], zones: [{ type: 'body', start: 0, end: INPUT.length }] },
  };
}

/** A copy of the sample with one place changed. */
function changed(path: readonly (string | number)[], value: unknown): object {
  const copy = structuredClone(sample());
  const last = path.at(-1);
  let target: unknown = copy;
  for (const step of path.slice(0, -1)) target = (target as Record<string | number, unknown>)[step];
  if (last !== undefined) (target as Record<string | number, unknown>)[last] = value;
  return copy;
}

describe('the schema', () => {
  it('takes a document with every kind', () => {
    expectValid(sample());
    expect(violations(sample(), INPUT)).toEqual([]);
  });

  it('takes the id and the explanation that the command line adds', () => {
    const candidate = {
      ...at('총장'), kind: 'person', rule: 'people/x', score: -1.5, evidence: [{ feature: 'noun', weight: -1.5 }],
      outcome: 'rejected', reason: 'below the threshold',
    };
    const span = { text: INPUT, start: 0, end: INPUT.length };
    expectValid({ id: 7, ...sample(), explanation: { span, candidates: [candidate] } });
  });

  it.each([
    ['an unknown field', ['mentions', 0, 'nickname'], '가람'],
    ['null for a field left out', ['mentions', 0, 'hanja'], null],
    ['a kind in the plural', ['mentions', 0, 'kind'], 'people'],
    ['an unknown status', ['mentions', 0, 'status'], 'retired'],
    ['an empty list of roles', ['mentions', 0, 'roles'], []],
    ['a confidence above one', ['mentions', 1, 'confidence'], 1.2],
    ['a type that does not exist', ['mentions', 1, 'type'], 'club'],
    ['a negative offset', ['mentions', 2, 'start'], -1],
    ['a date that is no EDTF', ['mentions', 2, 'edtf'], '15일'],
    ['a date without its pieces', ['mentions', 2, 'parts'], undefined],
    ['a duration that is no ISO duration', ['mentions', 2, 'duration'], '3년'],
    ['a code of four digits', ['mentions', 3, 'code'], '4375'],
    ['a quote without a basis for its speaker', ['mentions', 4, 'speakerBasis'], undefined],
    ['an entity without mentions', ['entities', 0, 'mentions'], []],
    ['a zone that does not exist', ['article', 'zones', 0, 'type'], 'footer'],
    ['a publication date in words', ['article', 'publishedAt'], '2020년 7월 15일'],
    ['another version', ['schemaVersion'], '2.0'],
  ])('refuses %s', (_name, path, value) => {
    expect(schemaErrors(changed(path, value))).not.toEqual([]);
  });

  it('knows what stands in the place of a bad line', () => {
    expectValidLine('{"line":3,"error":{"code":"INVALID_LINE","message":"the line is no JSON"}}');
    expect(() => expectValidLine('{"line":0,"error":{"code":"","message":"m"}}')).toThrow();
  });
});

describe('what no schema says', () => {
  it.each([
    ['a text that is not there', ['mentions', 0, 'text'], '김도은'],
    ['an entity that does not exist', ['mentions', 1, 'entity'], 'o9'],
    ['a speaker that does not exist', ['mentions', 4, 'speakerEntity'], 'p9'],
    ['an entity that lists a mention of another', ['entities', 0, 'mentions'], [0, 1]],
    ['an entity that lists too much', ['entities', 0, 'mentions'], [0, 17]],
    ['a piece outside its mention', ['mentions', 2, 'parts'], [{ ...at('총장'), unit: 'date' }]],
    ['mentions out of order', ['mentions', 2, 'start'], 0],
    ['a zone behind the end', ['article', 'zones', 0, 'end'], 10_000],
  ])('finds %s', (_name, path, value) => {
    expect(violations(changed(path, value) as DocumentJson, INPUT)).not.toEqual([]);
  });
});
