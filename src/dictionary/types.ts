import type { OrganizationType, SpeechAct } from '../types';

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

/** What a verb's `act` takes. */
export const SPEECH_ACTS: readonly SpeechAct[] = ['statement', 'denial', 'demand', 'promise', 'criticism', 'prediction', 'question'];

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

/** A word of a user's dictionary: a word to leave out, a built-in name to take out. */
export interface WordInput {
  /** The form that the text has; spaces in it may be missing there. */
  name: string;
  /** Other forms of the same thing: abbreviations, acronyms, old names. */
  aliases?: readonly string[];
}

/** A word that longer words may hold without meaning it. */
interface BlockableInput extends WordInput {
  /** Longer words that hold the name and are not it. */
  not?: readonly string[];
}

/** An organization of a user's dictionary. */
export interface OrganizationInput extends BlockableInput {
  type?: OrganizationType;
  /** The canonical name of the organization it belongs to. */
  parent?: string;
}

/** A person, a band or an idol group of a user's dictionary. */
export interface PersonInput extends BlockableInput {
  /** Role words without the organization, the main one first. */
  titles?: readonly string[];
  /** The canonical name of the organization that the titles belong to. */
  affiliation?: string;
  hanja?: string;
  latin?: string;
  /** `group` for a band or an idol group; left out for a person. */
  type?: 'group';
}

/** A place of a user's dictionary. */
export interface PlaceInput extends BlockableInput {
  /** The official chain that it lies in: 충청북도 진천군. */
  within?: string;
  /** What sort of place it is: village, station, mountain, building … */
  level?: string;
  /** 법정동코드 of 2, 5, 8 or 10 digits. */
  code?: string;
}

/** A title, rank or occupation of a user's dictionary. */
export type TitleInput = BlockableInput;

/** A word that ends organizations' names. */
export interface OrganizationSuffixInput extends BlockableInput {
  /** The type of the organizations whose names end in it. */
  type?: OrganizationType;
}

/** A verb of saying in its dictionary form: 귀띔하다. */
export interface SpeechVerbInput extends WordInput {
  /** What the speaker does by saying it. `statement`, as when it is left out, lets the end of the statement decide. */
  act?: SpeechAct;
}

/** What {@link defineDictionary} takes; a bare string is an entry's name. */
export interface DictionaryInput {
  /** The address of `dictionary.schema.json`, for editors; not read. */
  $schema?: string;
  organizations?: readonly (string | OrganizationInput)[];
  people?: readonly (string | PersonInput)[];
  places?: readonly (string | PlaceInput)[];
  /** Titles, ranks and occupations. */
  titles?: readonly (string | TitleInput)[];
  /** Words that end organizations' names. */
  organizationSuffixes?: readonly (string | OrganizationSuffixInput)[];
  /** Verbs of saying. */
  speechVerbs?: readonly (string | SpeechVerbInput)[];
  /** Words that are no entity. */
  notEntities?: readonly (string | WordInput)[];
  /**
   * Built-in entries to take out: by its canonical name an entry goes with all its names, another name goes alone. An entry
   * of an earlier dictionary goes by any of its names.
   */
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
  /** The texts that were not written in NFC, composed. */
  notNfc: readonly string[];
  /** The texts that had tabs, doubled spaces or spaces around them, as they are without. */
  strayed: readonly string[];
  place: DictionaryPlace;
}

/** A checked dictionary, ready for `createExtractor`. */
export interface Dictionary {
  readonly entries: readonly DictionaryEntry[];
  /**
   * True for dictionaries of an extension such as `ko-entities/dong`: their entries need evidence as the built-in ones do,
   * and give way to every entry of a user's. Its entries are first read when names are first looked for.
   */
  readonly builtIn?: boolean;
}
