import type { Draft } from '../../draft/draft.ts';
import { type Day, isDay } from '../../text/day.ts';

/** The day that a draft is for: as its front matter says, else as its file is called. */
export function dayOfDraft({ stated, path }: Pick<Draft, 'stated' | 'path'>): Day | undefined {
  const written = stated.date?.text.slice(0, 10);
  if (written !== undefined && isDay(written)) return written;
  const name = path?.split(/[/\\]/).at(-1) ?? '';
  const day = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0];
  return day !== undefined && isDay(day) ? day : undefined;
}
