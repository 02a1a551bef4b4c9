import { join } from 'node:path';
import { shownPath } from '../paths.ts';
import { findManagers } from './find-managers.ts';
import { HookError } from './hook-error.ts';
import { bytesOf, type HookFile, isPresent, moveHook, readHook, writeHook } from './hook-file.ts';
import { BEFORE, findBlock, hookBlock, isShellScript, OWN_HOOK, withBlock } from './hook-text.ts';
import { adviceFor } from './manager-advice.ts';
import type { Project } from './project.ts';

/** Puts the hook where git looks for it, and says where; throws a HookError where it had better not. */
export function installHook(project: Project, version: string, force: boolean): string[] {
  const path = join(project.hooks, 'pre-commit');
  const hook = readHook(path);
  if (!force) {
    const done = leaveToManager(project, hook);
    if (done !== undefined) return done;
    refuseForeignFolder(project);
  }
  const block = bytesOf(hookBlock({ version, folder: project.folder, ...remembered(project) }));
  refuseUnrunnable(path, hook);
  const text = hook.kind === 'file' ? hook.text : '';
  if (findBlock(text) !== undefined && withBlock(text, block) === text) {
    return [`The hook is installed already: ${shownPath(path)}`];
  }
  put(path, hook, block);
  return [`The hook is installed: ${shownPath(path)}`, ...notes(project)];
}

/** Where the project's own postlint, or Node, is not found. Nothing of this machine may stand in a file that others get. */
function remembered({ whose, isLocal, cli }: Project) {
  const isShared = whose === 'project';
  if (!isLocal && (isShared || cli === '')) {
    throw new HookError(
      'postlint is not installed in this project, and the hook runs the project’s own. Install it first: npm install --save-dev postlint',
    );
  }
  return isShared ? { cli: '', node: '' } : { cli, node: process.execPath };
}

function leaveToManager({ folders, folder }: Project, hook: HookFile): string[] | undefined {
  const found = findManagers(folders, hook.kind === 'file' ? hook.text : '');
  const running = found.find(({ runsPostlint }) => runsPostlint);
  if (running !== undefined) return [`${running.manager.name} runs postlint here already.`];
  if (found.length > 0) throw adviceFor(found, folder);
  return undefined;
}

function refuseForeignFolder({ whose, hooks }: Project): void {
  if (whose !== 'person') return;
  throw new HookError(
    `core.hooksPath leads out of this repository, to ${hooks}: a hook there would run in all of yours. postlint hook install --force puts it there all the same.`,
  );
}

function refuseUnrunnable(path: string, hook: HookFile): void {
  if (hook.kind === 'file' && !hook.executable) {
    throw new HookError(
      `${shownPath(path)} is there already, but cannot be executed, so git passes over it. Make it executable (chmod +x) or delete it, and install again.`,
    );
  }
}

function put(path: string, hook: HookFile, block: string): void {
  if (hook.kind === 'file' && isShellScript(hook.text)) {
    refuseHalfBlock(path, hook.text);
    writeHook(path, withBlock(hook.text, block), hook.mode);
    return;
  }
  const bringBack = hook.kind === 'none' ? () => {} : putAside(path);
  try {
    writeHook(path, withBlock(OWN_HOOK, block));
  } catch (error) {
    bringBack();
    throw error;
  }
}

/** A hook of another language, or one that is elsewhere, stays as it is and is run by ours. */
function putAside(path: string): () => void {
  const aside = join(path, '..', BEFORE);
  if (isPresent(aside)) {
    throw new HookError(
      `${shownPath(path)} cannot be written into, and its place beside, ${shownPath(aside)}, is taken. Move one of them away, and install again.`,
    );
  }
  moveHook(path, aside);
  return () => moveHook(aside, path);
}

function refuseHalfBlock(path: string, text: string): void {
  if (findBlock(text) !== undefined || !text.includes('# >>> postlint ')) return;
  throw new HookError(
    `${shownPath(path)} holds the first line of postlint’s part, but not the last. Delete what is left of it, and install again.`,
  );
}

function notes({ whose, isLocal, folder, cli }: Project): string[] {
  const lines: string[] = [];
  if (whose === 'project') lines.push('It is part of the repository: commit it, and all have it.');
  if (!isLocal) {
    lines.push(
      `${folder === '.' ? 'This folder' : folder} has no postlint of its own, so the hook runs ${cli}; npm install --save-dev postlint changes that.`,
    );
  }
  return lines;
}
