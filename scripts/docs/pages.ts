/** What the site holds, in the order of its sidebar. */

/** The subpaths of the package with their sources. */
export const SUBPATHS: ReadonlyMap<string, string> = new Map([
  ['ko-entities', 'src/index.ts'],
  ['ko-entities/node', 'src/node/index.ts'],
  ['ko-entities/latin', 'src/latin/index.ts'],
  ['ko-entities/dong', 'src/dong/index.ts'],
  ['ko-entities/redact', 'src/redact/index.ts'],
  ['ko-entities/render', 'src/render/index.ts'],
  ['ko-entities/formats', 'src/formats/index.ts'],
  ['ko-entities/eval', 'src/eval/index.ts'],
]);

const GUIDE = [
  'concepts', 'dictionaries', 'extensions', 'pages', 'dates', 'quotes', 'latin', 'redaction', 'render', 'formats', 'batches', 'accuracy', 'measuring',
  'performance', 'faq',
].map((name) => `docs/guide/${name}.md`);

/** The headings of the sidebar, each with its Markdown pages. The README is the first page. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Guide', GUIDE],
  ['Project', ['site-pages/rules.md', 'examples/README.md', 'examples/distributed/README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'README.ko.md']],
]);

/** What the sidebar calls a page, where not by its heading. */
export const TITLES: ReadonlyMap<string, string> = new Map([['README.ko.md', '한국어']]);
