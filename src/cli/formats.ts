/**
 * The formats of other tools: what the command line calls them, and how a run is written in each.
 */
import type * as Formats from '../formats';
import type { CliArguments } from './arguments';
import type { Result, Writer } from './writers';

/** The library's formats, loaded only where one is asked for. */
type Library = typeof Formats;

/** What a format's functions take beside the text and the document. */
interface WriteOptions {
  id: string | number;
  offsets?: Formats.OffsetUnit;
}

interface TextFormat {
  /** One document only, or one after another. */
  layout: 'single' | 'stream';
  help: string;
  write: (library: Library, result: Result, options: WriteOptions, first: boolean) => string;
}

interface JsonFormat {
  /** A value where there is one text, a list otherwise; `list`: always a list. */
  layout: 'json' | 'list';
  help: string;
  write: (library: Library, result: Result, options: WriteOptions) => object;
}

type ExchangeFormatEntry = TextFormat | JsonFormat;

/** For formats without a place for an id. */
function offsetsOnly({ offsets }: WriteOptions): Omit<WriteOptions, 'id'> {
  return offsets === undefined ? {} : { offsets };
}

/** Each format by its name on the command line. */
const EXCHANGE = {
  csv: {
    help: 'one mention a line, with a line of column names (RFC 4180)',
    layout: 'stream',
    write: ({ toCsv }, { text, document }, options, first) => toCsv(text, document, { ...options, header: first }),
  },
  conll: {
    help: 'a syllable and its BIO tag a line, as KLUE-NER has them',
    layout: 'stream',
    write: ({ toConll }, { text, document }, { id }) => toConll(text, document, { id }),
  },
  brat: {
    help: 'the .ann file of one text (brat standoff)',
    layout: 'single',
    write: ({ toBrat }, { text, document }, options) => toBrat(text, document, offsetsOnly(options)),
  },
  webannotation: {
    help: 'W3C Web Annotation (JSON-LD)',
    layout: 'json',
    write: ({ toWebAnnotation }, { text, document }, options) => toWebAnnotation(text, document, options),
  },
  jsonld: {
    help: 'a schema.org NewsArticle (JSON-LD)',
    layout: 'json',
    write: ({ toSchemaOrg }, { text, document }) => toSchemaOrg(text, document),
  },
  timeml: {
    help: 'one text with its dates as TIMEX3 (TimeML, XML)',
    layout: 'single',
    write: ({ toTimeML }, { text, document }, { id }) => toTimeML(text, document, { id }),
  },
  'label-studio': {
    help: 'tasks with predictions, to import',
    layout: 'list',
    write: ({ toLabelStudio }, { text, document }, options) => toLabelStudio(text, document, options),
  },
  doccano: {
    help: 'JSON lines of sequence labeling, to import',
    layout: 'stream',
    write: ({ toDoccano }, { text, document }, options) => `${JSON.stringify(toDoccano(text, document, options))}\n`,
  },
  spacy: {
    help: 'documents for Doc.from_json; displaCy draws them too',
    layout: 'json',
    write: ({ toSpacy }, { text, document }, options) => toSpacy(text, document, offsetsOnly(options)),
  },
} as const satisfies Readonly<Record<string, ExchangeFormatEntry>>;

/** A format of another tool. */
export type ExchangeFormat = keyof typeof EXCHANGE;

const ENTRIES: ReadonlyMap<string, ExchangeFormatEntry> = new Map(Object.entries(EXCHANGE));

/** The names of the formats, in the order of the help. */
export const EXCHANGE_FORMATS = [...ENTRIES.keys()] as readonly ExchangeFormat[];

/** The lines of the help. */
export const EXCHANGE_HELP: string = [...ENTRIES].map(([name, { help }]) => `  ${name.padEnd(14)}${help}`).join('\n');

/** Whether a format is a file for one text. */
export function holdsOneText(format: string): boolean {
  return ENTRIES.get(format)?.layout === 'single';
}

/** The writer of a run in a format of another tool, `undefined` for any other format. A bad line leaves no trace in it. */
export async function exchangeWriter({ format, offsets, input, files }: Pick<CliArguments, 'format' | 'offsets' | 'input' | 'files'>): Promise<Writer | undefined> {
  const entry = ENTRIES.get(format);
  if (!entry) return undefined;
  const library = await import('../formats');
  const optionsOf = ({ id }: Result): WriteOptions => ({ id, ...(offsets === undefined ? {} : { offsets }) });
  if (isJson(entry)) {
    const { layout, write } = entry;
    const alone = layout === 'json' && input === 'text' && files.length === 1;
    return jsonWriter((result) => write(library, result, optionsOf(result)), alone);
  }
  const { write } = entry;
  let first = true;
  return {
    document: (result) => {
      const written = write(library, result, optionsOf(result), first);
      first = false;
      return written;
    },
    failure: () => '',
    end: () => '',
  };
}

function isJson(entry: ExchangeFormatEntry): entry is JsonFormat {
  return entry.layout === 'json' || entry.layout === 'list';
}

/** Values as indented JSON: the one there is, or all in a list. */
function jsonWriter(valueOf: (result: Result) => object, alone: boolean): Writer {
  let before = '[\n';
  return {
    document: (result) => {
      const printed = JSON.stringify(valueOf(result), null, 2);
      if (alone) return `${printed}\n`;
      const item = before + printed;
      before = ',\n';
      return item;
    },
    failure: () => '',
    end: () => (alone ? '' : before === '[\n' ? '[]\n' : '\n]\n'),
  };
}
