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

const USE_DONG = `
const [village] = createExtractor({ extensions: [dong] }).places('진천군 덕산읍 두촌리에서 열린다.');
if (village?.code !== '4375025325') throw new Error('dong: ' + JSON.stringify(village));
`;

const USE_NODE = `
try {
  loadDictionary('no-such.json');
  throw new Error('no error');
} catch (error) {
  if (!(error instanceof KoEntitiesError) || error.code !== 'UNREADABLE_FILE') throw error;
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
const lines: AsyncIterable<unknown> = extractLines([''], createExtractor({ ...options, extensions: [dong] }));
export { code, lines, loadDictionary, names };
`;

const TYPE_NAMES = 'type DocumentJson, type ExtractedDocument, type ExtractOptions, type KoEntitiesErrorCode, type Mention';

/** Each program by its file name. */
export const CONSUMERS: ReadonlyMap<string, string> = new Map([
  [
    'esm.mjs',
    `import { createExtractor, extract, KoEntitiesError } from 'ko-entities';
import { dong } from 'ko-entities/dong';
import { loadDictionary } from 'ko-entities/node';
import schema from 'ko-entities/schema.json' with { type: 'json' };
import manifest from 'ko-entities/package.json' with { type: 'json' };
${USE}${USE_ERRORS}${USE_NODE}${USE_DONG}
if (schema.properties.schemaVersion.const !== doc.schemaVersion) throw new Error('schemaVersion');
if (manifest.name !== 'ko-entities') throw new Error('manifest');
`,
  ],
  [
    'commonjs.cjs',
    `const { createExtractor, extract, KoEntitiesError } = require('ko-entities');
const { dong } = require('ko-entities/dong');
const { loadDictionary } = require('ko-entities/node');
${USE}${USE_ERRORS}${USE_NODE}${USE_DONG}
if (!require('ko-entities/schema.json').$id) throw new Error('schema');
`,
  ],
  [
    'types.mts',
    `import { createExtractor, extract, KoEntitiesError, ${TYPE_NAMES} } from 'ko-entities';
import { dong } from 'ko-entities/dong';
import { extractLines, loadDictionary } from 'ko-entities/node';
${USE_TYPES}`,
  ],
  [
    'types.cts',
    `import { createExtractor, extract, KoEntitiesError, ${TYPE_NAMES} } from 'ko-entities';
import { dong } from 'ko-entities/dong';
import { extractLines, loadDictionary } from 'ko-entities/node';
${USE_TYPES}`,
  ],
  ['browser.mjs', `import { createExtractor, extract, KoEntitiesError } from 'ko-entities';\n${USE}${USE_ERRORS}`],
]);
