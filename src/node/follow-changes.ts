/** How often something has changed, and when it does again. */
export interface Changes {
  readonly version: () => number;
  /** Looks now; the answer is the version. */
  readonly look: () => Promise<number>;
  readonly end: () => void;
}

/** Soon enough for somebody who waits, and no work for a disk. */
const EVERY = 300;

/** Looks at a state again and again, one look after the other, until its end. */
export function followChanges(state: () => Promise<string>, onChange: () => void): Changes {
  let last: string | undefined;
  let version = 0;
  let next: NodeJS.Timeout | undefined;
  let isOver = false;
  const look = async () => {
    const now = await state();
    if (now === last || isOver) return version;
    const isFirst = last === undefined;
    last = now;
    version++;
    if (!isFirst) onChange();
    return version;
  };
  const lookOn = async () => {
    await look();
    if (!isOver) next = setTimeout(lookOn, EVERY);
  };
  void lookOn();
  return {
    version: () => version,
    look,
    end: () => {
      isOver = true;
      clearTimeout(next);
    },
  };
}
