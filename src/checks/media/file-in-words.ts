import type { Media } from '../../draft/draft.ts';
import { shortened } from '../../text/shortened.ts';
import { fileNameOf } from './media-name.ts';

/** A file as a message names it: “map.png”; “this file” where its address holds no name. */
export function fileInWords({ url }: Media): string {
  const name = fileNameOf(url);
  return name === '' ? 'this file' : `“${shortened(name)}”`;
}
