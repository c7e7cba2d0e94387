/**
 * What holds for every output and no schema can say.
 */
import { expect } from 'vitest';
import type { DocumentJson, ExtensionMention, Mention, TextSpan } from '../../src/types';
import { expectValid } from './schema';

/**
 * Expects a document to be valid and to fit its input: every span is the text there, mentions are in order and do not
 * overlap within a kind (a quote may lie inside another), parts lie inside their mention, entities and mentions point
 * at each other, zones cover the text in order.
 */
export function expectFaithful(document: DocumentJson | DocumentJson<ExtensionMention<string, object>>, input: string): void {
  expectValid(document);
  expect(violations(document as DocumentJson, input)).toEqual([]);
}

/** The broken promises of a document, one line each. */
export function violations({ mentions, entities, article }: DocumentJson, input: string): string[] {
  return [
    ...mentions.flatMap((mention) => spanViolations(mention, input)),
    ...orderViolations(mentions),
    ...overlapViolations(mentions),
    ...entityViolations(mentions, entities),
    ...zoneViolations(article.zones, input),
  ];
}

function spanViolations(mention: Mention, input: string): string[] {
  const inner: readonly TextSpan[] =
    mention.kind === 'quote' ? (mention.segments ?? []) : mention.kind === 'date' || mention.kind === 'place' ? (mention.parts ?? []) : [];
  const wrong = [mention, ...inner].filter(({ text, start, end }) => start >= end || input.slice(start, end) !== text);
  const outside = inner.filter(({ start, end }) => start < mention.start || end > mention.end);
  return [
    ...wrong.map((span) => `${show(span)} is not the text there`),
    ...outside.map((span) => `${show(span)} is not inside ${show(mention)}`),
  ];
}

function orderViolations(mentions: readonly Mention[]): string[] {
  return mentions.flatMap((mention, i) => {
    const next = mentions[i + 1];
    const sorted = !next || mention.start < next.start || (mention.start === next.start && mention.end >= next.end);
    return sorted ? [] : [`${show(mention)} stands before ${show(next)}`];
  });
}

function overlapViolations(mentions: readonly Mention[]): string[] {
  const overlaps: string[] = [];
  mentions.forEach((mention, i) => {
    // They are in order of start: behind the first that begins later all do.
    for (let k = i + 1; k < mentions.length && mentions[k]!.start < mention.end; k++) {
      const other = mentions[k]!;
      const nested = other.kind === 'quote' && other.end <= mention.end && other.within !== undefined;
      if (other.kind === mention.kind && !nested) overlaps.push(`${show(mention)} overlaps ${show(other)}`);
    }
  });
  return overlaps;
}

function entityViolations(mentions: readonly Mention[], entities: DocumentJson['entities']): string[] {
  const byId = new Map(entities.map(({ id, mentions: indices }) => [id, new Set(indices)]));
  const dangling = mentions.filter((mention, i) => {
    if (mention.kind === 'quote') return mention.speakerEntity !== undefined && !byId.has(mention.speakerEntity);
    return 'entity' in mention && !byId.get(mention.entity)?.has(i);
  });
  const foreign = entities.filter(({ id, kind, mentions: indices }) =>
    indices.some((index) => {
      const mention = mentions[index];
      return !mention || mention.kind !== kind || mention.entity !== id;
    }),
  );
  return [
    ...(byId.size === entities.length ? [] : ['two entities have one id']),
    ...dangling.map((mention) => `${show(mention)} points at no entity that lists it`),
    ...foreign.map((entity) => `entity ${entity.id} lists a mention that is not its own`),
  ];
}

function zoneViolations(zones: DocumentJson['article']['zones'], input: string): string[] {
  return zones.flatMap(({ start, end }, i) => {
    const sound = start < end && end <= input.length && start >= (zones[i - 1]?.end ?? 0);
    return sound ? [] : [`zone ${i} is empty, outside the text or before its predecessor`];
  });
}

function show(span: TextSpan & { kind?: string }): string {
  return `${span.kind ?? 'span'} ${JSON.stringify(span.text)} [${span.start}, ${span.end})`;
}
