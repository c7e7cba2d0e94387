import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { bytesOf, Progress } from '../../src/cli/progress';
import type { OutputStream } from '../../src/cli/io';
import { temporaryFolder } from '../support/files';

function stream(isTTY: boolean): { stream: OutputStream; written: () => string } {
  const written: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  return { stream: Object.assign(sink, { isTTY, columns: 80 }), written: () => written.join('') };
}

function progressOf(outputIsTerminal: boolean, errorsAreTerminal: boolean, total: number): string {
  const errors = stream(errorsAreTerminal);
  const progress = new Progress({ stdout: stream(outputIsTerminal).stream, stderr: errors.stream }, total);
  for (let document = 0; document < 4; document++) {
    progress.read(25);
    progress.tick();
  }
  progress.clear();
  progress.end();
  return errors.written();
}

describe('the progress of a batch', () => {
  it.each([
    ['a bar where the size is known', false, true, 100, [/█/, /%/, /documents/]],
    ['a count where it is not', false, true, 0, [/documents, \d+ per second/]],
  ])('shows %s', (_name, output, errors, total, expected) => {
    const written = progressOf(output, errors, total);
    for (const pattern of expected) expect(written).toMatch(pattern);
    if (total === 0) expect(written).not.toMatch(/%|█/);
  });

  it.each([
    ['a file', false, false],
    ['the terminal that takes the results', true, true],
  ])('stays out of %s', (_name, output, errors) => {
    expect(progressOf(output, errors, 100)).toBe('');
  });
});

describe('the size of the inputs', () => {
  const write = temporaryFolder();
  const stdin = new Writable() as never;

  it.each([
    ['all of the files', ['가나', 'abc'], 9],
    ['nothing of an empty file', [''], 0],
  ])('counts %s', (_name, contents, expected) => {
    expect(bytesOf({ files: contents.map((content, index) => write(`${index}.txt`, content)) }, { stdin })).toBe(expected);
  });

  it('is unknown for a pipe, and for a file that is not there', () => {
    expect(bytesOf({ files: ['-'] }, { stdin })).toBe(0);
    expect(bytesOf({ files: ['no-such.txt'] }, { stdin })).toBe(0);
  });
});
