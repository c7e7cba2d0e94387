/** The organizations house: candidates and their evidence. */
import type { NameDocument } from '../engine/document';
import { abbreviations, type DefinedAlias, definedAliases, noteAcronymBrackets, proposeAliases, proposeFused, proposeWithParents } from './composites';
import { proposeByWriting } from './marks';
import { noteDeeds } from './deeds';
import { proposeHeaded } from './heads';
import { proposeLatinTails } from './latin-tails';
import { proposeListed } from './lists';
import { proposeMedia } from './media';
import { proposeParties } from './parties';
import { proposePrefixed } from './prefixes';
import { proposeSharedHeads } from './shared-heads';
import { proposeFromDictionary } from './propose';
import { proposeShortNames } from './short-names';
import { noteGames } from './sports';
import { proposeByForm } from './suffixes';

export { ORGANIZATION, ORGANIZATION_EVIDENCE, ORGANIZATION_TABLE, organizationClass } from './evidence';
export { type DefinedAlias, superiorEnd } from './composites';
export { organizationEntries } from './propose';
export { hasDeedBehind } from './deeds';
export { isTeam } from './sports';
export { type NamedOrganization, nameOrganization, organizationType } from './naming';

/**
 * Proposes all organization candidates. Places come before, since a place may act and may stand before a name; parents
 * come last, since they compose what the others proposed.
 *
 * @returns the aliases that brackets define
 */
export function proposeOrganizations(document: NameDocument): DefinedAlias[] {
  proposeFromDictionary(document);
  proposeByForm(document);
  proposePrefixed(document);
  proposeFused(document);
  proposeByWriting(document);
  proposeLatinTails(document);
  proposeShortNames(document);
  proposeParties(document);
  proposeMedia(document);
  proposeListed(document);
  proposeHeaded(document);
  const aliases = [...aliasesOfCandidates(document, definedAliases(document.scan.text)), ...abbreviations(document)];
  proposeAliases(document, aliases);
  proposeSharedHeads(document);
  proposeWithParents(document);
  noteAcronymBrackets(document);
  noteGames(document);
  noteDeeds(document);
  return aliases;
}

/** Those whose bracket opens right behind a candidate. */
function aliasesOfCandidates(document: NameDocument, defined: readonly DefinedAlias[]): DefinedAlias[] {
  if (defined.length === 0) return [];
  const ends = new Set(document.candidates.of('organization').map((candidate) => candidate.end));
  return defined.filter(({ open }) => ends.has(open));
}
