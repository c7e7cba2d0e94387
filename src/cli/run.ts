/**
 * A run of the command line from its arguments to its exit status.
 */
import { createExtractor, type Extractor } from '../index';
import { loadDictionary } from '../node/dictionary';
import { attempt, withDate } from '../node/lines';
import { parseArguments, UsageError, type CliArguments } from './arguments';
import { failedLine, readInputs, STDIN, type FailedInput, type TextInput } from './inputs';
import { ClosedOutputError, Output, type Io } from './io';
import { Progress } from './progress';
import { createWriter, type Result } from './writers';

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
  const dictionaries = args.dictionaries.map((path) => loadDictionary(path));
  // Loaded when asked for alone: it costs more than all the rest.
  const extensions = args.latin ? [(await import('../latin/index')).latin()] : [];
  const extractor = createExtractor({ ...args.extraction, dictionaries, extensions });
  const writer = await createWriter(args, io);
  const output = new Output(io.stdout);
  const progress = new Progress(io);
  let status: number = EXIT.done;
  if (io.stdin.isTTY && args.files.includes(STDIN)) io.stderr.write('Reading standard input; Ctrl-D ends it.\n');
  for await (const input of readInputs(args, io)) {
    const result = 'message' in input ? input : extractOne(input, extractor, args.explain);
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
  progress.clear();
  await output.write(writer.end());
  return status;
}

function extractOne(input: TextInput, extractor: Extractor, explain: boolean): Result | FailedInput {
  const { id, text } = input.document;
  const extraction = (): Result => {
    const options = withDate({}, input.document);
    const document = extractor.extract(text, options);
    return explain ? { id, text, document, explanation: extractor.explain(text, undefined, options) } : { id, text, document };
  };
  if (input.line === undefined) return extraction();
  const result = attempt(input.line, extraction);
  return 'error' in result ? failedLine(input.file, result) : result.value;
}
