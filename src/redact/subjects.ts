/** Who and what is exchanged in a document: entities, and reporters where asked for. */
import type { Entity, Mention, OrganizationType, PersonRole } from '../types';
import type { ReplaceableDocument } from './replace';

/** The kinds of names that can be exchanged. */
export type RedactableKind = Entity['kind'];

/** Someone or something whose names are exchanged, for styles of one's own. */
export interface Subject {
  kind: RedactableKind;
  /** The canonical name. */
  name: string;
  /** The id of the registry entity; left out for a reporter who is none. */
  entity?: string;
  /** A letter of its own in the document, in order of first mention: A to Z, AA, AB. Letters that the document uses are left out. */
  letter: string;
  /** Of an organization; `group` of a band. */
  type?: OrganizationType | 'group';
  /** Of a person; the main one first. */
  roles: readonly PersonRole[];
}

/** A subject with all forms in which a text may have its name. */
export interface KnownSubject extends Subject {
  forms: ReadonlySet<string>;
}

/** Institutions named by a common noun: nobody is known by them. */
const COMMON: ReadonlySet<string> = new Set(['정부', '경찰', '검찰', '국회', '청와대', '대통령실', '법원', '군', '소방당국', '교육당국', '보건당국', '방역당국', '여당', '야당', '의회', '노조']);

/** A, B … Z, AA, AB: the letters of spreadsheets. */
function letterOf(count: number): string {
  let letters = '';
  for (let rest = count; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** Gives letters that the document does not use itself. */
class Letters {
  private count = 0;

  constructor(private readonly taken: ReadonlySet<string>) {}

  next(): string {
    for (;;) {
      const letter = letterOf(this.count++);
      if (!this.taken.has(letter)) return letter;
    }
  }
}

/** What the document itself calls someone by a letter: A씨, B사. */
function lettersIn(mentions: ReplaceableDocument['mentions']): Set<string> {
  const letters = new Set<string>();
  for (const { text } of mentions) {
    const letter = /^[A-Z]{1,2}(?=\P{L}|[가-힣]|$)/u.exec(text)?.[0];
    if (letter) letters.add(letter);
  }
  return letters;
}

/** All forms of a name: with and without composed syllables. */
function addForm(forms: Set<string>, form: string | undefined): void {
  if (form === undefined || form.trim() === '') return;
  forms.add(form).add(form.normalize('NFC')).add(form.normalize('NFD'));
}

function formsOf(entity: Entity, mentions: readonly Mention[]): Set<string> {
  const forms = new Set<string>();
  addForm(forms, entity.name);
  for (const alias of entity.aliases) addForm(forms, alias);
  for (const index of entity.mentions) {
    const mention = mentions[index];
    if (!mention) continue;
    addForm(forms, mention.text);
    if (mention.kind !== 'person') continue;
    addForm(forms, mention.hanja);
    addForm(forms, mention.latin);
  }
  return forms;
}

/** What two subjects share that a reader takes for one: 진천군 as a place (충청북도 진천군) and as an organization. */
function keysOf({ kind, name, forms }: Pick<KnownSubject, 'kind' | 'name' | 'forms'>): string[] {
  return kind === 'person' ? [...forms] : [...forms, name.slice(name.lastIndexOf(' ') + 1)];
}

/** What of a document is exchanged. */
export interface Selection {
  kinds: ReadonlySet<RedactableKind>;
  /** Names that stay. */
  keep: ReadonlySet<string>;
  reporters: boolean;
}

/** The subjects of a document in order of first mention; who is anonymous already stays so. */
export function subjectsOf({ mentions, entities, article }: ReplaceableDocument, { kinds, keep, reporters }: Selection): KnownSubject[] {
  const letters = new Letters(lettersIn(mentions));
  const subjects: KnownSubject[] = [];
  const byForm = new Map<string, KnownSubject>();
  const add = (subject: Omit<KnownSubject, 'letter'>): void => {
    const keys = keysOf(subject);
    const same = keys.map((key) => byForm.get(key)).find((known) => known !== undefined);
    const known = { ...subject, letter: same?.letter ?? letters.next() };
    subjects.push(known);
    for (const key of keys) if (!byForm.has(key)) byForm.set(key, known);
  };
  const ordered = [...entities].sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  for (const entity of ordered) {
    const first = mentions[entity.mentions[0] ?? -1] as Mention | undefined;
    const isAnonymous = first?.kind === 'person' && first.anonymous === true;
    if (!kinds.has(entity.kind) || isAnonymous || keep.has(entity.name) || entity.aliases.some((alias) => keep.has(alias)) || COMMON.has(entity.name)) continue;
    const forms = formsOf(entity, mentions as readonly Mention[]);
    add({ kind: entity.kind, name: entity.name, entity: entity.id, ...(entity.type ? { type: entity.type } : {}), roles: entity.roles ?? [], forms });
  }
  for (const name of reporters ? article.reporters : []) {
    if (byForm.has(name) || keep.has(name)) continue;
    const forms = new Set<string>();
    addForm(forms, name);
    add({ kind: 'person', name, roles: [{ title: '기자' }], forms });
  }
  return subjects;
}
