import { countInWords } from '../checks/wording/count-in-words.ts';
import type { Summary } from './reporter.ts';

/** “3 drafts, 1 error, 0 warnings, 2 remarks”. */
export function totalsInWords({ linted, files, errors, warnings, infos }: Summary): string {
  const counts = [
    countInWords(linted, 'draft'),
    countInWords(errors, 'error'),
    countInWords(warnings, 'warning'),
    countInWords(infos, 'remark'),
    ...(files > linted ? [`${files - linted} skipped`] : []),
  ];
  return counts.join(', ');
}
