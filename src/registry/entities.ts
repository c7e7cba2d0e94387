/** The document's registry: one entity per real thing, found by keys. */

/** An entity while the document is read. */
export interface OpenEntity {
  /** Its place among the registry's entities. */
  readonly number: number;
  /** By kind in order of first mention: o1, p1, l1. */
  readonly id: string;
  readonly kind: 'organization' | 'person' | 'place';
  readonly name: string;
  /** An identity that holds across documents. */
  ref: string | undefined;
}

/** Entities by kind and key. */
export class Registry {
  readonly entities: OpenEntity[] = [];
  private readonly organizations = new Map<string, OpenEntity>();
  private readonly people = new Map<string, OpenEntity>();
  private readonly places = new Map<string, OpenEntity>();

  /**
   * The entity of a key; a new one when there is none. Call it in order of the text: ids count.
   *
   * @param key what tells things of a kind apart in the document
   * @param ref the identity that it has across documents, where a mention gives one
   */
  entity(kind: OpenEntity['kind'], key: string, name: string, ref?: string): OpenEntity {
    const known = kind === 'organization' ? this.organizations : kind === 'person' ? this.people : this.places;
    let entity = known.get(key);
    if (!entity) {
      entity = { number: this.entities.length, id: prefixOf(kind) + (known.size + 1), kind, name, ref };
      known.set(key, entity);
      this.entities.push(entity);
    } else if (ref !== undefined) entity.ref = ref;
    return entity;
  }
}

const PREFIX = { organization: 'o', person: 'p', place: 'l' } as const;

function prefixOf(kind: OpenEntity['kind']): string {
  return kind === 'organization' ? PREFIX.organization : kind === 'person' ? PREFIX.person : PREFIX.place;
}

/** The kind of the entity behind an id. */
export function kindOfId(id: string): OpenEntity['kind'] {
  return id.startsWith(PREFIX.organization) ? 'organization' : id.startsWith(PREFIX.person) ? 'person' : 'place';
}
