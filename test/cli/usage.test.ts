import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { temporaryFolder } from '../support/files';
import { runCli } from '../support/io';

const write = temporaryFolder();

describe('wrong usage is status 2 and one message that says what there is', () => {
  it.each([
    [['--greek'], "unknown option '--greek'; the options are --format, --input, --published-at, --kinds"],
    [['--workers', '2'], '--workers takes --format jsonl, not table'],
    [['--workers', '2', '--format', 'jsonl', '--explain'], '--workers does not go with --explain: explain single texts'],
    [['--workers', '0'], 'It takes a whole number from 1 to 256.'],
    [['--workers', 'many'], 'It takes a whole number from 1 to 256.'],
    [['--resume', 'out.jsonl', '--format', 'json'], '--resume takes --format jsonl, not json'],
    [['--format', 'xml'], "'xml' is invalid. Allowed choices are table, json, jsonl, html, csv, conll, brat"],
    [['--offsets', 'bytes'], 'Allowed choices are utf16, codepoint, utf8.'],
    [['--format', 'brat', 'a.txt', 'b.txt'], '--format brat writes the file of one text: name one FILE'],
    [['--format', 'timeml', '--input', 'jsonl'], '--format timeml writes the file of one text'],
    [['--format', 'csv', '--explain'], '--explain goes with --format table, json or jsonl, not with csv'],
    [['--format'], "option '--format <format>' argument missing"],
    [['--input', 'csv'], 'Allowed choices are text, jsonl.'],
    [['--scope', 'page'], 'Allowed choices are story, all.'],
    [['--strictness', 'loose'], 'Allowed choices are strict, balanced, broad.'],
    [['--kinds', 'people'], 'It takes a list of person, organization, place, date, quote; "people" is none.'],
    [['--kinds', ''], '"" is none'],
    [['--published-at', '어제'], 'It takes an ISO date (2020-07-15)'],
    [['--published-at', '2023-02-29'], 'not "2023-02-29"'],
  ])('%j', async (argv, message) => {
    const { status, stdout, stderr } = await runCli(argv, { stdin: 'x' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^ko-entities: [^\n]+\nSee ko-entities --help\.\n$/);
    expect(stderr).toContain(message);
  });
});

describe('what fails at run time is status 1, a message, and no stack trace', () => {
  const latin1 = write('euc-kr.txt', Buffer.from([0xb0, 0xa1, 0xb3, 0xaa]));
  it.each([
    ['a missing file', ['no-such.txt'], 'cannot read no-such.txt: there is no such file'],
    ['a folder', ['test'], 'cannot read test: it is a directory'],
    ['a folder as JSONL', ['--input', 'jsonl', 'test'], 'cannot read test: it is a directory'],
    ['a file that is no UTF-8', [latin1], 'it is not UTF-8; convert it first, for example with iconv'],
    ['a missing dictionary', ['--dictionary', 'no-such.csv'], 'cannot read no-such.csv: there is no such file'],
    ['a dictionary of another form', ['--dictionary', latin1], 'a dictionary file ends in .json, .csv, .tsv'],
    ['a broken dictionary', ['--dictionary', write('broken.json', '{')], 'broken.json'],
  ])('%s', async (_name, argv, message) => {
    const { status, stdout, stderr } = await runCli(argv, { stdin: '' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^ko-entities: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  it('goes on with the files that can be read', async () => {
    const good = write('good.txt', '김도현 총장이 웃었다.');
    const { status, stdout } = await runCli(['no-such.txt', good]);
    expect(status).toBe(1);
    expect(stdout).toContain('김도현');
  });
});

describe('--help and --version', () => {
  it('--version prints the version', async () => {
    expect(await runCli(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('--help documents options, formats and exit statuses', async () => {
    const { status, stdout, stderr } = await runCli(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of ['--format', '--input', '--published-at', '--kinds', '--dictionary', '--scope', '--strictness', '--explain', 'Exit status:']) {
      expect(stdout).toContain(word);
    }
  });
});

describe('options reach the extraction', () => {
  it('--kinds', async () => {
    const { stdout } = await runCli(['--kinds', 'date', '--format', 'jsonl'], { stdin: '김도현 총장은 2020년 7월 15일 웃었다.' });
    const { mentions } = JSON.parse(stdout) as { mentions: { kind: string }[] };
    expect(mentions.map(({ kind }) => kind)).toEqual(['date']);
  });

  it('--dictionary', async () => {
    const path = write('mine.json', JSON.stringify({ organizations: ['푸른솔두레'] }));
    const { stdout } = await runCli(['--dictionary', path, '--format', 'jsonl'], { stdin: '푸른솔두레는 15일 문을 열었다.' });
    expect(JSON.parse(stdout)).toMatchObject({ mentions: [{ kind: 'organization', name: '푸른솔두레' }, { kind: 'date' }] });
  });
});
