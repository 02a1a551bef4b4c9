import { type Arguments, oneOf } from '../arguments.ts';
import { shells } from '../commands.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { bashScript } from './bash.ts';
import { completions } from './completions.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** `postlint completion SHELL` */
export function runCompletion({ paths: [name, ...more] }: Arguments, { out }: World): ExitCode {
  if (name === undefined || more.length > 0) {
    throw new UsageError(
      `postlint completion takes one of ${shells.join(', ')}: postlint completion bash`,
    );
  }
  out(scripts[oneOf('postlint completion', name, shells)](completions()));
  return exitCode.clean;
}
