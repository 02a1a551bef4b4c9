/** A configuration that cannot be used, in one line that names the key and the nearest right one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
