/** Why the hook cannot be installed, looked at or removed, in one line. */
export class HookError extends Error {
  override readonly name = 'HookError';
  /** Text to be copied as it stands. */
  readonly lines: readonly string[];

  constructor(message: string, lines: readonly string[] = []) {
    super(message);
    this.lines = lines;
  }
}
