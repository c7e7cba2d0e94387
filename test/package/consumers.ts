/**
 * Small programs as users of the package write them, for the check of the packed tarball (scripts/package.ts). They are
 * texts, because they compile against the installed package and not against the sources.
 */

const TEXT = '김도현 한빛대학교 총장은 15일 “문턱을 낮추자”고 말했다.';

const USE = `
const doc = extract(${JSON.stringify(TEXT)}, { publishedAt: '2026-10-20' });
const [person] = doc.people;
if (person?.name !== '김도현' || person.title !== '총장') throw new Error('person: ' + JSON.stringify(person));
if (doc.dates[0]?.edtf !== '2026-10-15') throw new Error('date: ' + JSON.stringify(doc.dates));
if (doc.quotes[0]?.speaker !== '김도현') throw new Error('quote: ' + JSON.stringify(doc.quotes));
`;

const USE_ERRORS = `
try {
  createExtractor({ scope: 'page' });
  throw new Error('no error');
} catch (error) {
  if (!(error instanceof KoEntitiesError) || error.code !== 'INVALID_OPTION') throw error;
}
`;

const USE_NODE = `
try {
  loadDictionary('no-such.json');
  throw new Error('no error');
} catch (error) {
  if (!(error instanceof KoEntitiesError) || error.code !== 'UNREADABLE_FILE') throw error;
}
`;

const USE_SUBPATHS = `
const { text: hidden } = redact(${JSON.stringify(TEXT)}, doc);
if (!hidden.startsWith('A 한빛대학교 총장은')) throw new Error('redact: ' + hidden);
const [english] = createExtractor({ extensions: [latin()] }).people('Maria Garcia는 왔다.');
if (english?.name !== 'Maria Garcia') throw new Error('latin: ' + JSON.stringify(english));
try {
  redact('', doc);
  throw new Error('no error');
} catch (error) {
  if (!(error instanceof KoEntitiesError) || error.code !== 'INVALID_SPAN') throw error;
}
`;

const USE_TYPES = `
const options: ExtractOptions = { publishedAt: new Date(), kinds: ['person'], strictness: 'strict' };
const document: ExtractedDocument = extract('', options);
const json: DocumentJson = document.toJSON();
const names: string[] = json.mentions.map((mention: Mention) => (mention.kind === 'person' ? mention.name : mention.text));
const code: KoEntitiesErrorCode = new KoEntitiesError('INVALID_LINE', 'm').code;
// @ts-expect-error a scope that does not exist
extract('', { scope: 'page' });
const lines: AsyncIterable<unknown> = extractLines([''], createExtractor(options));
const rule = defineRule({ id: 'own/won', kind: 'money', why: 'w', accept: ['⟦3원⟧'], reject: ['원'], pattern: pattern.sequence(pattern.named('value', pattern.numeral()), '원') });
const values: number[] = createExtractor({ extensions: [{ name: 'own', rules: [rule] }, latin()] }).extract('').mentions.flatMap((mention) => (mention.kind === 'money' ? [mention.fields.value] : []));
const hidden: string = redact('', document, { style: ({ letter }) => letter }).text;
export { code, hidden, lines, loadDictionary, names, values };
`;

const TYPE_NAMES = 'type DocumentJson, type ExtractedDocument, type ExtractOptions, type KoEntitiesErrorCode, type Mention';

/** Each program by its file name. */
export const CONSUMERS: ReadonlyMap<string, string> = new Map([
  [
    'esm.mjs',
    `import { createExtractor, extract, KoEntitiesError } from 'ko-entities';
import { loadDictionary } from 'ko-entities/node';
import { latin } from 'ko-entities/latin';
import { redact } from 'ko-entities/redact';
import schema from 'ko-entities/schema.json' with { type: 'json' };
import manifest from 'ko-entities/package.json' with { type: 'json' };
${USE}${USE_ERRORS}${USE_NODE}${USE_SUBPATHS}
if (schema.properties.schemaVersion.const !== doc.schemaVersion) throw new Error('schemaVersion');
if (manifest.name !== 'ko-entities') throw new Error('manifest');
`,
  ],
  [
    'commonjs.cjs',
    `const { createExtractor, extract, KoEntitiesError } = require('ko-entities');
const { loadDictionary } = require('ko-entities/node');
const { latin } = require('ko-entities/latin');
const { redact } = require('ko-entities/redact');
${USE}${USE_ERRORS}${USE_NODE}${USE_SUBPATHS}
if (!require('ko-entities/schema.json').$id) throw new Error('schema');
`,
  ],
  [
    'types.mts',
    `import { createExtractor, defineRule, extract, KoEntitiesError, pattern, ${TYPE_NAMES} } from 'ko-entities';
import { latin } from 'ko-entities/latin';
import { redact } from 'ko-entities/redact';
import { extractLines, loadDictionary } from 'ko-entities/node';
${USE_TYPES}`,
  ],
  [
    'types.cts',
    `import { createExtractor, defineRule, extract, KoEntitiesError, pattern, ${TYPE_NAMES} } from 'ko-entities';
import { latin } from 'ko-entities/latin';
import { redact } from 'ko-entities/redact';
import { extractLines, loadDictionary } from 'ko-entities/node';
${USE_TYPES}`,
  ],
  ['browser.mjs', `import { createExtractor, extract, KoEntitiesError } from 'ko-entities';\n${USE}${USE_ERRORS}`],
]);
