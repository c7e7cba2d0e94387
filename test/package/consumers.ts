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

const USE_RENDER = `
const page = toHTML(${JSON.stringify(TEXT)}, doc);
if (!page.startsWith('<!doctype html>') || !page.includes('2026-10-15')) throw new Error('page: ' + page);
if (!toTerminal(${JSON.stringify(TEXT)}, doc, { colors: false }).includes('[김도현|')) throw new Error('terminal');
try {
  toHTML('another text', doc);
  throw new Error('no error');
} catch (error) {
  if (!(error instanceof KoEntitiesError) || error.code !== 'INVALID_SPAN') throw error;
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

const USE_TYPES = `
const options: ExtractOptions = { publishedAt: new Date(), kinds: ['person'], strictness: 'strict' };
const document: ExtractedDocument = extract('', options);
const json: DocumentJson = document.toJSON();
const names: string[] = json.mentions.map((mention: Mention) => (mention.kind === 'person' ? mention.name : mention.text));
const code: KoEntitiesErrorCode = new KoEntitiesError('INVALID_LINE', 'm').code;
// @ts-expect-error a scope that does not exist
extract('', { scope: 'page' });
const lines: AsyncIterable<unknown> = extractLines([''], createExtractor(options));
const pictures: HtmlOptions = { kinds: ['person'], locale: 'en' };
const page: string = toHTML('', document, pictures) + toHTML('', json, pictures) + toTerminal('', json);
// @ts-expect-error a picture needs the text
toHTML(document);
export { code, lines, loadDictionary, names, page };
`;

const TYPE_NAMES = 'type DocumentJson, type ExtractedDocument, type ExtractOptions, type KoEntitiesErrorCode, type Mention';

/** Each program by its file name. */
export const CONSUMERS: ReadonlyMap<string, string> = new Map([
  [
    'esm.mjs',
    `import { createExtractor, extract, KoEntitiesError } from 'ko-entities';
import { loadDictionary } from 'ko-entities/node';
import { toHTML, toTerminal } from 'ko-entities/render';
import schema from 'ko-entities/schema.json' with { type: 'json' };
import manifest from 'ko-entities/package.json' with { type: 'json' };
${USE}${USE_ERRORS}${USE_NODE}${USE_RENDER}
if (schema.properties.schemaVersion.const !== doc.schemaVersion) throw new Error('schemaVersion');
if (manifest.name !== 'ko-entities') throw new Error('manifest');
`,
  ],
  [
    'commonjs.cjs',
    `const { createExtractor, extract, KoEntitiesError } = require('ko-entities');
const { loadDictionary } = require('ko-entities/node');
const { toHTML, toTerminal } = require('ko-entities/render');
${USE}${USE_ERRORS}${USE_NODE}${USE_RENDER}
if (!require('ko-entities/schema.json').$id) throw new Error('schema');
`,
  ],
  [
    'types.mts',
    `import { createExtractor, extract, KoEntitiesError, ${TYPE_NAMES} } from 'ko-entities';
import { extractLines, loadDictionary } from 'ko-entities/node';
import { toHTML, toTerminal, type HtmlOptions } from 'ko-entities/render';
${USE_TYPES}`,
  ],
  [
    'types.cts',
    `import { createExtractor, extract, KoEntitiesError, ${TYPE_NAMES} } from 'ko-entities';
import { extractLines, loadDictionary } from 'ko-entities/node';
import { toHTML, toTerminal, type HtmlOptions } from 'ko-entities/render';
${USE_TYPES}`,
  ],
  ['browser.mjs', `import { createExtractor, extract, KoEntitiesError } from 'ko-entities';\nimport { toHTML, toTerminal } from 'ko-entities/render';\n${USE}${USE_ERRORS}${USE_RENDER}`],
]);
