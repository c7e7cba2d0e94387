import { speechData } from '../data/speech';
import { CharClass, CLASS_OF, isHangulAt } from '../text/characters';
import { type BaseKind, basesOf, type Irregularity } from './conjugation';
import { FormTable, hashStep, lengthBit } from './form-table';
import { WaitingRows } from '../engine/waiting-rows';

/** How an inflected verb stands in its sentence. */
export type VerbForm = 'final' | 'connecting' | 'adnominal' | 'nominal';

/** A verb found in the text. */
export interface VerbMatch {
  /** The dictionary form. */
  lemma: string;
  act: string;
  /** False for verbs of thinking, which look like saying (고 생각했다). */
  statement: boolean;
  /** 하다 alone: a verb of saying only right behind 고. */
  light: boolean;
  /** 알려지다, 보도되다: nobody in the sentence says it. */
  impersonal: boolean;
  /** Seldom with a clause: only right behind 고. */
  weak: boolean;
  /** Takes a full clause at most (늦겠다고 전화했다), never a name (영희라고 불렀다). */
  objectOnly: boolean;
  form: VerbForm;
  /** Behind the base, before its endings. */
  end: number;
}

/** A noun of saying found in the text. */
export interface NounMatch {
  lemma: string;
  act: string;
  statement: boolean;
  /** 지적, 우려: often nobody's in particular. */
  impersonal: boolean;
  /** 내용, 바람: seldom a statement without marks. */
  weak: boolean;
  end: number;
}

/** What a word for a source is, and where it starts. */
export interface RoleMatch {
  start: number;
  /** A body or a crowd, and no single person. */
  group: boolean;
  /** Often no speaker at all: 국민, 어머니. */
  weak: boolean;
  /** A title or occupation that a name may stand before. */
  title: boolean;
}

type WordEntry = Omit<VerbMatch, 'form' | 'end'>;

interface VerbBase {
  verb: WordEntry;
  kind: BaseKind;
}

/** Reads a row of the data: form, lemma, act, irregularity, flags (see `scripts/data/speech.ts`). */
function readRow(row: string): { form: string; irregularity: Irregularity; word: WordEntry } {
  const [form = '', lemma = '', act = '', stem = '', flags = ''] = row.split('|');
  return {
    form,
    irregularity: stem === 'ㄷ' || stem === 'ㅂ' || stem === 'ㅅ' ? stem : 'regular',
    word: {
      lemma: lemma || form, act: act || 'statement', statement: !flags.includes('n'), light: form === '하다',
      impersonal: flags.includes('h'), weak: flags.includes('w'), objectOnly: flags.includes('o'),
    },
  };
}

/** Behind the form that a row begins with. */
function formEnd(row: string): number {
  const bar = row.indexOf('|');
  return bar < 0 ? row.length : bar;
}

/** Whether no base changes the first syllable of a verb: its stem has another one that changes, and does not end in 르 behind it (이르다, 일러). */
function keepsBeginning(row: string): boolean {
  const stem = formEnd(row) - 1;
  return stem > 2 || (stem === 2 && row[1] !== '르');
}

/** First syllables of the endings that each base takes; a base that another syllable follows is a part of another word. */
const AFTER_STEM: ReadonlySet<string> = new Set('고며면는지던기자더도거겠게려다네니시셨신십으습길');
const AFTER_PAST: ReadonlySet<string> = new Set('다으지는고던을습어음기더냐죠네거답단대');
const AFTER_INFINITIVE: ReadonlySet<string> = new Set('서왔온오주준줬달보봤본졌진지야라둔두놓내냈낸왔');
const AFTER_ADNOMINAL: ReadonlySet<string> = new Set('다데바것셈뒤대지');
const AFTER_NOMINAL: ReadonlySet<string> = new Set('에으을이은과');

function formOf(kind: BaseKind, next: string): VerbForm | undefined {
  switch (kind) {
    case 'stem':
      if (!AFTER_STEM.has(next)) return undefined;
      if (next === '는' || next === '던' || next === '신') return 'adnominal';
      if (next === '기' || next === '길') return 'nominal';
      return next === '다' || next === '습' || next === '셨' || next === '십' ? 'final' : 'connecting';
    case 'past':
      if (!AFTER_PAST.has(next)) return undefined;
      if (next === '던' || next === '을') return 'adnominal';
      if (next === '음' || next === '기') return 'nominal';
      return next === '다' || next === '습' || next === '어' || next === '단' ? 'final' : 'connecting';
    case 'infinitive':
      return next === '' || AFTER_INFINITIVE.has(next) ? 'connecting' : undefined;
    case 'adnominal':
      if (next === '') return 'adnominal';
      if (!AFTER_ADNOMINAL.has(next)) return undefined;
      return next === '다' || next === '대' ? 'final' : 'adnominal';
    case 'prospective':
      return next === '' ? 'adnominal' : undefined;
    case 'nominal':
      return next === '' || AFTER_NOMINAL.has(next) ? 'nominal' : undefined;
    case 'polite':
      return next === '니' ? 'final' : undefined;
  }
}

/** The first verb of a base that takes what follows it. */
function matchOf(bases: readonly VerbBase[], next: string, end: number): VerbMatch | undefined {
  for (const { verb, kind } of bases) {
    const form = formOf(kind, next);
    if (form) {
      const { lemma, act, statement, light, impersonal, weak, objectOnly } = verb;
      return { lemma, act, statement, light, impersonal, weak, objectOnly, form, end };
    }
  }
  return undefined;
}

/**
 * The words of saying, compiled for lookup: verbs by the bases of their paradigm, nouns and roles by their text.
 * Rows are read, and verbs are conjugated, when a text first has a word that begins like them, or ends like a role; what is
 * found never depends on it.
 */
export class SpeechLexicon {
  /** Bases of verbs and nouns. */
  private readonly forms = new FormTable();
  /** By the number of a form: the verbs that it is a base of. */
  private readonly bases: (VerbBase[] | undefined)[] = [];
  /** The same for nouns. */
  private readonly nouns: (WordEntry | undefined)[] = [];
  /** Rows of verbs and nouns that are not read yet, by their first code unit. */
  private readonly waitingVerbs = new WaitingRows<string>();
  private readonly waitingNouns = new WaitingRows<string>();
  private readonly roleForms = new FormTable(true);
  /** Flags by the number of a role. */
  private readonly roles: string[] = [];
  /** Rows of roles that are not read yet, by the last code unit of the role. */
  private readonly waitingRoles = new WaitingRows<string>();
  private readonly channels: ReadonlySet<string>;

  /** @param moreVerbs - dictionary forms besides the built-in ones: 귀띔하다. */
  constructor(moreVerbs: readonly string[] = []) {
    for (const row of speechData.verbs) this.noteVerb(row);
    for (const row of moreVerbs) this.noteVerb(row);
    for (const row of speechData.nouns) this.waitingNouns.add(row.charCodeAt(0), row);
    for (const row of speechData.roles) this.waitingRoles.add(row.charCodeAt(formEnd(row) - 1), row);
    this.channels = new Set(speechData.channels);
  }

  /** A verb whose bases all begin like its dictionary form waits until a text has a word that begins so. */
  private noteVerb(row: string): void {
    if (keepsBeginning(row)) this.waitingVerbs.add(row.charCodeAt(0), row);
    else this.conjugate(row);
  }

  private conjugate(row: string): void {
    const { form, irregularity, word } = readRow(row);
    for (const [base, kind] of basesOf(form, irregularity)) {
      const index = this.forms.add(base);
      const known = this.bases[index];
      if (known) known.push({ verb: word, kind });
      else this.bases[index] = [{ verb: word, kind }];
    }
  }

  private readNoun(row: string): void {
    const { form, word } = readRow(row);
    this.nouns[this.forms.add(form)] = word;
  }

  private readRole(row: string): void {
    const [form = '', flags = ''] = row.split('|');
    this.roles[this.roleForms.add(form)] = flags;
  }

  /** The verb whose inflected form begins at an offset, the longest base first. */
  verbAt(text: string, at: number, limit: number): VerbMatch | undefined {
    const first = text.charCodeAt(at);
    const waiting = this.waitingVerbs.take(first);
    if (waiting) for (const row of waiting) this.conjugate(row);
    const lengths = this.forms.lengthsOf(first, text.charCodeAt(at + 1));
    let found: VerbMatch | undefined;
    let hash = 0;
    for (let end = at + 1; end <= limit && lengths >> (end - at) > 0; end++) {
      hash = hashStep(hash, text.charCodeAt(end - 1));
      if ((lengths & lengthBit(end - at)) === 0) continue;
      const index = this.forms.find(text, at, hash, end - at);
      const bases = index < 0 ? undefined : this.bases[index];
      if (bases) found = matchOf(bases, end < limit && isHangulAt(text, end) ? text[end]! : '', end) ?? found;
    }
    return found;
  }

  /** The noun of saying that begins at an offset and ends with its word or before a particle. */
  nounAt(text: string, at: number, limit: number): NounMatch | undefined {
    const first = text.charCodeAt(at);
    const waiting = this.waitingNouns.take(first);
    if (waiting) for (const row of waiting) this.readNoun(row);
    const lengths = this.forms.lengthsOf(first, text.charCodeAt(at + 1));
    let found: NounMatch | undefined;
    let hash = 0;
    for (let end = at + 1; end <= limit && lengths >> (end - at) > 0; end++) {
      hash = hashStep(hash, text.charCodeAt(end - 1));
      if ((lengths & lengthBit(end - at)) === 0) continue;
      const index = this.forms.find(text, at, hash, end - at);
      const noun = index < 0 ? undefined : this.nouns[index];
      if (noun && (end === limit || isNounEnd(text, end))) {
        found = { lemma: noun.lemma, act: noun.act, statement: noun.statement, impersonal: noun.impersonal, weak: noun.weak, end };
      }
    }
    return found;
  }

  /** The word for a source without a name (관계자, 누리꾼들) that a stretch ends with, the longest one. */
  roleBefore(text: string, start: number, end: number): RoleMatch | undefined {
    const plural = end - start > 2 && text[end - 1] === '들';
    return this.roleAt(text, start, end) ?? (plural ? this.roleAt(text, start, end - 1) : undefined);
  }

  private roleAt(text: string, start: number, end: number): RoleMatch | undefined {
    const last = text.charCodeAt(end - 1);
    const waiting = this.waitingRoles.take(last);
    if (waiting) for (const row of waiting) this.readRole(row);
    const lengths = this.roleForms.lengthsOf(last, text.charCodeAt(end - 2));
    let found = -1;
    let foundAt = end;
    let hash = 0;
    for (let from = end - 1; from >= start && lengths >> (end - from) > 0; from--) {
      hash = hashStep(hash, text.charCodeAt(from));
      // A role of one syllable is a whole word.
      if ((lengths & lengthBit(end - from)) === 0 || (end - from === 1 && from > start)) continue;
      const index = this.roleForms.find(text, from, hash, end - from);
      if (index < 0) continue;
      found = index;
      foundAt = from;
    }
    if (found < 0) return undefined;
    const flags = this.roles[found]!;
    return { start: foundAt, group: flags.includes('g'), weak: flags.includes('w'), title: flags.includes('t') };
  }

  /** Whether a word is one for where something is said: 브리핑, 페이스북. */
  isChannel(word: string): boolean {
    return this.channels.has(word);
  }
}

const NOUN_PARTICLES: ReadonlySet<string> = new Set('이가은는을를의에도과와로으만들까부인일입였다며라처');

function isNounEnd(text: string, end: number): boolean {
  return CLASS_OF[text.charCodeAt(end)] !== CharClass.hangul || NOUN_PARTICLES.has(text[end]!);
}

let builtIn: SpeechLexicon | undefined;

/** The built-in lexicon, made at first use: a program without quotes does not pay for it. */
export function builtInLexicon(): SpeechLexicon {
  builtIn ??= new SpeechLexicon();
  return builtIn;
}
