/** Lists that share their last word: 삼성·LG전자, 서울·경기도교육청, 공주·청양·부여교육지원청. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import type { Candidate } from '../engine/candidates';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { organizationClass } from './evidence';

/** Heads that members of a list share even where the completed name is in no dictionary. */
const HEADS = ['교육지원청', '교육청', '경찰청', '경찰서', '소방서', '지방법원', '지법', '고법', '지검', '고검', '시의회', '군의회', '구의회', '도의회', '상공회의소', '대학교', '대병원', '대', '전자', '은행', '그룹', '지청'];

/** The completed name of a list member before a name, `undefined` when they share nothing. */
function completedName(scan: Scan, member: string, whole: string): string | undefined {
  for (let cut = 1; cut < whole.length; cut++) {
    const name = member + whole.slice(cut);
    if (whole.length - cut >= 1 && scan.flagsOf(name) & (Flag.organization | Flag.generic)) return canonicalName(scan, name);
  }
  const head = HEADS.find((suffix) => whole.endsWith(suffix) && whole.length > suffix.length);
  return head && scan.flagsOf(member) & PLACE_FLAGS ? member + head : undefined;
}

/** The dictionary's name of an organization that it has under another (국토부); otherwise the name as it is. */
function canonicalName({ lexicon }: Scan, name: string): string {
  const word = lexicon.find(name);
  const entries = word < 0 ? [] : lexicon.entriesOf(word).filter(({ category }) => category === 'organization');
  return entries.length === 1 && !entries[0]!.attributes.has('generic') ? entries[0]!.name : name;
}

/** Proposes the members before each organization that dots join to it. */
export function proposeSharedHeads(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (const last of candidates.of('organization')) {
    if (last.note === 'place') continue;
    let at = last.start;
    while (at > 2 && text[at - 1] === '·') {
      const end = at - 1;
      const cls = CLASS_OF[text.charCodeAt(end - 1)];
      if (cls !== CharClass.hangul && cls !== CharClass.latin) break;
      const start = scan.runStart[end - 1]!;
      if (end - start > 6 || end - start < 2) break;
      const name = completedName(scan, text.slice(start, end), text.slice(last.start, last.end));
      if (!name) break;
      const member: Candidate = candidates.propose('organization', start, end, 'organizations/shared-head', organizationClass('shared-head'));
      member.name = name;
      member.note = undefined;
      at = start;
    }
  }
}
