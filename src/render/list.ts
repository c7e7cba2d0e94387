/** The list beside an article: every entity once, dates by value, statements by source, each with links to its places. */
import { collectSources } from '../sources/sources';
import type { Entity, MentionKind, Source } from '../types';
import { dateValue, entityNote } from './cards';
import { attribute, escapeHtml } from './escape';
import type { CheckedHtmlOptions, RenderableDocument } from './options';
import type { Words } from './words';

/** One thing of the list. */
interface Item {
  id: string;
  name: string;
  note: string;
  /** Indices of its mentions. */
  mentions: readonly number[];
}

/** The items of one kind, in order of the text. */
export interface Section {
  kind: MentionKind;
  items: readonly Item[];
}

/** The longest text of a link, in characters. */
const LONGEST = 60;

/** What the list holds, kind by kind; kinds with nothing are left out. */
export function sectionsOf(document: RenderableDocument, { kinds, idPrefix }: CheckedHtmlOptions, words: Words): Section[] {
  const entities = (kind: Entity['kind']): Item[] =>
    document.entities.flatMap((entity, index) =>
      entity.kind === kind ? [{ id: `${idPrefix}e${index}`, name: entity.name, note: entityNote(entity, words), mentions: entity.mentions }] : [],
    );
  const items: readonly (readonly [MentionKind, () => Item[]])[] = [
    ['person', () => entities('person')],
    ['organization', () => entities('organization')],
    ['place', () => entities('place')],
    ['date', () => dateItems(document, idPrefix)],
    ['quote', () => sourceItems(document, idPrefix, words)],
  ];
  return items.flatMap(([kind, itemsOf]) => {
    const found = kinds.has(kind) ? itemsOf() : [];
    return found.length > 0 ? [{ kind, items: found }] : [];
  });
}

function dateItems({ mentions }: RenderableDocument, idPrefix: string): Item[] {
  const byValue = new Map<string, Item & { mentions: number[] }>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'date') return;
    const name = dateValue(mention) ?? mention.text;
    const item = byValue.get(name);
    if (item) item.mentions.push(index);
    else byValue.set(name, { id: `${idPrefix}d${byValue.size}`, name, note: '', mentions: [index] });
  });
  return [...byValue.values()];
}

function sourceItems(document: RenderableDocument, idPrefix: string, words: Words): Item[] {
  return collectSources(document).map((source, index) => ({
    id: `${idPrefix}s${index}`,
    name: source.name ?? words.noSpeaker,
    note: sourceNote(source),
    mentions: source.quotes,
  }));
}

/** A role phrase says its affiliation and title itself. */
function sourceNote({ naming, affiliation, title }: Source): string {
  return naming === 'role-only' ? '' : [affiliation, title].filter((word) => word !== undefined).join(' ');
}

/** The id of each mention's item; a quote that several say together leads to the first of them. */
export function itemIds(sections: readonly Section[]): Map<number, string> {
  const ids = new Map<number, string>();
  for (const { items } of sections) for (const { id, mentions } of items) for (const index of mentions) if (!ids.has(index)) ids.set(index, id);
  return ids;
}

/** The list as HTML. */
export function listHtml(sections: readonly Section[], document: RenderableDocument, { idPrefix }: CheckedHtmlOptions, words: Words, level: number): string {
  if (sections.length === 0) return `<p class="ke-nothing">${escapeHtml(words.nothing)}</p>`;
  return sections
    .map(({ kind, items }) => {
      const heading = `<h${level}><span class="ke-key ke-${kind}">${escapeHtml(words.kinds[kind])}</span> <span class="ke-count">${items.length}</span></h${level}>`;
      return `<section class="ke-section">\n${heading}\n<ul>\n${items.map((item) => itemHtml(item, document, idPrefix)).join('\n')}\n</ul>\n</section>`;
    })
    .join('\n');
}

function itemHtml({ id, name, note, mentions }: Item, document: RenderableDocument, idPrefix: string): string {
  const links = mentions.map((index) => `<a href="#${idPrefix}m${index}">${escapeHtml(shortened(document.mentions[index]!.text))}</a>`);
  const noteHtml = note === '' ? '' : ` <span class="ke-note">${escapeHtml(note)}</span>`;
  return `<li${attribute('id', id)}><b>${escapeHtml(name)}</b>${noteHtml} <span class="ke-refs">${links.join(' ')}</span></li>`;
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
