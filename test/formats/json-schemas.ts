/** What the tools' documents demand of their JSON, as schemas. */
import Ajv2020 from 'ajv/dist/2020';
import { expect } from 'vitest';

const offset = { type: 'integer', minimum: 0 };
const strict = (properties: object, optional: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (items: object): object => ({ type: 'array', items });
const text = { type: 'string' };
const id = { type: ['string', 'integer'] };

/** https://labelstud.io/guide/predictions: a task with predictions; `id` ties what belongs to one region together. */
const value = (said: object): object => strict({ start: offset, end: offset, ...said });
const labelStudio = strict({
  data: strict({ text, id }, ['id']),
  predictions: list(
    strict({
      model_version: text,
      result: list({
        oneOf: [
          strict({ id: text, from_name: text, to_name: text, type: { const: 'labels' }, score: { type: 'number' }, value: value({ text, labels: { ...list(text), minItems: 1 } }) }, ['score']),
          strict({ id: text, from_name: text, to_name: text, type: { const: 'textarea' }, value: value({ text: list(text) }) }),
          strict({ from_id: text, to_id: text, type: { const: 'relation' }, direction: { enum: ['left', 'right', 'bi'] }, labels: list(text) }),
        ],
      }),
    }),
  ),
});

/** https://doccano.github.io/doccano: JSONL of sequence labeling, and the one with relations. */
const doccano = {
  oneOf: [
    strict({ id, text, label: list({ type: 'array', prefixItems: [offset, offset, text], items: false, minItems: 3 }) }, ['id']),
    strict(
      {
        id,
        text,
        entities: list(strict({ id: offset, start_offset: offset, end_offset: offset, label: text })),
        relations: list(strict({ id: offset, from_id: offset, to_id: offset, type: text })),
      },
      ['id'],
    ),
  ],
};

/** `DocJSONSchema` of spaCy (spacy/schemas.py). */
const span = { start: offset, end: offset, label: text };
const spacy = strict({ text, ents: list(strict(span)), spans: strict({ sc: list(strict({ ...span, kb_id: text })) }), tokens: list(strict({ id: offset, start: offset, end: offset })) });

/** https://spacy.io/usage/visualizers#manual-usage. */
const displacy = strict({ text, ents: list(strict(span)), title: { type: ['string', 'null'] } });

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
const VALIDATORS = new Map(Object.entries({ labelStudio, doccano, spacy, displacy }).map(([name, schema]) => [name, ajv.compile(schema)]));

/** Expects a value to be what a tool reads. */
export function expectReadable(tool: 'labelStudio' | 'doccano' | 'spacy' | 'displacy', value: unknown): void {
  const validate = VALIDATORS.get(tool)!;
  validate(JSON.parse(JSON.stringify(value)));
  expect(validate.errors ?? []).toEqual([]);
}
