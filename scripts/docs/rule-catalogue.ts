/** The catalogue of all rules as Markdown: id, why, examples. */
import { EXAMPLES_PUBLISHED } from '../../src/engine/rule';
import { CATALOGUES } from '../catalogue';

const SHOWN = new Map([['⟦', '**'], ['⟧', '**'], ['\n', ' ⏎ '], ['|', '\\|'], ['*', '\\*'], ['#', '\\#'], ['<', '&lt;']]);

/** An example as a cell of a table, with the words in question in bold. */
function cell(example: string): string {
  return example.replace(/[⟦⟧\n|*#<]/g, (character) => SHOWN.get(character) ?? character).replaceAll('****', '**\u200b**');
}

/** The page, a table for each house. */
export function ruleCatalogue(): string {
  const lines = [
    '# Rules',
    '',
    `The examples are read as published on ${EXAMPLES_PUBLISHED}. Rules marked † propose names that need the rest of a document, or that other rules use.`,
  ];
  for (const { title, rules } of CATALOGUES) {
    lines.push('', `## ${title}`, '', '| rule | finds | passes over |', '|---|---|---|');
    for (const { id, why, weak, accept, reject } of rules) {
      lines.push(`| \`${id}\`${weak ? ' †' : ''}<br>${cell(why)} | ${accept.map(cell).join('<br>')} | ${reject.map(cell).join('<br>')} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}
