#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { run } from './cli/run.ts';
import { errorCode } from './node/error-code.ts';

const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
// As Node reads them: FORCE_COLOR comes first, and an empty one means yes.
const color =
  FORCE_COLOR === undefined
    ? !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true
    : ['', '1', '2', '3', 'true'].includes(FORCE_COLOR);

/** All of it, before the process ends: `process.stdout.write` would leave the rest of a long text to a pipe that may close. */
function out(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += write(bytes, at);
}

function write(bytes: Buffer, at: number): number {
  try {
    return writeSync(1, bytes, at);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EAGAIN') return 0;
    if (code === 'EPIPE') process.exit(0);
    throw error;
  }
}

process.exitCode = await run(process.argv.slice(2), {
  out,
  error: process.stderr,
  color,
  columns: process.stdout.columns || 100,
  now: Date.now,
});
