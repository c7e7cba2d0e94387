import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../src/cli/progress';
import type { OutputStream } from '../../src/cli/io';

function stream(isTTY: boolean): { stream: OutputStream; written: string[] } {
  const written: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  return { stream: Object.assign(sink, { isTTY }), written };
}

describe('the progress of a batch', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => vi.useRealTimers());

  it.each([
    ['shows on a terminal, not with every document', false, true, ['\r\u001B[K2 documents, 10 per second', '\r\u001B[K']],
    ['stays out of a file', false, false, []],
    ['stays out of results on the same terminal', true, true, []],
  ])('%s', (_name, outputIsTerminal, errorsAreTerminal, expected) => {
    const errors = stream(errorsAreTerminal);
    const progress = new Progress({ stdout: stream(outputIsTerminal).stream, stderr: errors.stream });
    for (let i = 0; i < 3; i++) {
      vi.advanceTimersByTime(100);
      progress.tick();
    }
    progress.clear();
    expect(errors.written).toEqual(expected);
  });
});
