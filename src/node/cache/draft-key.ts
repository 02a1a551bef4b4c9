import type { Input, Project } from '../draft-linters.ts';
import { pathFrom } from '../paths.ts';
import { digestOf } from './digest.ts';

/**
 * What stands for a draft as it is to be linted: its text, its path as it was written and from the configuration's
 * folder, which is what globs go by, all that the call says, and the configuration.
 * Not the day, nor the files that it names: whether these count shows when it is linted.
 */
export function createDraftKey(): (project: Project, input: Input) => string {
  const configs = new Map<Project, string>();

  function configOf(project: Project): string {
    const known = configs.get(project) ?? digest([project.config, project.folder]);
    configs.set(project, known);
    return known;
  }

  function made(project: Project, { source, unreadable, where: { now, ...where } }: Input): string {
    const file = where.path && pathFrom(project.folder, where.path);
    return digest([source, unreadable, where, file, now === undefined, configOf(project)]);
  }

  // A draft is asked for before it is linted and kept afterwards.
  const keys = new WeakMap<Input, string>();
  return (project, input) => {
    const key = keys.get(input) ?? made(project, input);
    keys.set(input, key);
    return key;
  };
}

function digest(value: unknown): string {
  return digestOf(JSON.stringify(value));
}
