/** What a dictionary form can be, as bits: one form can be several (기장 is a county, a captain and a millet). */
export const Flag = {
  /** A country. */
  country: 1 << 0,
  /** A Korean division by its full name: 진천군, 충청북도. */
  division: 1 << 1,
  /** A Korean division by its short name: 진천, 충북. */
  divisionShort: 1 << 2,
  /** A region, continent or sea: 수도권, 중동. */
  region: 1 << 3,
  /** A foreign city or state. */
  foreignPlace: 1 << 4,
  /** A landmark, station, mountain, road, venue. */
  landmark: 1 << 5,
  /** An organization. */
  organization: 1 << 6,
  /** An institution named by a common noun: 경찰, 정부. */
  generic: 1 << 7,
  /** A word that ends an organization's name: 연구원, 경찰서. */
  organizationSuffix: 1 << 8,
  /** A word that ends a facility's or natural feature's name: 대교, 해수욕장. */
  placeSuffix: 1 << 9,
  /** A title, rank or occupation. */
  title: 1 << 10,
  /** A well-known person or group. */
  figure: 1 << 11,
  /** A part of foreign people's names: 존슨, 무라카미. */
  foreignName: 1 << 12,
  /** A common noun, adverb or inflected form. */
  common: 1 << 13,
  /** Looks like a name and is none: products, indexes, games. */
  notName: 1 << 14,
  /** Ends the phrase for an unnamed source: 관계자. */
  role: 1 << 15,
  /** The form is ambiguous: it needs evidence around it. */
  context: 1 << 16,
  /** The form may be written with spaces that its spaceless key does not show. */
  spaceable: 1 << 17,
  /** 전, 前, 신임, 내정자: where a person stands in a role. */
  status: 1 << 18,
  /** 부, 수석, 상임: what a title is prefixed with. */
  titlePrefix: 1 << 19,
  /** A word of kinship or address: 씨, 여사, 아내. */
  address: 1 << 20,
  /** Words in a noun's place that end like an organization and are none: 대부분, 공무원. */
  notOrganization: 1 << 21,
  /** A word that stands before a name and belongs to it: 주식회사, 법무법인. */
  organizationPrefix: 1 << 22,
  /** Comes from the user's own dictionary. */
  user: 1 << 23,
  /** A department, division or branch: 형사과, 홍보실. */
  department: 1 << 24,
  /** The user took the built-in entry of this form out. */
  removed: 1 << 26,
  /** A neighbourhood or village of `ko-entities/dong`; with {@link Flag.context} only behind the place that it lies in. */
  local: 1 << 27,
  /** The syllable of a country in compounds: 한미, 북중러; a Hanja headline form: 美. */
  syllable: 1 << 25,
} as const;

/** Every kind of place. */
export const PLACE_FLAGS =
  Flag.country | Flag.division | Flag.divisionShort | Flag.region | Flag.foreignPlace | Flag.landmark;
