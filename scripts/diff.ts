/**
 * What a change did to a corpus: mentions added, removed, moved and changed between two results, by kind and attribute.
 *
 *   npm run diff -- OLD NEW [--texts TEXTS.jsonl] [--kinds person,place] [--limit N] [--json]
 *
 * OLD and NEW are JSON lines that the command line printed, or two dist folders, whose command lines then read the texts.
 * Exit status: 0 no difference, 1 differences, 2 trouble, as diff(1) has them.
 */
import pico from 'picocolors';
import { EXIT, runDiff } from './diff/run';

const { status, printed } = runDiff(process.argv.slice(2), pico.isColorSupported);
if (status === EXIT.trouble) console.error(printed);
else console.log(printed);
process.exitCode = status;
