/** What `extensions` takes, checked when an extractor is made. */
import { KoEntitiesError } from '../errors';
import type { Extension, ExtensionRule } from '../extension';
import { isBuiltIn } from './fields';

function fail(field: string, message: string): never {
  throw new KoEntitiesError('INVALID_EXTENSION', `${field}: ${message}`, { field });
}

/** Whether a value went through `defineRule`, as far as its shape tells. */
function isRule(value: unknown): value is ExtensionRule {
  const { id, kind, confidence, find, accept, reject } = (value ?? {}) as Partial<ExtensionRule>;
  return typeof id === 'string' && typeof kind === 'string' && typeof confidence === 'number' && typeof find === 'function' && Array.isArray(accept) && Array.isArray(reject);
}

function listOf(value: unknown, field: string): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : fail(field, 'takes a list');
}

/**
 * Checks a list of extensions. Dictionaries are checked where they are compiled.
 *
 * @throws KoEntitiesError (a `TypeError`) with the code `INVALID_EXTENSION`; `field` says which: `extensions[0].rules[2]`
 */
export function checkExtensions(extensions: readonly unknown[]): Extension[] {
  const ids = new Set<string>();
  return extensions.map((given, position) => {
    const at = `extensions[${position}]`;
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return fail(at, 'an extension is an object with a name, dictionaries and rules');
    const { name, dictionaries, rules, ...others } = given as Partial<Extension>;
    if (typeof name !== 'string' || name === '') return fail(`${at}.name`, 'takes a string: give the extension a name');
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) return fail(`${at}.${unknown}`, 'there is no such field: an extension takes name, dictionaries, rules');
    const checked = listOf(rules, `${at}.rules`).map((rule, index) => {
      const place = `${at}.rules[${index}]`;
      if (!isRule(rule)) return fail(place, 'takes what defineRule returned');
      if (ids.has(rule.id)) return fail(place, `there are two rules «${rule.id}»: give one of them another id`);
      ids.add(rule.id);
      return rule;
    });
    return { name, dictionaries: listOf(dictionaries, `${at}.dictionaries`) as NonNullable<Extension['dictionaries']>, rules: checked };
  });
}

/** The kinds that extensions add to the built-in ones, each once, in their order. */
export function kindsOf(extensions: readonly Extension[]): string[] {
  const kinds = extensions.flatMap(({ rules = [] }) => rules.map(({ kind }) => kind));
  return [...new Set(kinds)].filter((kind) => !isBuiltIn(kind));
}
