/**
 * The command line without a process.
 */
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run';

/** What a run printed, and its exit status. */
export interface RunResult {
  status: number;
  stdout: string;
  stderr: string;
}

/** What a run finds around it. */
export interface RunSurroundings {
  stdin?: string | Uint8Array | Readable;
  env?: Record<string, string>;
  /** Whether standard output is a terminal, and how wide. */
  terminal?: { columns: number };
}

/** Runs the command line in this process. */
export async function runCli(argv: readonly string[], { stdin = '', env = {}, terminal }: RunSurroundings = {}): Promise<RunResult> {
  const stdout = collector();
  const stderr = collector();
  const input = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]);
  const output = Object.assign(stdout.stream, terminal ? { isTTY: true, columns: terminal.columns } : {});
  const status = await run(argv, { stdin: input, stdout: output, stderr: stderr.stream, env });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
