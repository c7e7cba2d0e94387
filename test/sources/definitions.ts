import Ajv2020 from 'ajv/dist/2020';
import schema from '../../schema.json';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addSchema(schema);

/** What one of the schema's definitions has against a value; empty when it fits. */
export function definitionErrors(definition: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `${schema.$id}#/$defs/${definition}` });
  return validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
