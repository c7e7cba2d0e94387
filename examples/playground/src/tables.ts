/** The views of sources and dates. */
import { wordsOf } from '../../../src/render/words';
import type { SpeechAct } from '../../../src/types';
import { button, byId, element, shortened } from './dom';
import type { SourceRow, TimelineRow } from './protocol';
import { currentLocale, say } from './texts';

/** The longest statement that is shown, in characters. */
const LONGEST = 120;

/** Shows who says what. @param go shows the mention of an index in the article */
export function showSources(rows: readonly SourceRow[], go: (mention: number) => void): void {
  const view = byId('view-sources');
  if (rows.length === 0) {
    view.replaceChildren(element('p', 'hint', say('noSources')));
    return;
  }
  const { acts } = wordsOf(currentLocale());
  const head = element('tr', '', ...[say('source'), say('role'), say('statements')].map((text) => headCell(text, 'col')));
  const body = rows.map(({ name, naming, role, quotes }) => {
    const statements = quotes.map(({ index, text, act }) => element('li', '', button(shortened(text, LONGEST), () => go(index)), ' ', element('span', 'hint', act === '' ? '' : acts[act as SpeechAct])));
    const named = naming === 'unattributed' ? [] : [' ', element('span', 'tag', say(naming))];
    return element('tr', '', element('th', '', name ?? say('unattributed'), ...named), element('td', '', role), element('td', '', element('ul', '', ...statements)));
  });
  for (const row of body) row.firstElementChild?.setAttribute('scope', 'row');
  view.replaceChildren(element('table', 'sources', element('thead', '', head), element('tbody', '', ...body)));
}

function headCell(text: string, scope: string): HTMLElement {
  const cell = element('th', '', text);
  cell.scope = scope;
  return cell;
}

/** Shows the dates in order of the calendar, what no calendar holds below. */
export function showTimeline(rows: readonly TimelineRow[], go: (mention: number) => void): void {
  const view = byId('view-timeline');
  const dated = rows.filter(({ from }) => from !== undefined);
  const undated = rows.filter(({ from }) => from === undefined);
  view.replaceChildren(
    ...(rows.length === 0 ? [element('p', 'hint', say('noDates'))] : []),
    ...(dated.length > 0 ? [element('ol', 'timeline', ...dated.flatMap((row, k) => [...yearMark(row, dated[k - 1]), item(row, go)]))] : []),
    ...(undated.length > 0 ? [element('h3', '', say('undated')), element('ol', 'timeline', ...undated.map((row) => item(row, go)))] : []),
  );
}

function yearOf({ from }: TimelineRow): string {
  return from === undefined ? '' : String(new Date(from).getUTCFullYear());
}

/** A year, where a row is the first of it. */
function yearMark(row: TimelineRow, before: TimelineRow | undefined): HTMLElement[] {
  return before && yearOf(before) === yearOf(row) ? [] : [element('li', 'year', yearOf(row))];
}

function item({ value, publication, mentions }: TimelineRow, go: (mention: number) => void): HTMLElement {
  const spoken = spokenValue(value);
  const places = mentions.map(({ index, text }) => button(text, () => go(index)));
  return element(
    'li',
    publication ? 'publication' : value.includes('/') ? 'interval' : '',
    element('b', '', spoken),
    ...(spoken === value ? [] : [' ', element('code', '', value)]),
    ...(publication ? [' ', element('span', 'tag', say('published'))] : []),
    element('div', 'places', ...places),
  );
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH = /^\d{4}-(?:0\d|1[0-2])$/;

/** A value as people write it, where that is a day or a month or an interval of such; otherwise as it is. */
function spokenValue(value: string): string {
  const ends = value.split('/');
  const spoken = ends.map((end) => (DAY.test(end) ? formatted(end, { dateStyle: 'medium' }) : MONTH.test(end) ? formatted(end, { year: 'numeric', month: 'long' }) : end === '..' ? '' : undefined));
  return spoken.includes(undefined) ? value : spoken.join(ends.length > 1 ? ' – ' : '').trim();
}

function formatted(date: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(currentLocale(), { ...how, timeZone: 'UTC' }).format(new Date(`${date.padEnd(10, '-01')}T00:00:00Z`));
}
