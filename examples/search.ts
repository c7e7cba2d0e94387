/**
 * Pages as documents for a search engine: JSON lines for Elasticsearch's `_bulk`, or a JSON list for Meilisearch.
 *
 *   npx tsx examples/search.ts [elasticsearch|meilisearch]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { bulkLines, searchDocument } from './search-documents';

const pages = new URL('pages/', import.meta.url);
const documents = readdirSync(pages).sort().map((name) => searchDocument(name.replace('.txt', ''), readFileSync(new URL(name, pages), 'utf8')));

if (process.argv[2] === 'meilisearch') console.log(JSON.stringify(documents, null, 2));
else console.log(bulkLines('articles', documents));
