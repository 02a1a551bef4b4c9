/** The code of an error of Node's (`ENOENT`); undefined for others. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
