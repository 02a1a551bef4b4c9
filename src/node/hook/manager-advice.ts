import type { FoundManager } from './find-managers.ts';
import { HookError } from './hook-error.ts';

/** What to add where a tool manages the hooks, with the very lines. */
export function adviceFor(found: readonly FoundManager[], folder: string): HookError {
  const names = [...new Set(found.map(({ manager }) => manager.name))];
  const bin = `${folder}/node_modules/.bin`.replace(/^\.\//, '');
  const lines = found.flatMap(({ manager }) => {
    const { file, lines, apply } = manager.advice(bin);
    const last = apply === undefined ? [] : [`and run ${apply}`];
    return [`Add to ${file}:`, ...lines.map((line) => `    ${line}`), ...last];
  });
  const which = found.length > 1 ? ', and one of them is enough' : '';
  return new HookError(
    `${names.join(' and ')} ${names.length > 1 ? 'manage' : 'manages'} the hooks here${which}. postlint hook install --force puts a hook beside.`,
    lines,
  );
}
