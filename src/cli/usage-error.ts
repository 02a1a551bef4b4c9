/** A call that cannot be understood, in one line with the nearest right word. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
