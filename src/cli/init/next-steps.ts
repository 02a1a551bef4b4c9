import { safeLine } from '../../text/safe-text.ts';

/** What decides what is left to do. */
export interface Facts {
  readonly isInstalled: boolean;
  readonly drafts: readonly string[];
  readonly hasDrafts: boolean;
  readonly offersHook: boolean;
}

/** What to do after a configuration was written. */
export function nextSteps({ isInstalled, drafts, hasDrafts, offersHook }: Facts): string {
  const steps: readonly (readonly [when: boolean, step: string, why: string])[] = [
    [!isInstalled, 'npm install --save-dev postlint', 'so that everybody has the same one'],
    [true, 'npx postlint', 'lints the drafts'],
    [true, 'npx postlint rules', 'lists the rules that are on'],
    [offersHook, 'npx postlint hook install', 'lints before each commit'],
  ];
  const rows = steps.filter(([when]) => when);
  const width = Math.max(...rows.map(([, step]) => step.length)) + 2;
  const none = hasDrafts ? [] : [`No file matches ${drafts.join(' ')} yet.`, ''];
  const lines = rows.map(([, step, why]) => `  ${step.padEnd(width)}${why}`);
  return ['', ...none, 'Next:', ...lines].map((line) => `${safeLine(line)}\n`).join('');
}
