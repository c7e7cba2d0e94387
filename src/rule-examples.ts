/** Runs the examples of rules: what they accept has to be found, what they reject not. */
import { EXAMPLES_PUBLISHED } from './engine/rule';
import type { Extension, ExtensionRule } from './extension';
import { createExtractor, type Extractor } from './extractor';
import type { ExtensionMention, Mention } from './types';
import { splitMarked } from './rules/marked';

/** An example that does not hold. */
export interface ExampleFailure {
  /** The id of the rule. */
  rule: string;
  list: 'accept' | 'reject';
  /** As it is written, with its marks. */
  example: string;
  /** What was expected and what was found. */
  message: string;
}

type Found = Mention | ExtensionMention;

function shown(mentions: readonly Found[]): string {
  return mentions.length === 0 ? 'nothing' : mentions.map(({ text, rule }) => `${text} (${rule})`).join(', ');
}

/** What is wrong with an example that has to be found; `undefined` where nothing is. */
function checkAccepted({ id }: ExtensionRule, example: string, mentionsIn: (text: string) => readonly Found[]): string | undefined {
  const { text, spans } = splitMarked(example)!;
  const mentions = mentionsIn(text);
  const marked = spans.map(({ start, end }) => mentions.find((mention) => mention.start === start && mention.end === end));
  const missed = spans.find((_, position) => marked[position] === undefined);
  if (missed) return `expected ${text.slice(missed.start, missed.end)}, found ${shown(mentions)}`;
  return marked.some((mention) => mention?.rule === id) ? undefined : `expected one by this rule, found ${shown(mentions)}`;
}

/** What is wrong with a look-alike; without marks it is the whole sentence. */
function checkRejected(example: string, mentionsIn: (text: string) => readonly Found[]): string | undefined {
  const { text, spans } = splitMarked(example)!;
  const places = spans.length > 0 ? spans : [{ start: 0, end: text.length }];
  const touching = mentionsIn(text).filter((mention) => places.some(({ start, end }) => mention.start < end && start < mention.end));
  return touching.length === 0 ? undefined : `expected nothing there, found ${shown(touching)}`;
}

/**
 * Runs the `accept` and `reject` examples of an extension's rules, with all of its rules and dictionaries at work. Texts
 * are read as published on 2026-05-14.
 *
 * @returns the examples that do not hold; empty when all is well
 * @throws KoEntitiesError (a `TypeError`) with the code `INVALID_EXTENSION` for anything but an extension
 *
 * @example
 * testRules({ name: 'empty', rules: [] }); // []
 */
export function testRules(extension: Extension): ExampleFailure[] {
  const extractor = createExtractor({ extensions: [extension], publishedAt: EXAMPLES_PUBLISHED, scope: 'all' }) as unknown as Extractor<ExtensionMention>;
  return (extension.rules ?? []).flatMap((rule) => {
    const mentionsIn = (text: string): Found[] => (extractor.extract(text).mentions as Found[]).filter(({ kind }) => kind === rule.kind);
    const failures = (list: ExampleFailure['list'], check: (example: string) => string | undefined): ExampleFailure[] =>
      rule[list].flatMap((example) => {
        const message = check(example);
        return message === undefined ? [] : [{ rule: rule.id, list, example, message }];
      });
    return [...failures('accept', (example) => checkAccepted(rule, example, mentionsIn)), ...failures('reject', (example) => checkRejected(example, mentionsIn))];
  });
}
