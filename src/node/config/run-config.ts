import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../../core/config-error.ts';
import { shownPath } from '../paths.ts';

/** What a configuration that is code exports by default. Throws a ConfigError where it cannot be run. */
export async function runConfig(file: string): Promise<unknown> {
  if (/ts$/.test(extname(file)) && !stripsTypes()) {
    throw new ConfigError(
      `${shownPath(file)}: Node ${process.versions.node} cannot read TypeScript; Node 22.18 and up can. Use ${basename(file).replace(/\.m?ts$/, '.mjs')} or postlint.config.yaml.`,
    );
  }
  const exported = await importFile(file);
  if ('default' in exported) return exported.default;
  throw new ConfigError(`${shownPath(file)}: it has no default export: export default { … }`);
}

/** `process.features.typescript` is there from Node 22.10 on, and says `strip` where Node strips types itself. */
function stripsTypes(): boolean {
  return Boolean((process.features as { readonly typescript?: unknown }).typescript);
}

async function importFile(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw new ConfigError(`${shownPath(file)}: it cannot be run: ${firstLine(error)}.`);
  }
}

/** Of what code threw, which may be anything. */
export function firstLine(error: unknown): string {
  return (textOf(error).split('\n')[0] ?? '').replace(/\.$/, '');
}

function textOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'it throws what cannot be shown';
  }
}
