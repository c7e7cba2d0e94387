import type { DocumentJson, Entity, Mention, QuoteMention, Source } from '../types';

/** What the sources of a document are told from. */
export type SourcedDocument = Pick<DocumentJson, 'mentions' | 'entities'>;

/** Whose 관계자 a role phrase may name: written forms with the names behind them, the longest first. */
type Owners = readonly (readonly [form: string, name: string])[];

/** The organizations of a document, and the towns and provinces whose offices speak. */
function ownersOf(mentions: readonly Mention[]): Owners {
  const names = new Map<string, string>();
  for (const mention of mentions) {
    if (names.has(mention.text)) continue;
    if (mention.kind === 'organization') names.set(mention.text, mention.name);
    else if (mention.kind === 'place') names.set(mention.text, mention.text);
  }
  return [...names].sort(([a], [b]) => b.length - a.length);
}

/** 솔빛시 관계자: whose 관계자 it is. */
function describePhrase(source: Source, phrase: string, owners: Owners): void {
  const owner = owners.find(([form]) => phrase.length > form.length && phrase.startsWith(form));
  if (!owner) return;
  const [form, name] = owner;
  const title = phrase.slice(form.length).trim();
  source.affiliation = name;
  if (title) source.title = title;
}

function describeEntity(source: Source, entity: Entity, mentions: readonly Mention[]): void {
  source.entity = entity.id;
  if (entity.kind === 'organization') {
    for (const index of entity.mentions) {
      const mention = mentions[index]!;
      if (mention.kind !== 'organization' || mention.parent === undefined) continue;
      source.affiliation = mention.parent;
      return;
    }
    return;
  }
  const main = entity.roles?.find(({ affiliation }) => affiliation !== undefined) ?? entity.roles?.[0];
  if (!main) return;
  source.title = main.title;
  if (main.affiliation !== undefined) source.affiliation = main.affiliation;
}

function keyOf({ speakerEntity, speaker }: QuoteMention): string {
  if (speakerEntity !== undefined) return `#${speakerEntity}`;
  return speaker === undefined ? '' : `=${speaker}`;
}

/** The sources of a document, in order of their first statement. */
export function collectSources({ mentions, entities }: SourcedDocument): Source[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sources = new Map<string, Source>();
  let owners: Owners | undefined;
  mentions.forEach((quote, index) => {
    if (quote.kind !== 'quote') return;
    const key = keyOf(quote);
    let source = sources.get(key);
    if (!source) {
      source = { naming: quote.speakerNaming ?? 'unattributed', statements: 0, quotes: [] };
      if (quote.speaker !== undefined) source.name = quote.speaker;
      const entity = quote.speakerEntity === undefined ? undefined : byId.get(quote.speakerEntity);
      if (entity) describeEntity(source, entity, mentions);
      else if (source.naming === 'role-only') describePhrase(source, quote.speaker!, (owners ??= ownersOf(mentions)));
      sources.set(key, source);
    }
    source.statements++;
    source.quotes.push(index);
  });
  return [...sources.values()];
}
