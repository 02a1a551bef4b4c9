import { counted, inEnglish, type Say } from '../core/say.ts';
import type { Summary } from './reporter.ts';

/** “3 drafts, 1 error, 0 warnings, 2 remarks”. */
export function totalsInWords(
  { linted, files, errors, warnings, infos }: Summary,
  say: Say = inEnglish,
): string {
  const counts = [
    counted(say, linted, 'draft'),
    counted(say, errors, 'error'),
    counted(say, warnings, 'warning'),
    counted(say, infos, 'info'),
    ...(files > linted ? [say('{count} skipped', { count: files - linted })] : []),
  ];
  return counts.join(', ');
}
