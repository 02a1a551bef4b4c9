import { join } from 'node:path';
import { shownPath } from '../paths.ts';
import { isPresent, moveHook, readHook, removeHook, writeHook } from './hook-file.ts';
import { BEFORE, findBlock, OWN_HOOK, withoutBlock } from './hook-text.ts';

/** Takes postlint's lines out of the hook; what was there before is there again, byte for byte. */
export function uninstallHook(hooks: string): string[] {
  const path = join(hooks, 'pre-commit');
  const hook = readHook(path);
  const block = hook.kind === 'file' ? findBlock(hook.text) : undefined;
  if (hook.kind !== 'file' || block === undefined) {
    return [`There is nothing to uninstall: postlint is not in ${shownPath(path)}`];
  }
  const rest = withoutBlock(hook.text, block);
  if (rest === OWN_HOOK) bringBack(path);
  else writeHook(path, rest, hook.mode);
  return [`The hook is uninstalled: ${shownPath(path)}`];
}

function bringBack(path: string): void {
  const before = join(path, '..', BEFORE);
  if (isPresent(before)) moveHook(before, path);
  else removeHook(path);
}
