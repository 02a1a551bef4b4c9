/** SHA-1 or SHA-256 in hexadecimal digits. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** The id of nothing: of a side where there is no file, or of a file on disk that git did not look into. */
export function isNoObject(id: string): boolean {
  return /^0+$/.test(id);
}
