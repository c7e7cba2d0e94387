/** Mentions exchanged for other words, with their particles. */
import { KoEntitiesError } from '../index';
import type { Article, Entity, ExtensionMention, Mention } from '../types';
import { type Edit, EditedText } from './edits';
import { particleEdit } from './particles';

/** A mention of any kind. */
export type AnyMention = Mention | ExtensionMention<string, object>;

/** What is read of a document: `extract`'s, or its JSON. */
export interface ReplaceableDocument {
  readonly mentions: readonly AnyMention[];
  readonly entities: readonly Entity[];
  readonly article: Article;
}

/** A stretch that was exchanged. */
export interface Replacement {
  /** Offsets into the text before. */
  start: number;
  end: number;
  /** What stood there. */
  original: string;
  /** What stands there now; empty where it was taken out. */
  text: string;
  /** The registry entity behind it, where there is one. */
  entity?: string;
}

/** A text with names exchanged. Offsets are UTF-16 code units. */
export interface ReplacedText {
  text: string;
  /** What was exchanged, in order; particles that changed are no part of it. */
  replacements: Replacement[];
  /** Where an offset of the text before lies now; inside an exchanged stretch, where its new text begins. */
  map(offset: number): number;
  /** Where an offset of the new text lay before; inside new words, where the stretch began that they stand for. */
  mapBack(offset: number): number;
}

/** Makes replacements, which may not overlap, with the particles behind them. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): ReplacedText {
  const sorted = [...replacements].sort((a, b) => a.start - b.start);
  const edits: Edit[] = [];
  sorted.forEach((replacement, place) => {
    const { start, end } = replacement;
    edits.push({ start, end, text: replacement.text });
    // What is taken out leaves its particle to what stands before it.
    const before = replacement.text === '' ? text.slice(Math.max(0, start - 40), start).trimEnd() : replacement.text;
    const next = sorted[place + 1];
    const particle = particleEdit(text, end, before);
    if (particle && (!next || particle.end <= next.start)) edits.push(particle);
  });
  const edited = new EditedText(text, edits);
  return {
    text: edited.text,
    replacements: sorted,
    map: (offset) => edited.map(offset),
    mapBack: (offset) => edited.mapBack(offset),
  };
}

/** Refuses a document of another text. */
export function checkDocument(text: unknown, document: unknown): asserts text is string {
  if (typeof text !== 'string') throw new KoEntitiesError('INVALID_TEXT', `text takes a string, not ${text === null ? 'null' : typeof text}`, { field: 'text' });
  const { mentions, entities, article } = (document ?? {}) as Partial<ReplaceableDocument>;
  if (!Array.isArray(mentions) || !Array.isArray(entities) || typeof article !== 'object') {
    throw new KoEntitiesError('INVALID_OPTION', 'document takes what extract returned for the text, or its JSON', { field: 'document' });
  }
  const wrong = (mentions as AnyMention[]).find((mention) => text.slice(mention.start, mention.end) !== mention.text);
  if (wrong) throw new KoEntitiesError('INVALID_SPAN', `the document is not of this text: at ${wrong.start} stands no ${JSON.stringify(wrong.text)}; hand over the text that it was extracted from`, { field: 'document' });
}

/**
 * Exchanges mentions for what a function says, and makes the particles behind them agree (`박재민은` → `문가람은`,
 * `A씨는`). Where mentions overlap, the one that starts first is exchanged.
 *
 * @param text the text that the document was extracted from
 * @param replace gives the new words for a mention, `undefined` to leave it; the entity is that of a person,
 * organization or place
 * @throws KoEntitiesError (a `TypeError`) with the code `INVALID_SPAN` for a document of another text
 *
 * @example
 * const text = '박재민 원장은 충북 진천군으로 갔다.';
 * replaceMentions(text, extract(text), (mention) => (mention.kind === 'place' ? '바다' : undefined)).text;
 * // '박재민 원장은 바다로 갔다.'
 */
export function replaceMentions(text: string, document: ReplaceableDocument, replace: (mention: AnyMention, entity: Entity | undefined) => string | undefined): ReplacedText {
  checkDocument(text, document);
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const replacements: Replacement[] = [];
  let done = 0;
  for (const mention of document.mentions) {
    if (mention.start < done) continue;
    const id = 'entity' in mention ? mention.entity : undefined;
    const words = replace(mention, id === undefined ? undefined : entities.get(id));
    if (words === undefined) continue;
    if (typeof words !== 'string') throw new KoEntitiesError('INVALID_OPTION', `replace takes a function that gives a string or undefined, not ${typeof words}`, { field: 'replace' });
    replacements.push({ start: mention.start, end: mention.end, original: mention.text, text: words, ...(id === undefined ? {} : { entity: id }) });
    done = mention.end;
  }
  return applyReplacements(text, replacements);
}
