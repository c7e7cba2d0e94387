/** The places house: candidates, chains, and the gazetteer behind their names. */
export { PLACE, PLACE_EVIDENCE, PLACE_TABLE, placeClass } from './evidence';
export { type ChainLink, proposeChains } from './chains';
export { entriesOfSpan, entryRef, officialName, placeEntries } from './gazetteer';
export { proposePlaces } from './propose';
