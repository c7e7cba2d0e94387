import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import schema from '../../schema.json';

/**
 * The schema is written by hand; these tests keep it and the exported types one.
 */
interface ObjectSchema {
  properties: Record<string, unknown>;
  required: string[];
  additionalProperties: boolean;
}

const definitions = new Map<string, unknown>(Object.entries(schema.$defs));
const source = ts.createSourceFile('types.ts', readFileSync('src/types.ts', 'utf8'), ts.ScriptTarget.ES2022, true);
const interfaces = new Map<string, ts.InterfaceDeclaration>();
const aliases = new Map<string, ts.TypeAliasDeclaration>();
source.forEachChild((node) => {
  if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
  if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node);
});

/** The fields of an interface with those it inherits, each with whether it may be left out. */
function fieldsOf(name: string): Map<string, ts.PropertySignature> {
  const declaration = interfaces.get(name);
  if (!declaration) throw new Error(`no interface ${name}`);
  const inherited = (declaration.heritageClauses ?? [])
    .flatMap((clause) => [...clause.types])
    .flatMap((type) => [...fieldsOf(type.expression.getText())]);
  const own = declaration.members
    .filter(ts.isPropertySignature)
    .map((member) => [member.name.getText(), member] as const);
  return new Map([...inherited, ...own]);
}

/** The string values of a union type, `undefined` for other types. */
function valuesOf(type: ts.TypeNode | undefined): string[] | undefined {
  if (!type) return undefined;
  if (ts.isTypeReferenceNode(type)) return valuesOf(aliases.get(type.typeName.getText())?.type);
  const members = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const values = members.map((member) => (ts.isLiteralTypeNode(member) ? member.literal : undefined));
  return values.every((value) => value && ts.isStringLiteral(value)) ? values.map((value) => (value as ts.StringLiteral).text) : undefined;
}

/** The string values that a schema allows, `undefined` where it allows all. */
function allowedBy(property: unknown): string[] | undefined {
  const { $ref, enum: values, const: value } = property as { $ref?: string; enum?: string[]; const?: string };
  if ($ref !== undefined) return allowedBy(definitions.get($ref.replace('#/$defs/', '')));
  return value === undefined ? values : [value];
}

const PAIRS: [interfaceName: string, definition: string][] = [
  ['TextSpan', 'textSpan'],
  ['OrganizationMention', 'organizationMention'],
  ['PersonMention', 'personMention'],
  ['PersonRole', 'personRole'],
  ['PlaceMention', 'placeMention'],
  ['PlacePart', 'placePart'],
  ['DateMention', 'dateMention'],
  ['DatePart', 'datePart'],
  ['QuoteMention', 'quoteMention'],
  ['ExtensionMention', 'extensionMention'],
  ['Entity', 'entity'],
  ['Article', 'article'],
  ['Zone', 'zone'],
  ['Source', 'source'],
  ['HeadlineQuote', 'headlineQuote'],
  ['Explanation', 'explanation'],
  ['ExplainedCandidate', 'explainedCandidate'],
  ['Evidence', 'evidence'],
];

describe.each(PAIRS)('%s and #/$defs/%s', (name, definition) => {
  const fields = fieldsOf(name);
  const object = definitions.get(definition) as ObjectSchema;

  it('have the same fields, and no others are allowed', () => {
    expect(Object.keys(object.properties).sort()).toEqual([...fields.keys()].sort());
    expect(object.additionalProperties).toBe(false);
  });

  it('leave out the same fields', () => {
    const needed = [...fields].filter(([, field]) => !field.questionToken).map(([field]) => field);
    expect([...object.required].sort()).toEqual(needed.sort());
  });

  it('name the same values', () => {
    for (const [field, signature] of fields) {
      const values = valuesOf(signature.type);
      if (values) expect([field, allowedBy(object.properties[field])?.sort()]).toEqual([field, values.sort()]);
    }
  });
});

describe('the document', () => {
  it('has the fields of DocumentJson, and those of the command line', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(['explanation', 'id', ...fieldsOf('DocumentJson').keys()].sort());
    expect([...schema.required].sort()).toEqual([...fieldsOf('DocumentJson').keys()].sort());
  });
});
