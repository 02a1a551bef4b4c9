import { wellFormed } from '../text/well-formed.ts';

/** A path as a URI: relative as it is, absolute with `file:`. A drive letter tells that `\` parts folders. */
export function uriOf(path: string): string {
  const onDrive = /^[a-z]:[\\/]/i.test(path);
  const parts = wellFormed(onDrive ? path.replaceAll('\\', '/') : path)
    .replace(/^(?:\.\/)+(?=.)/, '')
    .split('/');
  if (onDrive) return `file:///${[parts[0], ...parts.slice(1).map(encodeURIComponent)].join('/')}`;
  const written = parts.map(encodeURIComponent).join('/');
  return written.startsWith('/') ? `file://${written}` : written;
}
