/** The document's registry: one entity per real thing, found by keys. */

/** An entity while the document is read. */
export interface OpenEntity {
  kind: 'organization' | 'person' | 'place';
  name: string;
  aliases: Set<string>;
  /** Positions of its mentions in the list of winners. */
  mentions: number[];
  ref?: string;
  type?: string;
}

/** Entities by kind and key; ids count by kind in order of first mention: o1, p1, l1. */
export class Registry {
  readonly entities: OpenEntity[] = [];
  private readonly byKey = { organization: new Map<string, OpenEntity>(), person: new Map<string, OpenEntity>(), place: new Map<string, OpenEntity>() };

  /** The entity of a key; a new one when there is none. */
  entity(kind: OpenEntity['kind'], key: string, name: string): OpenEntity {
    const known = this.byKey[kind];
    let entity = known.get(key);
    if (!entity) {
      entity = { kind, name, aliases: new Set(), mentions: [] };
      known.set(key, entity);
      this.entities.push(entity);
    }
    return entity;
  }

  /** Notes a mention and the form in which it is written. */
  mention(entity: OpenEntity, position: number, form: string): void {
    entity.mentions.push(position);
    if (form !== entity.name) entity.aliases.add(form);
  }
}

const PREFIX = { organization: 'o', person: 'p', place: 'l' } as const;

/** The ids of entities, by kind in order of first mention. */
export function entityIds(entities: readonly OpenEntity[]): Map<OpenEntity, string> {
  const counts = { organization: 0, person: 0, place: 0 };
  const ordered = entities.filter((entity) => entity.mentions.length > 0).sort((a, b) => a.mentions[0]! - b.mentions[0]!);
  return new Map(ordered.map((entity) => [entity, `${PREFIX[entity.kind]}${++counts[entity.kind]}`]));
}
