import type { DocumentJson, Entity, Mention, QuoteMention, Source } from '../types';

/** What the sources of a document are told from. */
export type SourcedDocument = Pick<DocumentJson, 'mentions' | 'entities'>;

/** Whose 관계자 a role phrase may name: written forms with the names behind them. */
type Owners = ReadonlyMap<string, string>;

/** The organizations of a document, and the towns and provinces whose offices speak. */
function ownersOf(mentions: readonly Mention[]): Owners {
  const names = new Map<string, string>();
  for (const mention of mentions) {
    if (names.has(mention.text)) continue;
    if (mention.kind === 'organization') names.set(mention.text, mention.name);
    else if (mention.kind === 'place') names.set(mention.text, mention.text);
  }
  return names;
}

/** 솔빛시 관계자: whose 관계자 it is, by the longest form that it begins with. */
function describePhrase(source: Source, phrase: string, owners: Owners): void {
  for (let length = phrase.length - 1; length > 0; length--) {
    const name = owners.get(phrase.slice(0, length));
    if (name === undefined) continue;
    const title = phrase.slice(length).trim();
    source.affiliation = name;
    if (title) source.title = title;
    return;
  }
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

/** Who a statement counts for: a name or nobody, with the entity behind it. */
interface Sayer {
  name: string | undefined;
  entity: string | undefined;
  naming: Source['naming'];
}

function keyOf({ entity, name }: Sayer): string {
  if (entity !== undefined) return `#${entity}`;
  return name === undefined ? '' : `=${name}`;
}

/** The speaker of a quote, or all of them where several say it together. */
function sayersOf({ speaker, speakerEntity, speakerNaming, jointSpeakers }: QuoteMention, byName: ReadonlyMap<string, Entity>): Sayer[] {
  const main: Sayer = { name: speaker, entity: speakerEntity, naming: speakerNaming ?? 'unattributed' };
  if (!jointSpeakers) return [main];
  return jointSpeakers.map((name) => {
    return name === speaker ? main : { name, entity: byName.get(name)?.id, naming: 'named' };
  });
}

/** The sources of a document, in order of their first statement. */
export function collectSources({ mentions, entities }: SourcedDocument): Source[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  // Of people and organizations of one name the first.
  const byName = new Map<string, Entity>();
  for (const entity of entities) if (entity.kind !== 'place' && !byName.has(entity.name)) byName.set(entity.name, entity);
  const sources = new Map<string, Source>();
  let owners: Owners | undefined;
  mentions.forEach((quote, index) => {
    if (quote.kind !== 'quote') return;
    for (const sayer of sayersOf(quote, byName)) {
      const key = keyOf(sayer);
      let source = sources.get(key);
      if (!source) {
        source = { naming: sayer.naming, statements: 0, quotes: [] };
        if (sayer.name !== undefined) source.name = sayer.name;
        const entity = sayer.entity === undefined ? undefined : byId.get(sayer.entity);
        if (entity) describeEntity(source, entity, mentions);
        else if (source.naming === 'role-only') describePhrase(source, sayer.name!, (owners ??= ownersOf(mentions)));
        sources.set(key, source);
      }
      source.statements++;
      source.quotes.push(index);
    }
  });
  return [...sources.values()];
}
