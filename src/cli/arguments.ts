/**
 * The command line's options: what exists, what each takes, and the help. The only file that knows commander.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { MENTION_KINDS, SCOPES, STRICTNESSES, resolveOptions } from '../options';
import type { ExtractOptions, Scope, Strictness } from '../types';

/** What the command line can print. */
export type OutputFormat = 'table' | 'json' | 'jsonl' | 'html';

/** What the command line can read. */
export type InputFormat = 'text' | 'jsonl';

/** A checked command line. */
export interface CliArguments {
  /** Files in the order given, `-` for standard input; never empty. */
  files: readonly string[];
  format: OutputFormat;
  input: InputFormat;
  /** The options of the extraction. */
  extraction: ExtractOptions;
  /** Dictionary files in the order given. */
  dictionaries: readonly string[];
  explain: boolean;
}

/** What a command line asks for: a run, or a text to print (`--help`, `--version`). */
export type CliRequest = { run: CliArguments } | { print: string };

/** A command line that asks for something that does not exist; the message says what does. */
export class UsageError extends Error {}

interface RawOptions {
  format?: OutputFormat;
  input: InputFormat;
  publishedAt?: string;
  kinds?: ExtractOptions['kinds'];
  dictionary?: readonly string[];
  scope: Scope;
  strictness: Strictness;
  explain?: boolean;
}

const FORMATS: readonly OutputFormat[] = ['table', 'json', 'jsonl', 'html'];
const INPUTS: readonly InputFormat[] = ['text', 'jsonl'];
const HELP_WIDTH = 100;

const MORE_HELP = `
Formats:
  table   a report for people: entities by kind, quotes with their speakers, dates with their values
  json    one indented document for one text, a list of documents otherwise
  jsonl   one document a line, in the order of the input
  html    a page to look at: the text with its mentions marked, and a list of them; several texts on one page

Every document has an "id": that of its JSONL line, or the name of its file ("-" for standard input).
With --input jsonl each line is {"id", "text", "publishedAt"?}; other fields are ignored. A line that cannot be
read gives {"line", "error": {"code", "message"}} in its place, and the rest goes on.

Exit status:
  0   done
  1   a file cannot be read, a dictionary cannot be used, or a line of a JSONL input is bad
  2   wrong usage

Examples:
  ko-entities article.txt
  ko-entities --published-at 2020-07-15 --kinds person,quote article.txt
  ko-entities --input jsonl --format jsonl < articles.jsonl > entities.jsonl
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
  return { run: toArguments(program.args, program.opts<RawOptions>()) };
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
    extraction: {
      scope: raw.scope,
      strictness: raw.strictness,
      ...(raw.publishedAt === undefined ? {} : { publishedAt: raw.publishedAt }),
      ...(raw.kinds === undefined ? {} : { kinds: raw.kinds }),
    },
    dictionaries: raw.dictionary ?? [],
    explain: raw.explain ?? false,
  };
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

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
