import { describe, expect, it } from 'vitest';
import * as formats from '../../src/formats';
import type { KoEntitiesError } from '../../src/index';

type Call = (options: object) => unknown;

const nothing = { mentions: [] };
const WRITERS = ['toCsv', 'toConll', 'toBrat', 'toWebAnnotation', 'toSchemaOrg', 'toTimeML', 'toLabelStudio', 'toDoccano', 'toSpacy', 'toDisplacy'] as const;

const CALLS: [string, Call][] = [
  ...WRITERS.map((name): [string, Call] => [name, (options) => formats[name]('', nothing, options)]),
  ['fromConll', (options) => formats.fromConll('', options)],
  ['fromBrat', (options) => formats.fromBrat('', '', options)],
  ['fromWebAnnotation', (options) => formats.fromWebAnnotation('', [], options)],
  ['fromLabelStudio', (options) => formats.fromLabelStudio([], options)],
  ['fromDoccano', (options) => formats.fromDoccano('', options)],
  ['fromSpacy', (options) => formats.fromSpacy([], options)],
];

function codeOf(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    const { code, message } = error as KoEntitiesError;
    return { code, message };
  }
  return { code: 'none', message: '' };
}

describe('options', () => {
  it('every function of the subpath that writes or reads is here', () => {
    expect(Object.keys(formats).filter((name) => /^(to|from)[A-Z]/.test(name)).sort()).toEqual(CALLS.map(([name]) => name).sort());
  });

  it.each(CALLS)('%s takes none that does not exist', (_name, call) => {
    expect(codeOf(() => call({ separator: ';' }))).toMatchObject({ code: 'UNKNOWN_OPTION', message: expect.stringMatching(/^unknown option "separator"; the options are \w+/) });
    expect(codeOf(() => call('x' as never))).toMatchObject({ code: 'INVALID_OPTION', message: 'options takes an object, not x' });
  });

  it.each<[string, object, string]>([
    ['toCsv', { formulas: 'run' }, 'formulas takes one of escape, keep, not "run"'],
    ['toCsv', { offsets: 'bytes' }, 'offsets takes one of utf16, codepoint, utf8, not "bytes"'],
    ['toConll', { unit: 'word' }, 'unit takes one of syllable, eojeol, not "word"'],
    ['toConll', { dates: 'all' }, 'dates takes one of mentions, parts, not "all"'],
    ['toBrat', { offsets: 'bytes' }, 'offsets takes one of'],
    ['fromBrat', { offsets: 'bytes' }, 'offsets takes one of'],
  ])('%s takes no %j', (name, options, message) => {
    const call = new Map(CALLS).get(name)!;
    expect(codeOf(() => call(options))).toMatchObject({ code: 'INVALID_OPTION', message: expect.stringContaining(message) });
  });
});
