import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareCorpora, type Change } from '../../scripts/diff/compare';
import { runDiff } from '../../scripts/diff/run';
import { marked, type Marked } from '../eval/texts';
import { temporaryFolder } from '../support/files';

const write = temporaryFolder();
const TEXT = '서하늘 총장은 15일 춘천시 한빛대학교에서 “문을 열겠다”고 말했다.';

const document = (id: string, words: readonly Marked[]): { id: string; mentions: ReturnType<typeof marked> } => ({ id, mentions: marked(TEXT, words) });
const lines = (...documents: object[]): string => documents.map((item) => `${JSON.stringify(item)}\n`).join('');

function changes(before: readonly Marked[], after: readonly Marked[]): string[] {
  const shown = ({ type, before: was, after: is, attribute, from, to }: Change): string =>
    [type, was && `${was.kind} ${was.text}`, is && type !== 'changed' && `${is.kind} ${is.text}`, attribute && `${attribute} ${from ?? 'none'} → ${to ?? 'none'}`].filter(Boolean).join(': ');
  return compareCorpora([document('a', before)], [document('a', after)]).changes.map(shown);
}

describe('compareCorpora', () => {
  it.each<[string, Marked[], Marked[], string[]]>([
    ['nothing', [['서하늘', 'person', { title: '총장' }]], [['서하늘', 'person', { title: '총장' }]], []],
    ['rule, confidence and ids say nothing', [['서하늘', 'person', { rule: 'a', confidence: 0.5, entity: 'p1' }]], [['서하늘', 'person', { rule: 'b', confidence: 0.9, entity: 'p2' }]], []],
    ['added', [], [['서하늘', 'person']], ['added: person 서하늘']],
    ['removed', [['서하늘', 'person']], [], ['removed: person 서하늘']],
    ['moved', [['춘천', 'place']], [['춘천시', 'place']], ['moved: place 춘천: place 춘천시']],
    ['another kind', [['한빛대학교', 'organization']], [['한빛대학교', 'place']], ['kind: organization 한빛대학교: place 한빛대학교']],
    ['a name found inside a quote', [['문을 열겠다', 'quote']], [['문을 열겠다', 'quote'], ['문', 'person']], ['added: person 문']],
    ['attributes', [['서하늘', 'person', { title: '총장' }]], [['서하늘', 'person', { title: '원장', status: 'former' }]], ['changed: person 서하늘: title 총장 → 원장', 'changed: person 서하늘: status none → former']],
    ['attributes of what moved', [['춘천', 'place', { code: '51110' }]], [['춘천시', 'place']], ['moved: place 춘천: place 춘천시', 'changed: place 춘천: code 51110 → none']],
    ['pieces', [['15일', 'date', { parts: [{ start: 8, end: 10, text: '15' }] }]], [['15일', 'date', { parts: [{ start: 8, end: 11, text: '15일' }] }]], ['changed: date 15일: parts 15 → 15일']],
    ['in order of the text', [['한빛대학교', 'organization'], ['서하늘', 'person']], [['15일', 'date']], ['removed: person 서하늘', 'added: date 15일', 'removed: organization 한빛대학교']],
  ])('%s', (_name, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('counts by kind, and names texts that only one has', () => {
    const difference = compareCorpora([document('a', [['서하늘', 'person'], ['15일', 'date']]), document('b', [])], [document('a', [['서하늘', 'person']]), document('c', [])]);
    expect(difference).toMatchObject({
      texts: 1, changedTexts: 1, onlyOld: ['b'], onlyNew: ['c'],
      kinds: [{ kind: 'date', old: 1, new: 0, same: 0 }, { kind: 'person', old: 1, new: 1, same: 1 }],
    });
  });
});

describe('the command', () => {
  const before = write('old.jsonl', lines(document('a', [['서하늘', 'person', { title: '총장' }], ['춘천', 'place']]), { line: 2, error: { code: 'INVALID_LINE', message: '' } }));
  const after = write('new.jsonl', lines(document('a', [['서하늘', 'person', { title: '원장' }], ['춘천시', 'place'], ['15일', 'date']])));
  const texts = write('texts.jsonl', lines({ id: 'a', text: TEXT }));

  it('prints a table, the attributes and the changes in context; status 1', () => {
    const { status, printed } = runDiff([before, after, '--texts', texts]);
    expect(status).toBe(1);
    const rows = printed.split('\n').filter((line) => line.includes('│')).map((line) => line.split('│').map((cell) => cell.trim()).filter(Boolean));
    expect(rows).toEqual([
      ['old', 'new', 'same', 'added', 'removed', 'moved', 'other kind', 'attributes'],
      ['date', '0', '1', '0', '1', '0', '0', '0', '0'],
      ['person', '1', '1', '1', '0', '0', '0', '0', '1'],
      ['place', '1', '1', '0', '0', '0', '1', '0', '0'],
    ]);
    expect(printed).toContain(
      [
        'attributes changed: person.title 1',
        '1 of 1 texts changed',
        '',
        '~ a person title 총장 → 원장 ⟦서하늘⟧ 총장은 15일 춘천시 한빛대학교에서',
        '+ a date 서하늘 총장은 ⟦15일⟧ 춘천시 한빛대학교에서 “문을 열겠다',
        '~ a place 서하늘 총장은 15일 ⟦춘천⟧시 한빛대학교에서 “문을 열겠다”고  → ⟦춘천시⟧',
      ].join('\n'),
    );
  });

  it('shows as many changes as asked, and works without the texts', () => {
    const { printed } = runDiff([before, after, '--limit', '1']);
    expect(printed).toContain('~ a person title 총장 → 원장 ⟦서하늘⟧\n… 2 more (--limit)');
  });

  it('is status 0 where nothing differs, in the kinds asked for', () => {
    expect(runDiff([before, before]).status).toBe(0);
    expect(runDiff([before, after, '--kinds', 'organization,quote']).status).toBe(0);
  });

  it('prints JSON', () => {
    const { status, printed } = runDiff([before, after, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ texts: 1, changes: [{ type: 'changed', attribute: 'title' }, { type: 'added' }, { type: 'moved' }] });
  });

  it('runs the command lines of dist folders', () => {
    const program = (title: string): string => `console.log(JSON.stringify({ id: process.argv.at(-1) === ${JSON.stringify(texts)} ? 'a' : 'none', mentions: [{ kind: 'person', start: 0, end: 3, text: '서하늘', title: '${title}' }] }));`;
    const folders = ['총장', '원장'].map((title, k) => {
      const folder = join(dirname(texts), `dist-${k}`);
      mkdirSync(folder);
      write(`dist-${k}/cli.js`, program(title));
      return folder;
    });
    expect(runDiff([...folders, '--texts', texts]).printed).toContain('person title 총장 → 원장 ⟦서하늘⟧');
  });

  it.each<[string, string[], string]>([
    ['one result', [before], 'two results are needed, OLD and NEW'],
    ['a missing file', [before, 'no-such.jsonl'], 'there is no no-such.jsonl'],
    ['a folder without a program', [before, 'test'], 'test is no dist folder: it has no cli.js'],
    ['a bad limit', [before, after, '--limit', 'x'], '--limit takes a whole number'],
    ['an unknown option', [before, after, '--folds'], "Unknown option '--folds'"],
    ['a file of texts', [before, texts], 'texts.jsonl, line 1: the line has no "mentions"'],
    ['a result that is none', [before, write('bad.jsonl', '{"id":1,"mentions":[{"kind":"x"}]}')], '"mentions[0].kind" takes one of'],
  ])('%s is status 2 and says how to use it', (_name, argv, message) => {
    const { status, printed } = runDiff(argv);
    expect(status).toBe(2);
    expect(printed).toContain(message);
    expect(printed).toContain('npm run diff -- OLD NEW');
  });
});
