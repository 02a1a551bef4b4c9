/** A configuration that cannot be used, in one line that names the key and the nearest right one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** The key that it is about, `rules.over-length.maxLinks`; empty where it is about all of it. */
  readonly key: string;

  constructor(message: string, key = '') {
    super(message);
    this.key = key;
  }
}
