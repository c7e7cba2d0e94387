/**
 * A whole scraped page with menus, weather, captions and teasers: the article's own data, and who said what.
 *
 *   npx tsx examples/page.ts
 */
import { readFileSync } from 'node:fs';
import { extract } from '../src/index';

const page = readFileSync(new URL('pages/festival.txt', import.meta.url), 'utf8');
const { article, entities, quotes } = extract(page);

console.log(article.headline);
console.log(article.press.join(', '), article.publishedAt, article.reporters.join(', '));

for (const entity of entities) {
  console.log(entity.kind, entity.name, `${entity.mentions.length} times`, entity.aliases.join(', '));
}
for (const { speaker, segments, text } of quotes) {
  const words = segments ? segments.map((segment) => segment.text).join(' … ') : text;
  console.log(`${speaker ?? 'no speaker'}: ${words}`);
}
