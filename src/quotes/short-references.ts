/** 군은, 재단 측은, 회사는: a bare head noun that stands for the organization named before. */
import { kindsOf } from '../engine/organization-kinds';
import { isWrittenInto } from './channels';
import { namedSpeaker } from './speaker';
import type { NamedMention, Statement } from './types';

/** Head nouns that point back to a name which ends with them. */
const HEADS: ReadonlySet<string> = new Set(
  '시 군 구 도 재단 협회 공사 공단 은행 병원 대학 대학교 학교 연구원 연구소 센터 위원회 의회 시의회 도의회 군의회 구의회 교육청 교육지원청 경찰서 소방서 검찰 법원 구단 조합 노조 지회 지부 연맹 연합회 협의회 박물관 미술관 도서관 그룹 학회 대책위 진흥원 개발원 교육원 사업단 본부 지청 세관 관리원 관리단 동물원 식물원 수목원 유치원 어린이집 복지관 요양원 극단 극장 백화점 호텔 교회'.split(' '),
);

/** How far back the name may stand, in UTF-16 units: about a page. */
const REACH = 3000;

/** Finds whom short references to organizations mean. */
export class ShortReferences {
  private readonly organizations: readonly NamedMention[];

  constructor(
    private readonly text: string,
    names: readonly NamedMention[],
  ) {
    this.organizations = names.filter(({ kind }) => kind === 'organization');
  }

  /** Gives a statement whose speaker is a bare head noun the organization that it stands for. */
  resolve(statement: Statement): void {
    const { speaker } = statement;
    if (!speaker || speaker.named || speaker.name.length > 8) return;
    const head = speaker.name.endsWith(' 측') ? speaker.name.slice(0, -2) : speaker.name;
    const found = (HEADS.has(head) ? this.lastEndingIn(head, speaker.start) : undefined) ?? this.onlyOneOf(head, speaker.start);
    if (!found) return;
    statement.speaker = namedSpeaker(this.text, found, speaker.end);
    statement.basis = 'pronoun';
  }

  /** 회사 측은, 대학은: what has no such head, when nothing else of its sort is named before. */
  private onlyOneOf(noun: string, offset: number): NamedMention | undefined {
    const kinds = kindsOf(noun);
    let only: NamedMention | undefined;
    if (!kinds) return undefined;
    for (let k = this.countBefore(offset) - 1; k >= 0 && offset - this.organizations[k]!.end < REACH; k--) {
      const organization = this.organizations[k]!;
      if (isWrittenInto(this.text, organization.start, organization.end) || organization.type === undefined || !kinds.includes(organization.type) || organization.name === noun) continue;
      if (only && only.name !== organization.name) return undefined;
      only ??= organization;
    }
    return only;
  }

  /** How many organizations end before an offset. */
  private countBefore(offset: number): number {
    let low = 0;
    let high = this.organizations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.organizations[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private lastEndingIn(head: string, offset: number): NamedMention | undefined {
    for (let k = this.countBefore(offset) - 1; k >= 0 && offset - this.organizations[k]!.end < REACH; k--) {
      const { name, start, end } = this.organizations[k]!;
      const written = this.text.slice(start, end);
      if ((written.endsWith(head) && written !== head) || (name.endsWith(head) && name !== head)) return this.organizations[k];
    }
    return undefined;
  }
}
