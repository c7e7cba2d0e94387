/** What names are exchanged for: A씨, OO시, a role. */
import type { OrganizationType } from '../types';
import type { Subject } from './subjects';

/** How a name stands in its noun phrase. */
export type Setting =
  /** A title follows: 박재민 원장, 박 원장. */
  | 'before-title'
  /** The person's own title stands in front: 원장 박재민. */
  | 'behind-title'
  | 'alone';

/** Gives the words for a subject. An empty string takes the name out, with the space to its title. */
export type RedactStyle = (subject: Subject, setting: Setting) => string;

/** The styles that the library has. */
export type StyleName = 'letters' | 'circles' | 'roles';

const NOUNS: ReadonlyMap<OrganizationType | 'group', string> = new Map<OrganizationType | 'group', string>([
  ['group', '그룹'],
  ['company', '사'], ['bank', '은행'], ['university', '대학교'], ['school', '학교'], ['hospital', '병원'], ['party', '당'], ['court', '법원'], ['prosecution', '검찰청'], ['police', '경찰서'],
  ['fire', '소방서'], ['ministry', '부'], ['agency', '청'], ['media', '언론사'], ['association', '협회'], ['union', '노조'], ['ngo', '단체'], ['team', '팀'], ['research', '연구소'],
  ['committee', '위원회'], ['assembly', '의회'], ['country', '국'], ['military', '부대'], ['agency-entertainment', '기획사'], ['department', '부서'], ['religious', '교단'], ['league', '리그'],
]);
/** The last syllables of places that say what they are. */
const PLACE_NOUN = /(?:특별시|광역시|자치시|특별자치도|자치도|해수욕장|공원|시장|터미널|공항|[도시군구읍면동리산강역섬길항만])$/;
const LOCAL_GOVERNMENT = /[도시군구]$/;

/** What sort of thing a name is, as its last part: 시 for 충청북도 청주시, 사 for a company. */
function nounOf({ kind, name, type }: Subject): string {
  if (kind === 'place') return PLACE_NOUN.exec(name)?.[0] ?? '지역';
  const local = type === 'local-government' ? LOCAL_GOVERNMENT.exec(name)?.[0] : undefined;
  return local ?? (type === undefined ? undefined : NOUNS.get(type)) ?? '기관';
}

const HONORIFIC = '씨';

/** `A씨`, `A 원장`, `B사`, `C시`. */
const letters: RedactStyle = (subject, setting) => {
  const { kind, letter, type } = subject;
  if (kind !== 'person' || type === 'group') return letter + nounOf(subject);
  return setting === 'before-title' ? letter : letter + HONORIFIC;
};

/** `박OO`, `OO사`, `OO시`: the surname and the noun stay. Those who share them can't be told apart. */
const circles: RedactStyle = (subject) => {
  const { kind, name, type } = subject;
  if (kind !== 'person' || type === 'group') return `OO${nounOf(subject)}`;
  return /^[가-힣]{2,4}$/.test(name) ? `${name.charAt(0)}OO` : 'OOO';
};

/**
 * The person's title: `원장`; with a letter where two have the same one, or none: `원장 A씨`. Beside a title that the text
 * has, the name is taken out.
 */
function rolesStyle(subjects: readonly Subject[]): RedactStyle {
  const holders = new Map<string, number>();
  const titleOf = ({ roles }: Subject): string | undefined => roles[0]?.title;
  for (const subject of subjects) {
    const title = subject.kind === 'person' ? titleOf(subject) : undefined;
    if (title !== undefined) holders.set(title, (holders.get(title) ?? 0) + 1);
  }
  return (subject, setting) => {
    const title = subject.kind === 'person' ? titleOf(subject) : undefined;
    if (title === undefined) return letters(subject, setting);
    if ((holders.get(title) ?? 0) > 1) return setting === 'alone' ? `${title} ${letters(subject, setting)}` : letters(subject, setting);
    return setting === 'alone' ? title : '';
  };
}

/** The style of a name, for the subjects of a document. */
export function styleOf(name: StyleName, subjects: readonly Subject[]): RedactStyle {
  return name === 'letters' ? letters : name === 'circles' ? circles : rolesStyle(subjects);
}
