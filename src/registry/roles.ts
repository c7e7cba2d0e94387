/** The roles of people over a whole document. */
import type { Entity, PersonRole } from '../types';
import { conflictingTitles } from './conflicts';

/** More roles than people have: from there on they are looked up by their titles. */
const MANY = 16;

/** The roles of one title. */
interface RolesOfTitle {
  /** While it is without an affiliation there is no other one: whatever comes next is the same role. */
  first: PersonRole;
  affiliations: Set<string>;
}

/** Notes the roles of a document's people. Work is in proportion to the roles noted. */
export class RolesOfPeople {
  /** Of people with many roles, by title. */
  private byTitle: Map<Entity, Map<string, RolesOfTitle>> | undefined;

  /** Notes roles that an entity does not have yet; an affiliation completes a title that was without one. */
  note(entity: Entity, roles: readonly PersonRole[]): void {
    const known = (entity.roles ??= []);
    for (const role of roles) {
      const same = this.find(entity, known, role);
      if (!same) {
        const added = { ...role };
        known.push(added);
        if (known.length > MANY) addTo(this.titlesOf(entity, known), added);
      } else if (!same.affiliation && role.affiliation) {
        same.affiliation = role.affiliation;
        if (known.length > MANY) addTo(this.titlesOf(entity, known), same);
      }
    }
  }

  /** Says which titles of a person can't all be right. Call it when all are noted. */
  compare(entity: Entity): void {
    if (entity.roles === undefined || entity.roles.length < 2) return;
    const conflicting = conflictingTitles(entity.roles);
    if (conflicting.length > 0) entity.conflictingTitles = conflicting;
  }

  /** A role that a new one repeats or completes. */
  private find(entity: Entity, known: readonly PersonRole[], { title, affiliation }: PersonRole): PersonRole | undefined {
    if (known.length <= MANY) return known.find((role) => role.title === title && (!role.affiliation || !affiliation || role.affiliation === affiliation));
    const roles = this.titlesOf(entity, known).get(title);
    return roles && (!roles.first.affiliation || !affiliation || roles.affiliations.has(affiliation)) ? roles.first : undefined;
  }

  private titlesOf(entity: Entity, known: readonly PersonRole[]): Map<string, RolesOfTitle> {
    const byTitle = (this.byTitle ??= new Map());
    let titles = byTitle.get(entity);
    if (!titles) {
      titles = new Map();
      for (const role of known) addTo(titles, role);
      byTitle.set(entity, titles);
    }
    return titles;
  }
}

function addTo(titles: Map<string, RolesOfTitle>, role: PersonRole): void {
  const { title, affiliation } = role;
  let roles = titles.get(title);
  if (!roles) {
    roles = { first: role, affiliations: new Set() };
    titles.set(title, roles);
  }
  if (affiliation) roles.affiliations.add(affiliation);
}
