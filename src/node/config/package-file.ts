import { createRequire } from 'node:module';
import { isAbsolute } from 'node:path';

/** The file that Node finds by a name from another file; undefined where there is none, and for Node’s own modules. */
export function packageFile(name: string, from: string): string | undefined {
  try {
    const found = createRequire(from).resolve(name);
    return isAbsolute(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
