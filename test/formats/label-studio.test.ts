import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { fromLabelStudio, labelStudioConfiguration, toLabelStudio } from '../../src/formats';
import fc from '../support/fast-check';
import { hostileDocument, spans } from './hostile';
import { expectReadable } from './json-schemas';
import { ARTICLE, FOUND } from './sample';

const task = toLabelStudio(ARTICLE, FOUND, { id: 'a' });

describe('toLabelStudio', () => {
  it('writes regions, what is said of them, and links', () => {
    const { result } = task.predictions[0];
    expectReadable('labelStudio', task);
    expect(task.data).toEqual({ text: ARTICLE, id: 'a' });
    expect(result[0]).toEqual({ id: 'm1', from_name: 'label', to_name: 'text', type: 'labels', score: FOUND.people[0]?.confidence, value: { start: 46, end: 49, text: '서하늘', labels: ['Person'] } });
    expect(result).toContainEqual({ id: 'm1', from_name: 'title', to_name: 'text', type: 'textarea', value: { start: 46, end: 49, text: ['총장'] } });
    expect(result).toContainEqual({ from_id: 'm5', to_id: 'm1', type: 'relation', direction: 'right', labels: ['speaker'] });
  });

  it('counts code points', () => {
    const [region] = task.predictions[0].result.filter((result) => 'id' in result && result.id === 'm6');
    expect(region).toMatchObject({ value: { start: 114, end: 117, text: '유가람' } });
  });

  it('uses only names that its labeling interface has', () => {
    const { View } = new XMLParser({ ignoreAttributes: false }).parse(labelStudioConfiguration()) as {
      View: { Labels: { Label: { '@_value': string }[] }; Relations: { Relation: { '@_value': string }[] }; TextArea: { '@_name': string; '@_toName': string }[]; Text: { '@_name': string } };
    };
    const areas = new Set(View.TextArea.map((area) => area['@_name']));
    const labels = new Set([...View.Labels.Label, ...View.Relations.Relation].map((label) => label['@_value']));
    expect(View.Text['@_name']).toBe('text');
    for (const result of task.predictions[0].result) {
      if (result.type === 'textarea') expect(areas).toContain(result.from_name);
      else for (const label of result.type === 'labels' ? result.value.labels : result.labels) expect(labels).toContain(label);
    }
  });

  it('is readable, and comes back, whatever the text holds', () => {
    fc.assert(
      fc.property(hostileDocument, ({ text, mentions }) => {
        const written = toLabelStudio(text, { mentions });
        expectReadable('labelStudio', written);
        const [back] = fromLabelStudio(JSON.stringify([written]));
        expect(back?.text).toBe(text);
        expect(spans(back?.mentions ?? [])).toEqual(spans(mentions));
        expect(back?.mentions.map(({ name }) => name)).toEqual(mentions.map(({ name }) => name));
      }),
    );
  });
});

describe('fromLabelStudio', () => {
  const region = (label: string): object => ({ id: 'r', type: 'labels', from_name: 'label', to_name: 'text', value: { start: 0, end: 2, labels: [label] } });

  it('gives back what was written', () => {
    const [document] = fromLabelStudio([task]);
    expect(document?.id).toBe('a');
    expect(document?.mentions[0]).toEqual({ kind: 'person', start: 46, end: 49, text: '서하늘', name: '서하늘', title: '총장', affiliation: '한빛대학교', status: 'current' });
    expect(document?.mentions.map(({ speaker, edtf }) => speaker ?? edtf).filter(Boolean)).toEqual(['2026-10-09', '서하늘', '유가람', '2026-11-20/2026-11-22']);
  });

  it.each<[string, object, string[]]>([
    ['an annotation before a prediction', { annotations: [{ result: [region('LOC')] }], predictions: [{ result: [region('PER')] }] }, ['place']],
    ['the first that was not cancelled', { annotations: [{ was_cancelled: true, result: [region('PER')] }, { result: [region('LOC')] }] }, ['place']],
    ['an empty annotation', { annotations: [{ result: [] }], predictions: [{ result: [region('PER')] }] }, []],
    ['labels without a kind', { annotations: [{ result: [region('Animal')] }] }, []],
    ['a task that nobody has done', {}, []],
  ])('%s', (_name, task_, expected) => {
    const [document] = fromLabelStudio([{ id: 4, data: { text: '서울' }, ...task_ }]);
    expect(document?.id).toBe('4');
    expect(document?.mentions.map(({ kind }) => kind)).toEqual(expected);
  });

  it.each([
    ['{', 'x.json: this is no JSON'],
    ['{}', 'x.json: an export of Label Studio is a list of tasks: export as JSON, not JSON-MIN'],
    [[{}], '"data" of task 1 takes an object'],
    [[{ data: { html: '' } }], '"text" takes a string'],
    [[{ data: { text: '서' }, annotations: [{ result: [region('LOC')] }] }], '0 to 2 is no span, the text has 1 characters'],
  ])('%j is an error that says what to do', (input, message) => {
    expect(() => fromLabelStudio(input, { file: 'x.json' })).toThrow(message);
  });
});
