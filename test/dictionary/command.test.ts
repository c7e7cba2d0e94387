import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findLines, readForm } from '../../scripts/dictionary/find';
import { temporaryFolder } from '../support/files';

const write = temporaryFolder();
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/dictionary.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}

describe('npm run dictionary', () => {
  it('lint: the warnings of all files together, status 1', () => {
    const first = write('first.csv', 'kind,name\norganization,푸른솔두레\n');
    const second = write('second.csv', 'kind,name\norganization,푸른솔 두레\ntitle,장\n');
    const { status, stdout } = run('lint', first, second);
    expect(stdout.trimEnd().split('\n')).toEqual([
      `${second}, line 2: «푸른솔 두레» names «푸른솔두레» in ${first}, line 2, too: keep it in one of them, the later dictionary wins [CLASH]`,
      `${second}, line 3: «장» has one syllable and would match in many words: give a longer name, or list the longer words that are not meant under «not» [ONE_SYLLABLE]`,
      '2 files, 3 entries, 2 warnings',
    ]);
    expect(status).toBe(1);
  });

  it('lint: nothing to say, status 0', () => {
    const { status, stdout } = run('lint', write('good.json', '{"organizations":["푸른솔두레"]}'));
    expect([stdout, status]).toEqual(['1 files, 1 entries, 0 warnings\n', 0]);
  });

  it('lint: a file that cannot be used, status 1', () => {
    const file = write('bad.csv', 'kind,name\nfirm,가온\n');
    const { status, stderr } = run('lint', file);
    expect(stderr).toContain(`${file}, line 2: unknown kind «firm»`);
    expect(status).toBe(1);
  });

  it.each([[['--wide']], [['sort']], [[]], [['find']]])('%j: wrong usage, status 2', (args) => {
    expect(run(...args).status).toBe(2);
  });
});

describe('find', () => {
  it('names the lines that hold the word, whole forms first', () => {
    const lines = findLines('진천');
    expect(lines[0]).toMatchObject({ whole: true });
    expect(lines).toContainEqual(expect.objectContaining({ file: 'places/divisions.txt', whole: true, text: expect.stringMatching(/^진천군 \| 진천 /) as string }));
    expect(lines.some(({ file, whole }) => file === 'places/dong.txt' && !whole)).toBe(true);
  });

  it('says what the extractor takes a form for', () => {
    const { flags, entries } = readForm('진천');
    expect(flags).toContain('divisionShort');
    expect(entries.join()).toContain('place/진천군');
    expect(readForm('푸른솔두레')).toEqual({ flags: [], entries: [] });
  });
});
