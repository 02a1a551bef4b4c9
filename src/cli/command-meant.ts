import { PathError } from '../node/find-drafts.ts';
import { nearestName } from '../text/nearest-name.ts';
import { calledAs, type Subcommand, subcommandNames } from './commands.ts';

/** A sentence more for a first path that leads nowhere and is much like a command; else empty. */
export function commandMeant(error: Error, [first]: readonly string[]): string {
  if (first === undefined || !(error instanceof PathError) || error.path !== first) return '';
  if (!/^[a-z]+$/i.test(first)) return '';
  const near = nearestName(first, subcommandNames);
  return near === undefined ? '' : ` Did you mean the command ${calledAs(near as Subcommand)}?`;
}
