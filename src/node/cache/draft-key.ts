import { createHash } from 'node:crypto';
import type { Input, Project } from '../draft-linters.ts';

/**
 * What stands for a draft as it is to be linted: its text, its path, all that the call says, and the configuration.
 * Not the day, nor the files that it names: whether these count shows when it is linted.
 */
export function createDraftKey(): (project: Project, input: Input) => string {
  const configs = new Map<Project, string>();

  function configOf(project: Project): string {
    const known = configs.get(project) ?? digest([project.config, project.folder]);
    configs.set(project, known);
    return known;
  }

  return (project, { source, unreadable, where: { now, ...where } }) =>
    digest([source, unreadable, where, now === undefined, configOf(project)]);
}

function digest(value: unknown): string {
  return digestOf(JSON.stringify(value));
}

/** 43 characters without a space or a line end. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
