/**
 * The shapes that users see. Everything here is a plain, serializable object; offsets are UTF-16 code units into the
 * caller's own string, end exclusive: `text === input.slice(start, end)`.
 */

/** The five kinds of mention. */
export type MentionKind = 'organization' | 'person' | 'place' | 'date' | 'quote';

/** How much evidence a mention needs: `strict` favours precision, `broad` favours recall. */
export type Strictness = 'strict' | 'balanced' | 'broad';

/** Which zones of a scraped page mentions come from: `story` is headline, subheadline, caption and body. */
export type Scope = 'story' | 'all';

/** What a stretch of a page is. */
export type ZoneType =
  | 'headline'
  | 'subheadline'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'body'
  | 'teaser'
  | 'boilerplate';

/** What sort of organization it is. */
export type OrganizationType =
  | 'government'
  | 'ministry'
  | 'agency'
  | 'local-government'
  | 'assembly'
  | 'court'
  | 'prosecution'
  | 'police'
  | 'fire'
  | 'military'
  | 'party'
  | 'public-agency'
  | 'company'
  | 'bank'
  | 'university'
  | 'school'
  | 'hospital'
  | 'media'
  | 'association'
  | 'union'
  | 'ngo'
  | 'religious'
  | 'team'
  | 'league'
  | 'international'
  | 'foreign-government'
  | 'country'
  | 'research'
  | 'department'
  | 'committee'
  | 'venue'
  | 'agency-entertainment'
  | 'other';

/** Where a person stands in a role. */
export type RoleStatus = 'current' | 'former' | 'acting' | 'nominee' | 'elect' | 'deceased';

/** A stretch of the caller's string. */
export interface Span {
  /** UTF-16 offset of the first code unit. */
  start: number;
  /** UTF-16 offset behind the last code unit. */
  end: number;
}

/** A stretch with its text. */
export interface TextSpan extends Span {
  /** `input.slice(start, end)`. */
  text: string;
}

interface MentionBase extends TextSpan {
  /** The id of the rule or dictionary entry behind the mention. */
  rule: string;
  /** 0 to 1: of the mentions given 0.8, about 80% are right on the development set. */
  confidence: number;
}

/** An organization, or an institution named by a common noun (경찰, 정부). */
export interface OrganizationMention extends MentionBase {
  kind: 'organization';
  /** The canonical name, without parents that are organizations and without ㈜. */
  name: string;
  /** The organization it belongs to, by its canonical name. */
  parent?: string;
  type?: OrganizationType;
  /** The id of the registry entity. */
  entity: string;
}

/** One role of a person. */
export interface PersonRole {
  /** The role word without the organization: 원장. */
  title: string;
  /** As it is written: 자치인재원장. */
  titleText?: string;
  /** The organization's canonical name. */
  affiliation?: string;
  status?: RoleStatus;
}

/** A person, or a band or idol group (`type: 'group'`). */
export interface PersonMention extends MentionBase {
  kind: 'person';
  /** The full name where the document gives one, otherwise the text. */
  name: string;
  type?: 'group';
  title?: string;
  titleText?: string;
  affiliation?: string;
  status?: RoleStatus;
  /** All roles, the main one first. */
  roles?: PersonRole[];
  /** Age in years, from the bracket after the name. */
  age?: number;
  gender?: 'female' | 'male';
  hanja?: string;
  latin?: string;
  /** Party and constituency as the bracket after the name gives them. */
  party?: string;
  constituency?: string;
  /** True for 김모씨, A씨: an identity of this document alone. */
  anonymous?: boolean;
  entity: string;
}

/** One link of a chain of places. */
export interface PlacePart extends TextSpan {
  name: string;
  level?: string;
  code?: string;
}

/** A country, region, division, landmark, road, station or natural feature. */
export interface PlaceMention extends MentionBase {
  kind: 'place';
  /** The official chain, as far as the document decides it. */
  name: string;
  /** 법정동코드, cut by level to 2, 5, 8 or 10 digits. */
  code?: string;
  level?: string;
  /** ISO 3166 code of a country. */
  country?: string;
  parts?: PlacePart[];
  /** The possible official chains where the document does not decide. */
  candidates?: string[];
  entity: string;
}

/** A written piece of a date. */
export interface DatePart extends TextSpan {
  unit: 'date' | 'time' | 'duration';
}

/** A date, a time of day, an interval or a duration. */
export interface DateMention extends MentionBase {
  kind: 'date';
  /** ISO 8601-2 (EDTF). Left out for a duration without an anchor and for a time without a day. */
  edtf?: string;
  /** The finest unit that is written. */
  grain: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'era';
  approximate: boolean;
  /** ISO 8601 duration: P3Y. */
  duration?: string;
  /** HH:MM of a time without a day. */
  time?: string;
  /** What contradicts: a weekday in brackets that is not the date's. */
  conflict?: string;
  parts: DatePart[];
}

/**
 * What a speaker does by a statement: by the verb or noun of saying, and where that is a neutral one (말하다, 밝히다) by the
 * statement's own predicate. `demand` holds orders, requests and proposals, `promise` announcements of one's own acts,
 * `criticism` accusations and expressions of regret about others, `statement` all the rest, reports, praise and admissions too.
 */
export type SpeechAct = 'statement' | 'denial' | 'demand' | 'promise' | 'criticism' | 'prediction' | 'question';

/** How a speaker is called: by name, by a role or a description alone (경찰 관계자, 한 주민), by a letter or a surname with 모 (A씨, 김모씨). */
export type SpeakerNaming = 'named' | 'role-only' | 'anonymized';

/** A statement that someone made. */
export interface QuoteMention extends MentionBase {
  kind: 'quote';
  form: 'direct' | 'indirect' | 'mixed';
  /** A canonical name, or a role phrase for an unnamed source. */
  speaker?: string;
  /** The id of the registry entity behind the speaker. */
  speakerEntity?: string;
  speakerBasis: 'same-sentence' | 'carried-over' | 'pronoun' | 'none';
  /** All who say it together (`A와 B는`), by their canonical names in text order; `speaker` is the last of them. */
  jointSpeakers?: string[];
  /** How the speaker is called; left out where there is none. */
  speakerNaming?: SpeakerNaming;
  /** The verb or noun of saying, in its dictionary form. */
  cue?: string;
  /** What the speaker does by saying it. */
  act?: SpeechAct;
  /** Where it was said, where that is named, in the word of the text: 브리핑, 페이스북, 라디오. */
  channel?: string;
  /** The day on which it was said, where that is given: EDTF of a day, 2020-07-15 or XXXX-XX-15. `어제` in the statement counts from it. */
  spokenOn?: string;
  /** The pieces of a statement that is written in several. */
  segments?: TextSpan[];
  /** The index in `mentions` of the quote around this one. */
  within?: number;
  truncated?: boolean;
}

export type Mention = OrganizationMention | PersonMention | PlaceMention | DateMention | QuoteMention;

/** What a field of an extension's mention holds: plain JSON without `null`. */
export type FieldValue = string | number | boolean | readonly FieldValue[] | MentionFields;

/** The fields of an extension's mention, by name. */
export interface MentionFields {
  readonly [name: string]: FieldValue;
}

/** A mention of a kind that an extension adds: money, law names. */
export interface ExtensionMention<Kind extends string = string, Fields extends object = MentionFields> extends MentionBase {
  kind: Kind;
  /** What the rule says of it; empty where it says nothing. */
  fields: Fields;
}

/** One real thing of the document, with all its mentions. */
export interface Entity {
  id: string;
  kind: 'organization' | 'person' | 'place';
  name: string;
  aliases: string[];
  /** Indices into the document's `mentions`. */
  mentions: number[];
  /** An identity that holds across documents: `kr:43750`, `iso:PE`, a dictionary entry's id. */
  ref?: string;
  type?: OrganizationType | 'group';
  /** A person's roles over the whole document. */
  roles?: PersonRole[];
  /** Titles of a person that can't all be right: 원장 here and 부원장 there, of one body at one time. */
  conflictingTitles?: string[];
}

/** A stretch of a page and what it is. */
export interface Zone extends Span {
  type: ZoneType;
}

/** What the page says of itself. */
export interface Article {
  headline?: string;
  /** The site first, then other outlets that the byline names. */
  press: string[];
  reporters: string[];
  /** ISO date or date-time, read from the page unless given. */
  publishedAt?: string;
  zones: Zone[];
}

/**
 * The JSON of a document.
 *
 * @typeParam Extra the mentions of the kinds that extensions add; none without extensions
 */
export interface DocumentJson<Extra extends ExtensionMention<string, object> = never> {
  schemaVersion: string;
  mentions: (Mention | Extra)[];
  entities: Entity[];
  article: Article;
}

/** Someone who says something in a document. */
export interface Source {
  /** The canonical name, or the role phrase as it is written; left out for all that nobody is named for. */
  name?: string;
  /** `unattributed` holds the statements without a speaker. */
  naming: SpeakerNaming | 'unattributed';
  /** The id of the registry entity, of a speaker that is one. */
  entity?: string;
  /** The main role of a person; of a role phrase that an organization begins (솔빛시 관계자) what follows it. */
  title?: string;
  /** The organization of that role, by its canonical name; of an organization the one that it belongs to. */
  affiliation?: string;
  /** How many statements it makes, alone or with others; a headline's count too. */
  statements: number;
  /** Where: indices of the quotes in the document's `mentions`. */
  quotes: number[];
}

/** How the words of a headline's quote stand to those of the body. */
export type HeadlineMatch =
  /** A statement, a piece or a sentence of it word for word; spaces and punctuation do not count. */
  | 'same'
  /** The body's words in their order, some left out or without their particles and endings. */
  | 'shortened'
  /** About half of the words or more, in another order or among others. */
  | 'reworded'
  /** No statement of the body says it. */
  | 'missing';

/** A quote of the headline or subheadline, compared with the statements of the body. */
export interface HeadlineQuote {
  /** Its index in the document's `mentions`. */
  quote: number;
  match: HeadlineMatch;
  /** The index of the statement of the body that comes nearest; left out where the match is `missing`. */
  body?: number;
}

/**
 * What `extract` returns.
 *
 * @typeParam Extra as of {@link DocumentJson}
 */
export interface ExtractedDocument<Extra extends ExtensionMention<string, object> = never> extends DocumentJson<Extra> {
  organizations: OrganizationMention[];
  people: PersonMention[];
  places: PlaceMention[];
  dates: DateMention[];
  quotes: QuoteMention[];
  /** Who says something, in order of the first statement; worked out when first read. No part of the JSON form. */
  readonly sources: Source[];
  /** The quotes of the headline against the body's wording, in text order; worked out when first read. No part of the JSON form. */
  readonly headlineQuotes: HeadlineQuote[];
  /** The plain JSON form: `schemaVersion`, `mentions`, `entities`, `article`. */
  toJSON(): DocumentJson<Extra>;
}

/**
 * Options of one call.
 *
 * @typeParam Kind the kinds that extensions add
 */
export interface ExtractOptions<Kind extends string = never> {
  /** ISO date or date-time, or a `Date`; read in `timeZone`. Default: what the page says. */
  publishedAt?: string | Date;
  /** IANA zone in which a `Date` and a date-time with an offset are read. Default `Asia/Seoul`. */
  timeZone?: string;
  /** The kinds wanted. Default: all. */
  kinds?: readonly (MentionKind | Kind)[];
  /** Default `story`. */
  scope?: Scope;
  /** Default `balanced`. */
  strictness?: Strictness;
}

/** One reason for or against a candidate. */
export interface Evidence {
  /** The feature's name in the weight table. */
  feature: string;
  /** What it adds to the score (log odds). */
  weight: number;
}

/** Why a span is or is not an entity. */
export interface ExplainedCandidate extends TextSpan {
  /** One of the five, or a kind that an extension adds. */
  kind: MentionKind | (string & {});
  rule: string;
  score: number;
  evidence: Evidence[];
  outcome: 'accepted' | 'rejected';
  /** What removed it, where it lost. */
  reason?: string;
}

export interface Explanation {
  span: TextSpan;
  candidates: ExplainedCandidate[];
}
