import { type Day, isDay } from '../text/day.ts';
import type { Stated } from './draft.ts';

/** The day that a draft is for: as its front matter says, else as its file is called. */
export function dayOfDraft({ date }: Stated, path: string | undefined): Day | undefined {
  const written = date?.text.trim().slice(0, 10);
  if (written !== undefined && isDay(written)) return written;
  const name = path?.split(/[/\\]/).at(-1) ?? '';
  const day = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  return day !== undefined && isDay(day) ? day : undefined;
}
