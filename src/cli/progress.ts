/** Where progress is shown: a terminal's error stream, so that what is piped stays clean. */
interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far a run is that lasts longer than a second, on a terminal only; `done` takes the line away. */
export function showProgress(total: number, stream: Stream, now: () => number) {
  const start = now();
  let shown = 0;
  return {
    step(count: number): void {
      if (stream.isTTY !== true || now() - Math.max(start + 900, shown) < 100) return;
      shown = now();
      stream.write(`\r\u001b[K${count} of ${total} files`);
    },
    done(): void {
      if (shown > 0) stream.write('\r\u001b[K');
    },
  };
}
