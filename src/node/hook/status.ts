import { join } from 'node:path';
import { shownPath } from '../paths.ts';
import { findManagers } from './find-managers.ts';
import { readHook } from './hook-file.ts';
import { findBlock } from './hook-text.ts';
import type { Project } from './project.ts';

/** Whether commits are linted here, in one line. */
export interface HookStatus {
  readonly isInstalled: boolean;
  readonly line: string;
}

export function hookStatus({ hooks, folders }: Project, version: string): HookStatus {
  const path = join(hooks, 'pre-commit');
  const hook = readHook(path);
  const text = hook.kind === 'file' ? hook.text : '';
  const block = findBlock(text);
  if (block === undefined) return managedStatus(folders, text);
  if (hook.kind === 'file' && !hook.executable) {
    return {
      isInstalled: false,
      line: `Not executable, so git passes over it: ${shownPath(path)}`,
    };
  }
  const by = block.version === version ? '' : ` by postlint ${block.version}, this is ${version}`;
  const renew = by === '' ? '' : ' (postlint hook install renews it)';
  return { isInstalled: true, line: `Installed${by}: ${shownPath(path)}${renew}` };
}

function managedStatus(folders: readonly string[], hook: string): HookStatus {
  const found = findManagers(folders, hook);
  const running = found.find(({ runsPostlint }) => runsPostlint);
  if (running !== undefined) {
    return { isInstalled: true, line: `${running.manager.name} runs postlint.` };
  }
  const names = [...new Set(found.map(({ manager }) => manager.name))].join(' and ');
  const line =
    names === ''
      ? 'Not installed: postlint hook install'
      : `Not installed; ${names} manages the hooks here, and postlint hook install says what to add.`;
  return { isInstalled: false, line };
}
