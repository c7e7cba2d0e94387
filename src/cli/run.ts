/**
 * A run of the command line from its arguments to its exit status.
 */
import { extractorOf, lineOf, type EncodedOutput, type ExtractorRecipe } from '../node/jobs';
import { parseArguments, UsageError, type CliArguments } from './arguments';
import { extractInTurn, extractOnWorkers } from './extraction';
import { readInputs, STDIN, type FailedInput, type TextInput } from './inputs';
import { ClosedOutputError, Output, type Io } from './io';
import { bytesOf, Progress } from './progress';
import { readDone, stillWanted } from './resume';
import { createWriter, type Writer } from './writers';

/** Exit statuses, as `--help` lists them. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/**
 * Runs the command line. Errors become one-line messages on standard error; nothing is thrown.
 *
 * @param argv the arguments behind the program's name
 * @param io streams and environment
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  io.stderr.on('error', () => undefined);
  try {
    const request = parseArguments(argv);
    if ('run' in request) return await extractAll(request.run, io);
    await new Output(io.stdout).write(request.print);
    return EXIT.done;
  } catch (error) {
    if (error instanceof ClosedOutputError) return EXIT.done;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) {
      io.stderr.write(`ko-entities: ${message}\nSee ko-entities --help.\n`);
      return EXIT.usage;
    }
    io.stderr.write(`ko-entities: ${message}\n`);
    return EXIT.failed;
  }
}

async function extractAll(args: CliArguments, io: Io): Promise<number> {
  const progress = new Progress(io, bytesOf(args, io));
  try {
    if (io.stdin.isTTY && args.files.includes(STDIN)) io.stderr.write('Reading standard input; Ctrl-D ends it.\n');
    const inputs = readInputs(args, io, (bytes) => progress.read(bytes));
    const wanted = args.resume === undefined ? inputs : stillWanted(inputs, await readDone(args.resume, io), () => progress.tick());
    return args.workers > 1 ? await printFromWorkers(wanted, args, io, progress) : await printInTurn(wanted, args, io, progress);
  } finally {
    progress.end();
  }
}

type Inputs = AsyncIterable<TextInput | FailedInput>;

async function printInTurn(inputs: Inputs, args: CliArguments, io: Io, progress: Progress): Promise<number> {
  const extractor = await extractorOf(recipeOf(args));
  const writer = await createWriter(args, io);
  return print(extractInTurn(inputs, extractor, args.explain), writer, io, progress);
}

async function printFromWorkers(inputs: Inputs, args: CliArguments, io: Io, progress: Progress): Promise<number> {
  const { createJobPool } = await import('../node/pool');
  const pool = await createJobPool(args.workers, recipeOf(args));
  const writer: Writer<EncodedOutput, Uint8Array> = { document: ({ utf8 }) => utf8, failure: lineOf, end: () => '' };
  try {
    return await print(extractOnWorkers(inputs, pool), writer, io, progress);
  } finally {
    await pool.close();
  }
}

function recipeOf({ extraction, dictionaries, latin }: CliArguments): ExtractorRecipe {
  return { options: extraction, dictionaryFiles: dictionaries, latin };
}

/** Prints results, and messages about those that there are none of. */
async function print<Printed extends object>(results: AsyncIterable<Printed | FailedInput>, writer: Writer<Printed, string | Uint8Array>, io: Io, progress: Progress): Promise<number> {
  const output = new Output(io.stdout);
  let status: number = EXIT.done;
  for await (const result of results) {
    if ('message' in result) {
      status = EXIT.failed;
      progress.clear();
      io.stderr.write(`ko-entities: ${result.message}\n`);
      if (result.line) await output.write(writer.failure(result.line));
    } else {
      await output.write(writer.document(result));
    }
    progress.tick();
  }
  progress.end();
  await output.write(writer.end());
  return status;
}
