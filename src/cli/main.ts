#!/usr/bin/env node
/**
 * The executable: runs the command line on the process's own streams.
 */
import { run } from './run';

const { stdin, stdout, stderr, env } = process;

process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env });
