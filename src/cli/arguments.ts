/**
 * The command line's options: what exists, what each takes, and the help. The only file that knows commander.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { MENTION_KINDS, SCOPES, STRICTNESSES, resolveOptions } from '../options';
import type { OffsetUnit } from '../formats';
import type { ExtractOptions, Scope, Strictness } from '../types';
import { EXCHANGE_FORMATS, EXCHANGE_HELP, holdsOneText, type ExchangeFormat } from './formats';

/** What the command line can print. */
export type OutputFormat = 'table' | 'json' | 'jsonl' | 'html' | ExchangeFormat;

/** What the command line can read. */
export type InputFormat = 'text' | 'jsonl';

/** A checked command line. */
export interface CliArguments {
  /** Files in the order given, `-` for standard input; never empty. */
  files: readonly string[];
  format: OutputFormat;
  input: InputFormat;
  /** What offsets count, where that is asked for. */
  offsets?: OffsetUnit;
  /** The options of the extraction. */
  extraction: ExtractOptions;
  /** Dictionary files in the order given. */
  dictionaries: readonly string[];
  explain: boolean;
  /** Worker threads; 1 is this thread alone. */
  workers: number;
  /** An output of an earlier run, whose documents are skipped. */
  resume?: string;
  /** English names too, through `ko-entities/latin`. */
  latin: boolean;
}

/** What a command line asks for: a run, or a text to print (`--help`, `--version`). */
export type CliRequest = { run: CliArguments } | { print: string };

/** A command line that asks for something that does not exist; the message says what does. */
export class UsageError extends Error {}

interface RawOptions {
  format?: OutputFormat;
  input: InputFormat;
  offsets?: OffsetUnit;
  publishedAt?: string;
  kinds?: ExtractOptions['kinds'];
  dictionary?: readonly string[];
  scope: Scope;
  strictness: Strictness;
  explain?: boolean;
  workers: number;
  resume?: string;
  latin?: boolean;
}

const FORMATS: readonly OutputFormat[] = ['table', 'json', 'jsonl', 'html', ...EXCHANGE_FORMATS];
const OFFSET_UNITS: readonly OffsetUnit[] = ['utf16', 'codepoint', 'utf8'];
const INPUTS: readonly InputFormat[] = ['text', 'jsonl'];
const HELP_WIDTH = 100;
const MOST_WORKERS = 256;

const MORE_HELP = `
Formats:
  table         a report for people: entities by kind, quotes with their speakers, dates with their values
  json          one indented document for one text, a list of documents otherwise
  jsonl         one document a line, in the order of the input
  html          a page to look at: the text with its mentions marked, and a list of them; several texts on one page
${EXCHANGE_HELP}

Every document has an "id": that of its JSONL line, or the name of its file ("-" for standard input).
With --input jsonl each line is {"id", "text", "publishedAt"?}; other fields are ignored. A line that cannot be
read gives {"line", "error": {"code", "message"}} in its place, and the rest goes on.

--resume FILE goes on with a JSONL run that was cut off: what FILE holds already is skipped, a half-written last
line does not count. Append to the same file (>> FILE), and that half line is cut off first.

Exit status:
  0   done
  1   a file cannot be read, a dictionary cannot be used, or a line of a JSONL input is bad
  2   wrong usage

Examples:
  ko-entities article.txt
  ko-entities --published-at 2020-07-15 --kinds person,quote article.txt
  ko-entities --input jsonl --workers 4 articles.jsonl > entities.jsonl
  ko-entities --input jsonl --resume entities.jsonl articles.jsonl >> entities.jsonl
  ko-entities --dictionary newsroom.csv --explain article.txt`;

/**
 * Reads a command line.
 *
 * @param argv the arguments behind the program's name
 * @throws UsageError for an unknown option, a missing or an impossible value
 *
 * @example
 * parseArguments(['--version']); // { print: '0.1.0\n' }
 */
export function parseArguments(argv: readonly string[]): CliRequest {
  let printed = '';
  const program = createProgram().configureOutput({
    writeOut: (text) => (printed += text),
    writeErr: () => undefined,
    getOutHelpWidth: () => HELP_WIDTH,
    getOutHasColors: () => false,
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { print: printed };
    throw new UsageError(usageMessage(error, program));
  }
  const run = toArguments(program.args, program.opts<RawOptions>());
  checkCombination(run);
  return { run };
}

function createProgram(): Command {
  return new Command('ko-entities')
    .description('Organizations, people with their titles, dates, places and quotes out of Korean news prose.')
    .usage('[options] [FILE…]')
    .argument('[FILE...]', 'texts to read, UTF-8; standard input without one, or for -')
    .addOption(new Option('--format <format>', 'what to print (default: table; jsonl for --input jsonl)').choices(FORMATS))
    .addOption(new Option('--input <format>', 'what to read').choices(INPUTS).default('text'))
    .option('--published-at <date>', 'publication date of the texts that give none, ISO date or date-time', checkDate)
    .option('--kinds <list>', `kinds wanted, with commas between: ${MENTION_KINDS.join(',')}`, readKinds)
    .option('--dictionary <file>', 'dictionary of your own, JSON, CSV or TSV (repeatable)', collect)
    .addOption(new Option('--scope <scope>', 'parts of a page to read').choices(SCOPES).default('story'))
    .addOption(new Option('--strictness <level>', 'evidence a mention needs').choices(STRICTNESSES).default('balanced'))
    .option('--explain', 'show the evidence of every mention, and the candidates that lost')
    .option('--workers <n>', 'worker threads; more than 1 takes --format jsonl', readWorkers, 1)
    .option('--resume <file>', 'JSONL output of an earlier run: skip the documents that it holds')
    .option('--latin', 'also find English names of two words or more: Anne Cohen, World Bank')
    .addOption(new Option('--offsets <unit>', 'what offsets count (default: utf16; codepoint in formats of Python tools)').choices(OFFSET_UNITS))
    .helpOption('-h, --help', 'show this help')
    .version(version, '--version', 'show the version')
    .addHelpText('after', MORE_HELP)
    .exitOverride();
}

function toArguments(files: readonly string[], raw: RawOptions): CliArguments {
  return {
    files: files.length > 0 ? files : ['-'],
    format: raw.format ?? (raw.input === 'jsonl' ? 'jsonl' : 'table'),
    input: raw.input,
    ...(raw.offsets === undefined ? {} : { offsets: raw.offsets }),
    extraction: {
      scope: raw.scope,
      strictness: raw.strictness,
      ...(raw.publishedAt === undefined ? {} : { publishedAt: raw.publishedAt }),
      ...(raw.kinds === undefined ? {} : { kinds: raw.kinds }),
    },
    dictionaries: raw.dictionary ?? [],
    explain: raw.explain ?? false,
    workers: raw.workers,
    ...(raw.resume === undefined ? {} : { resume: raw.resume }),
    latin: raw.latin ?? false,
  };
}

/** Options that are good by themselves and not together. */
function checkCombination({ format, files, input, explain, workers, resume, offsets }: CliArguments): void {
  if (holdsOneText(format) && (files.length > 1 || input === 'jsonl')) {
    throw new UsageError(`--format ${format} writes the file of one text: name one FILE, and none with --input jsonl`);
  }
  if (explain && EXCHANGE_FORMATS.some((exchange) => exchange === format)) {
    throw new UsageError(`--explain goes with --format table, json or jsonl, not with ${format}`);
  }
  const option = workers > 1 ? '--workers' : resume === undefined ? undefined : '--resume';
  if (option !== undefined && format !== 'jsonl') throw new UsageError(`${option} takes --format jsonl, not ${format}`);
  if (workers > 1 && explain) throw new UsageError('--workers does not go with --explain: explain single texts');
  if (workers > 1 && offsets !== undefined && offsets !== 'utf16') throw new UsageError('--workers counts UTF-16 units: leave --offsets out');
}

function usageMessage(error: CommanderError, program: Command): string {
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  if (error.code !== 'commander.unknownOption') return message;
  const names = program.createHelp().visibleOptions(program).map((option) => option.long);
  return `${message}; the options are ${names.join(', ')}`;
}

function checkDate(value: string): string {
  return checked({ publishedAt: value }, value);
}

function readKinds(value: string): ExtractOptions['kinds'] {
  const kinds = value.split(',').map((kind) => kind.trim());
  return checked({ kinds }, kinds as NonNullable<ExtractOptions['kinds']>);
}

/** Hands a value on when the library takes it as an option; commander puts the option's name before the message. */
function checked<T>(options: unknown, value: T): T {
  try {
    resolveOptions(options);
    return value;
  } catch (error) {
    throw new InvalidArgumentError(error instanceof TypeError ? `It ${takes(error.message)}.` : String(error));
  }
}

/** `kinds takes a list …` without its subject. */
function takes(message: string): string {
  return message.slice(message.indexOf('takes'));
}

function readWorkers(value: string): number {
  const workers = Number(value);
  if (Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new InvalidArgumentError(`It takes a whole number from 1 to ${MOST_WORKERS}.`);
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
