/** The organizations house: candidates and their evidence. */
import type { NameDocument } from '../engine/document';
import { type DefinedAlias, definedAliases, noteAcronymBrackets, proposeAliases, proposeFused, proposeWithParents } from './composites';
import { proposeByWriting } from './marks';
import { proposeSharedHeads } from './shared-heads';
import { proposeFromDictionary } from './propose';
import { proposeByForm } from './suffixes';

export { ORGANIZATION, ORGANIZATION_EVIDENCE, ORGANIZATION_TABLE, organizationClass } from './evidence';
export type { DefinedAlias } from './composites';
export { organizationEntries } from './propose';
export { type NamedOrganization, nameOrganization } from './naming';

/**
 * Proposes all organization candidates. Places come before, since a place may act and may stand before a name; parents
 * come last, since they compose what the others proposed.
 *
 * @returns the aliases that brackets define
 */
export function proposeOrganizations(document: NameDocument): DefinedAlias[] {
  proposeFromDictionary(document);
  proposeByForm(document);
  proposeFused(document);
  proposeByWriting(document);
  const ends = new Set(document.candidates.of('organization').map((candidate) => candidate.end));
  const aliases = definedAliases(document.scan.text).filter(({ open }) => ends.has(open));
  proposeAliases(document, aliases);
  proposeSharedHeads(document);
  proposeWithParents(document);
  noteAcronymBrackets(document);
  return aliases;
}
