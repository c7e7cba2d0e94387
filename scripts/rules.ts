/**
 * Prints the catalogue of all rules as Markdown: id, why, examples.
 *
 *   npm run rules
 */
import { EXAMPLES_PUBLISHED } from '../src/engine/rule';
import { CATALOGUES } from './catalogue';

const SHOWN = new Map([['⟦', '**'], ['⟧', '**'], ['\n', ' ⏎ '], ['|', '\\|'], ['*', '\\*'], ['#', '\\#'], ['<', '&lt;']]);

/** An example as a cell of a table, with the words in question in bold. */
function cell(example: string): string {
  return example.replace(/[⟦⟧\n|*#<]/g, (character) => SHOWN.get(character) ?? character).replaceAll('****', '**\u200b**');
}

console.log(`# Rules\n\nThe examples are read as published on ${EXAMPLES_PUBLISHED}. Rules marked † propose names that need the rest of a document, or that other rules use.`);
for (const { title, rules } of CATALOGUES) {
  console.log(`\n## ${title}\n\n| rule | why | finds | passes over |\n|---|---|---|---|`);
  for (const { id, why, weak, accept, reject } of rules) {
    console.log(`| \`${id}\`${weak ? ' †' : ''} | ${cell(why)} | ${accept.map(cell).join('<br>')} | ${reject.map(cell).join('<br>')} |`);
  }
}
