import type { OrganizationType } from '../types';

/** The lists that a dictionary can hold. */
export type DictionarySection = 'organizations' | 'people' | 'places' | 'titles' | 'organizationSuffixes' | 'speechVerbs' | 'notEntities' | 'remove';

/** All sections, in the order of documentation. */
export const SECTIONS: readonly DictionarySection[] = ['organizations', 'people', 'places', 'titles', 'organizationSuffixes', 'speechVerbs', 'notEntities', 'remove'];

/** What an organization's `type` takes. */
export const ORGANIZATION_TYPES: readonly OrganizationType[] = [
  'government', 'ministry', 'agency', 'local-government', 'assembly', 'court', 'prosecution', 'police', 'fire', 'military', 'party', 'public-agency',
  'company', 'bank', 'university', 'school', 'hospital', 'media', 'association', 'union', 'ngo', 'religious', 'team', 'league', 'international',
  'foreign-government', 'country', 'research', 'department', 'committee', 'venue', 'agency-entertainment', 'other',
];

/** The fields of an entry by section. */
export const ENTRY_FIELDS: Readonly<Record<DictionarySection, readonly string[]>> = {
  organizations: ['name', 'aliases', 'type', 'parent', 'not'],
  people: ['name', 'aliases', 'titles', 'affiliation', 'hanja', 'latin', 'type', 'not'],
  places: ['name', 'aliases', 'within', 'level', 'code', 'not'],
  titles: ['name', 'aliases', 'not'],
  organizationSuffixes: ['name', 'aliases', 'type', 'not'],
  speechVerbs: ['name', 'aliases', 'act'],
  notEntities: ['name', 'aliases'],
  remove: ['name', 'aliases'],
};

/** An organization of a user's dictionary. */
export interface OrganizationInput {
  /** The canonical name. */
  name: string;
  /** Other names of the same organization: abbreviations, acronyms, old names. */
  aliases?: readonly string[];
  type?: OrganizationType;
  /** The canonical name of the organization it belongs to. */
  parent?: string;
  /** Longer words that hold the name and are not it. */
  not?: readonly string[];
}

/** A person of a user's dictionary. */
export interface PersonInput {
  name: string;
  aliases?: readonly string[];
  titles?: readonly string[];
  affiliation?: string;
  hanja?: string;
  latin?: string;
  type?: 'group';
  not?: readonly string[];
}

/** A place of a user's dictionary. */
export interface PlaceInput {
  name: string;
  aliases?: readonly string[];
  /** The official chain that it lies in: 충청북도 진천군. */
  within?: string;
  level?: string;
  code?: string;
  not?: readonly string[];
}

/** A title, suffix, verb or word, with other forms. */
export interface WordInput {
  name: string;
  aliases?: readonly string[];
}

/** What {@link defineDictionary} takes; a bare string is an entry's name. */
export interface DictionaryInput {
  organizations?: readonly (string | OrganizationInput)[];
  people?: readonly (string | PersonInput)[];
  places?: readonly (string | PlaceInput)[];
  titles?: readonly (string | WordInput)[];
  organizationSuffixes?: readonly (string | (WordInput & { type?: OrganizationType }))[];
  speechVerbs?: readonly (string | (WordInput & { act?: string }))[];
  /** Words that are no entity. */
  notEntities?: readonly (string | WordInput)[];
  /** Built-in entries to take out, by any of their names. */
  remove?: readonly (string | WordInput)[];
}

/** Where an entry comes from. */
export interface DictionaryPlace {
  file?: string;
  /** Counted from 1. */
  line?: number;
}

/** A checked entry. */
export interface DictionaryEntry {
  section: DictionarySection;
  name: string;
  aliases: readonly string[];
  not: readonly string[];
  /** The other fields; `titles` with `|` between them. */
  fields: ReadonlyMap<string, string>;
  /** The name and aliases that were not written in NFC, composed. */
  notNfc: readonly string[];
  place: DictionaryPlace;
}

/** A checked dictionary, ready for `createExtractor`. */
export interface Dictionary {
  readonly entries: readonly DictionaryEntry[];
}
