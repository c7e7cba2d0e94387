/** The registry of a document as nodes of schema.org. */
import type { Entity, PersonRole, PlaceMention } from '../types';

/** A node of JSON-LD. */
export interface Node {
  [property: string]: unknown;
}

/** Types of schema.org for types of organization that have one; the others are `Organization`. */
const ORGANIZATION_TYPES: ReadonlyMap<string, string> = new Map([
  ...['government', 'ministry', 'agency', 'local-government', 'assembly', 'court', 'prosecution', 'police', 'fire', 'military', 'public-agency', 'foreign-government'].map(
    (type) => [type, 'GovernmentOrganization'] as const,
  ),
  ['party', 'PoliticalParty'],
  ['company', 'Corporation'],
  ['agency-entertainment', 'Corporation'],
  ['bank', 'BankOrCreditUnion'],
  ['university', 'CollegeOrUniversity'],
  ['school', 'School'],
  ['hospital', 'Hospital'],
  ['media', 'NewsMediaOrganization'],
  ['union', 'WorkersUnion'],
  ['ngo', 'NGO'],
  ['team', 'SportsTeam'],
  ['league', 'SportsOrganization'],
  ['research', 'ResearchOrganization'],
]);

/** Levels of a place that are divisions of a state. */
const DIVISIONS: ReadonlySet<string> = new Set(['state', 'province', 'metropolitan-city', 'region', 'city', 'county', 'district', 'general-district', 'town', 'township', 'dong', 'ri']);

/**
 * People, organizations and places of a registry. A person's affiliation points at its organization where the document
 * mentions that, and names it otherwise.
 *
 * @param places a mention of each entity that is a place, by the entity's id
 */
export function schemaEntities(entities: readonly Entity[], places: ReadonlyMap<string, Partial<PlaceMention>>, idOf: (id: string) => string): Node[] {
  const organizations = new Map(entities.filter(({ kind }) => kind === 'organization').map(({ name, id }) => [name, id]));
  const body = (name: string): Node => {
    const id = organizations.get(name);
    return id === undefined ? { '@type': 'Organization', name } : { '@id': idOf(id) };
  };
  return entities.map((entity) => {
    const { id, kind, name } = entity;
    // A piece of a person's or a place's name (서 of 서하늘) is no other name.
    const aliases = entity.aliases.filter((alias) => kind === 'organization' || !name.includes(alias));
    const common = { '@id': idOf(id), name, ...(aliases.length > 0 ? { alternateName: aliases } : {}) };
    if (kind === 'organization') return { '@type': ORGANIZATION_TYPES.get(entity.type ?? '') ?? 'Organization', ...common };
    if (kind === 'place') return { '@type': placeType(places.get(id)), ...common, ...identifierOf(entity) };
    if (entity.type === 'group') return { '@type': 'MusicGroup', ...common };
    return { '@type': 'Person', ...common, ...rolesOf(entity.roles ?? [], body) };
  });
}

/** Roles that are held now are job titles; the others say what they are in a role of their own. */
function rolesOf(roles: readonly PersonRole[], body: (name: string) => Node): Node {
  const isHeld = ({ status = 'current' }: PersonRole): boolean => status === 'current';
  const held = roles.filter(isHeld);
  const titles = [...new Set(held.map(({ title }) => title))];
  const employers = [...new Set(held.flatMap(({ affiliation }) => (affiliation === undefined ? [] : [affiliation])))].map(body);
  const others = roles.filter((role) => !isHeld(role)).map(({ title, status, affiliation }) => ({
    '@type': 'OrganizationRole',
    roleName: title,
    description: status,
    ...(affiliation === undefined ? {} : { affiliation: body(affiliation) }),
  }));
  const affiliations = [...employers, ...others];
  return {
    ...(titles.length > 0 ? { jobTitle: titles } : {}),
    ...(affiliations.length > 0 ? { affiliation: affiliations } : {}),
    ...(employers.length > 0 ? { worksFor: employers } : {}),
  };
}

function placeType(place: Partial<PlaceMention> | undefined): string {
  if (place?.level === 'country') return 'Country';
  return place?.code !== undefined || DIVISIONS.has(place?.level ?? '') ? 'AdministrativeArea' : 'Place';
}

/** `kr:43750` is a 법정동코드, `iso:PE` a code of ISO 3166; other references are the dictionaries' own. */
function identifierOf({ ref = '' }: Entity): Node {
  const [scheme = '', value = ''] = ref.split(':', 2);
  if (scheme !== 'kr' && scheme !== 'iso') return {};
  return { identifier: { '@type': 'PropertyValue', propertyID: scheme === 'kr' ? '법정동코드' : 'ISO 3166', value } };
}
