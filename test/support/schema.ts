/**
 * Validation of outputs against the published schema.
 */
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import { expect } from 'vitest';
import schema from '../../schema.json';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validateDocument = ajv.compile(schema);
const validateFailedLine = ajv.compile({ $ref: `${schema.$id}#/$defs/failedLine` });

/**
 * Expects the JSON of a document, or a document itself, to be valid. What is checked has gone through `JSON`, so a field
 * that is `undefined` or no JSON does not hide.
 */
export function expectValid(document: object): void {
  expect(schemaErrors(document)).toEqual([]);
}

/** What the schema has against a document: one line each, empty when it is valid. */
export function schemaErrors(document: object): string[] {
  const plain: unknown = JSON.parse(JSON.stringify(document));
  return validateDocument(plain) ? [] : errorLines(validateDocument.errors);
}

/** Expects one line of `--format jsonl` to be a document or a failed line, and returns it. */
export function expectValidLine(line: string): unknown {
  const value: unknown = JSON.parse(line);
  const failed = typeof value === 'object' && value !== null && 'error' in value;
  if (failed) expect(validateFailedLine(value) ? [] : errorLines(validateFailedLine.errors)).toEqual([]);
  else expectValid(value as object);
  return value;
}

function errorLines(errors: ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`);
}
