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

const USE_FORMATS = `
const [header, row] = toCsv('서울에 왔다.', extract('서울에 왔다.'), { id: 'a' }).split('\\r\\n');
if (!header.startsWith('id,kind,') || !row.startsWith('a,place,0,2,서울')) throw new Error('csv: ' + row);
if (offsetsOf('😀', 'utf8').length !== 4) throw new Error('offsets');
try {
  fromBrat('', 'T1');
  throw new Error('no error');
} catch (error) {
  if (!(error instanceof KoEntitiesError) || error.code !== 'INVALID_ANNOTATION') throw error;
}
const gold = readGold('{"id":1,"text":"서울에 왔다.","mentions":[{"kind":"place","start":0,"end":2}]}');
const report = score(gold, ({ text }) => extract(text), { resamples: 20 });
if (report.overall.exact.f1.value !== 1) throw new Error('score: ' + JSON.stringify(report));
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

const USE_DONG = `
const [village] = createExtractor({ extensions: [dong] }).places('진천군 덕산읍 두촌리에서 열린다.');
if (village?.code !== '4375025325') throw new Error('dong: ' + JSON.stringify(village));
`;

const USE_DATES = `
const [day] = dates(${JSON.stringify(TEXT)}, { publishedAt: '2026-10-20' });
if (JSON.stringify(day) !== JSON.stringify(doc.dates[0])) throw new Error('ko-entities/dates: ' + JSON.stringify(day));
if (timex3(day)?.value !== '2026-10-15') throw new Error('timex3');
`;

const USE_NODE = `
try {
  loadDictionary('no-such.json');
  throw new Error('no error');
} catch (error) {
  if (!(error instanceof KoEntitiesError) || error.code !== 'UNREADABLE_FILE') throw error;
}
createExtractorPool({ workers: 2 }).then(async (pool) => {
  const { mentions } = await pool.extract(${JSON.stringify(TEXT)}, { publishedAt: '2026-10-20' });
  await pool.close();
  if (JSON.stringify(mentions) !== JSON.stringify(doc.mentions)) throw new Error('pool: ' + JSON.stringify(mentions));
});
`;

const USE_REDACT = `
const { text: hidden } = redact(${JSON.stringify(TEXT)}, doc);
if (!hidden.startsWith('A 한빛대학교 총장은')) throw new Error('redact: ' + hidden);
try {
  redact('', doc);
  throw new Error('no error');
} catch (error) {
  if (!(error instanceof KoEntitiesError) || error.code !== 'INVALID_SPAN') throw error;
}
`;

const USE_LATIN = `
const [english] = createExtractor({ extensions: [latin()] }).people('Maria Garcia는 왔다.');
if (english?.name !== 'Maria Garcia') throw new Error('latin: ' + JSON.stringify(english));
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
const days: DateMention[] = dates('', options);
const pool: Promise<ExtractorPool> = createExtractorPool({ workers: 2, scope: 'all' });
const csv: string = toCsv('', document, { offsets: 'codepoint' });
const annotated: AnnotatedDocument[] = fromDoccano('');
const report: ScoreReport = score(annotated, ({ text }) => extract(text));
// @ts-expect-error a unit that does not exist
toCsv('', document, { offsets: 'bytes' });
const rule = defineRule({ id: 'own/won', kind: 'money', why: 'w', accept: ['⟦3원⟧'], reject: ['원'], pattern: pattern.sequence(pattern.named('value', pattern.numeral()), '원') });
const values: number[] = createExtractor({ extensions: [{ name: 'own', rules: [rule] }, latin()] }).extract('').mentions.flatMap((mention) => (mention.kind === 'money' ? [mention.fields.value] : []));
const hidden: string = redact('', document, { style: ({ letter }) => letter }).text;
const pictures: HtmlOptions = { kinds: ['person'], locale: 'en' };
const page: string = toHTML('', document, pictures) + toHTML('', json, pictures) + toTerminal('', json);
// @ts-expect-error a picture needs the text
toHTML(document);
export { code, csv, days, hidden, lines, loadDictionary, names, page, pool, report, extractStream, values };
`;

/** What programs import, by subpath: `.` is the main entry. */
type Imports = ReadonlyMap<string, string>;

/** What runs in a browser too, without the English of `ko-entities/latin`: it must not come along. */
const LIBRARY: Imports = new Map([
  ['', 'createExtractor, extract, KoEntitiesError'],
  ['/formats', 'fromBrat, offsetsOf, toCsv'],
  ['/eval', 'readGold, score'],
  ['/redact', 'redact'],
  ['/render', 'toHTML, toTerminal'],
  ['/dong', 'dong'],
  ['/dates', 'dates, timex3'],
]);
const WITH_NODE: Imports = new Map([...LIBRARY, ['/latin', 'latin'], ['/node', 'createExtractorPool, loadDictionary']]);
const WITH_TYPES: Imports = new Map([
  ['', 'createExtractor, defineRule, extract, KoEntitiesError, pattern, type DocumentJson, type ExtractedDocument, type ExtractOptions, type KoEntitiesErrorCode, type Mention'],
  ['/node', 'createExtractorPool, extractLines, extractStream, type ExtractorPool, loadDictionary'],
  ['/formats', 'fromDoccano, toCsv, type AnnotatedDocument'],
  ['/eval', 'score, type ScoreReport'],
  ['/latin', 'latin'],
  ['/redact', 'redact'],
  ['/render', 'toHTML, toTerminal, type HtmlOptions'],
  ['/dong', 'dong'],
  ['/dates', 'dates, type DateMention'],
]);

function importing(imports: Imports): string {
  return [...imports].map(([subpath, names]) => `import { ${names} } from 'ko-entities${subpath}';\n`).join('');
}

function requiring(imports: Imports): string {
  return [...imports].map(([subpath, names]) => `const { ${names} } = require('ko-entities${subpath}');\n`).join('');
}

const USE_LIBRARY = `${USE}${USE_ERRORS}${USE_FORMATS}${USE_REDACT}${USE_RENDER}${USE_DONG}${USE_DATES}`;

/** Each program by its file name. */
export const CONSUMERS: ReadonlyMap<string, string> = new Map([
  [
    'esm.mjs',
    `${importing(WITH_NODE)}
import schema from 'ko-entities/schema.json' with { type: 'json' };
import manifest from 'ko-entities/package.json' with { type: 'json' };
${USE_LIBRARY}${USE_LATIN}${USE_NODE}
if (schema.properties.schemaVersion.const !== doc.schemaVersion) throw new Error('schemaVersion');
if (manifest.name !== 'ko-entities') throw new Error('manifest');
`,
  ],
  ['commonjs.cjs', `${requiring(WITH_NODE)}${USE_LIBRARY}${USE_LATIN}${USE_NODE}\nif (!require('ko-entities/schema.json').$id) throw new Error('schema');\n`],
  ['types.mts', `${importing(WITH_TYPES)}${USE_TYPES}`],
  ['types.cts', `${importing(WITH_TYPES)}${USE_TYPES}`],
  ['browser.mjs', `${importing(LIBRARY)}${USE_LIBRARY}`],
]);
