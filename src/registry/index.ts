/** The registry: one entity per real thing in a document, with every alias and mention. */
export { conflictingTitles } from './conflicts';
export { RolesOfPeople } from './roles';
export { kindOfId, type OpenEntity, Registry } from './entities';
export { OrganizationNames } from './organizations';
export { type IdentifiedPerson, People } from './people';
export { type NamedPlace, PlaceNames } from './places';
export { Winners } from './winners';
