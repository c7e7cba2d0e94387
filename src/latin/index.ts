/**
 * `ko-entities/latin`: English names inside Korean prose, through compromise. Loading that costs more than all the rest,
 * so that the main entry does without.
 *
 * @packageDocumentation
 */
import { defineRule, type Extension, type ExtensionRule, type RuleFind, type RuleReader } from '../index';
import { classify, type LatinKind } from './classify';
import { type Gloss, glossBefore, glossBehind } from './gloss';
import { latinRuns } from './runs';

/** The kinds of English names. */
type NameKind = NonNullable<LatinKind>;

/** How many runs an extension remembers. */
const MOST_KNOWN = 2000;
const HONORIFICS: ReadonlySet<string> = new Set(['Dr.', 'Dr', 'Mr.', 'Mr', 'Mrs.', 'Mrs', 'Ms.', 'Ms', 'Prof.', 'Prof', 'Professor', 'The']);

/** One extension's memory: what it knows of runs, and the names of a text while its rules run. */
class LatinNames {
  private readonly known = new Map<string, LatinKind>();
  private readonly readings = new WeakMap<RuleReader, ReadonlyMap<NameKind, RuleFind[]>>();

  /** The names of one kind; the rules of all kinds share one reading of a text. */
  of(kind: NameKind, reader: RuleReader): RuleFind[] {
    let names = this.readings.get(reader);
    if (!names) this.readings.set(reader, (names = this.read(reader)));
    return names.get(kind) ?? [];
  }

  private kindOf(words: readonly string[]): LatinKind {
    const key = words.join(' ');
    if (this.known.has(key)) return this.known.get(key);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    const kind = classify(words);
    this.known.set(key, kind);
    return kind;
  }

  private read(reader: RuleReader): Map<NameKind, RuleFind[]> {
    const { text } = reader;
    const names = new Map<NameKind, RuleFind[]>([['person', []], ['organization', []], ['place', []]]);
    for (const run of latinRuns(text)) {
      const skipped = HONORIFICS.has(run.words[0]!) ? 1 : 0;
      const words = run.words.slice(skipped);
      const start = skipped > 0 ? run.start + run.words[0]!.length + 1 : run.start;
      if (!reader.isWordEnd(run.end)) continue;
      const gloss = glossBefore(text, run, words);
      const kind = words.length > 1 ? this.kindOf(words) : undefined;
      if (gloss?.name) names.get('person')!.push(gloss.name);
      if (!kind || !isMention(kind, gloss)) continue;
      const hangul = kind === 'person' ? glossBehind(text, run.end, words) : undefined;
      names.get(kind)!.push({ start, end: run.end, ...(hangul === undefined ? {} : { fields: { name: hangul } }) });
    }
    return names;
  }
}

/** What glosses a Hangul name in front is its field; an organization's second name is a mention of the same entity. */
function isMention(kind: NameKind, gloss: Gloss | undefined): boolean {
  return gloss === undefined || kind === 'organization';
}

/**
 * Finds English names of people, organizations and places of two words or more: `Anne Cohen`, `World Bank`,
 * `Department of Energy`. What stands in the bracket behind a Hangul name belongs to it: `앤 코헨(Anne Cohen)` is one
 * person with the field `latin`, `세계은행(World Bank)` one organization with two mentions. Products, acronyms, units,
 * addresses and code are no names; single words are left to the main rules.
 *
 * @returns an extension for `createExtractor({ extensions: [latin()] })`; it remembers runs of words that it has met
 *
 * @example
 * createExtractor({ extensions: [latin()] }).people('Anne Cohen 교수는 웃었다.')[0]?.title; // '교수'
 */
export function latin(): Extension<ExtensionRule<NameKind, object>> {
  const names = new LatinNames();
  return {
    name: 'latin',
    rules: [
      defineRule({
        id: 'latin/person', kind: 'person', confidence: 0.88,
        why: 'A first name with a surname behind it is a person, and so is the Hangul in front of it that is read like it.',
        accept: ['⟦Anne Cohen⟧ 교수는 웃었다.', '이날 ⟦Maria Garcia⟧가 왔다.', '⟦Jean-Paul Durand⟧은 말을 아꼈다.'],
        reject: ['새 ⟦Galaxy Watch⟧가 나왔다.', '⟦Calvin Klein⟧ 매장이 열렸다.', '⟦Machine Learning⟧을 배운다.', 'anne.cohen@example.com으로 보낸다.'],
        find: (reader) => names.of('person', reader),
      }),
      defineRule({
        id: 'latin/organization', kind: 'organization', confidence: 0.94,
        why: 'English words that end or begin like an institution’s name are one.',
        accept: ['⟦World Bank⟧는 전망을 낮췄다.', '그는 ⟦Department of Energy⟧에서 일했다.', '⟦Johnson & Johnson⟧이 밝혔다.'],
        reject: ['⟦Green New Deal⟧을 내놓았다.', '⟦Black Friday⟧를 앞두고', 'https://example.com/World Bank'],
        find: (reader) => names.of('organization', reader),
      }),
      defineRule({
        id: 'latin/place', kind: 'place', confidence: 0.85,
        why: 'Countries, regions and cities of two words are known to compromise.',
        accept: ['행사는 ⟦New York⟧에서 열린다.', '⟦North Carolina⟧에 공장을 짓는다.'],
        reject: ['⟦Smart City⟧ 사업이다.', '⟦Wall Street⟧를 봤다.'],
        find: (reader) => names.of('place', reader),
      }),
    ],
  };
}
