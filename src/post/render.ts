import type { AppendedLine, Media, Part } from '../draft/draft.ts';
import { createComposer } from './composer.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { SourceMap } from './source-map.ts';

/** What one post shows: its text, the way back to the draft, and its media. */
export interface Rendered {
  readonly text: string;
  readonly map: SourceMap;
  readonly media: readonly Media[];
}

/** Renders one part, or several that go out as one post, and what the publisher appends. */
export function renderParts(
  source: string,
  parts: readonly Part[],
  appended: readonly AppendedLine[],
): Rendered {
  const composer = createComposer();
  const media: Media[] = [];
  for (const part of parts) {
    composer.separate('\n\n');
    media.push(...part.media);
    if (part.body.kind === 'markdown') {
      media.push(...renderMarkdown(part.body.tree, source, part.span.start, composer));
    } else {
      for (const { text, start, end } of part.body.runs) composer.take(text, start, end);
    }
  }
  for (const [index, line] of appended.entries()) {
    composer.separate(index === 0 ? '\n\n' : '\n');
    for (const [position, word] of line.entries()) {
      if (position > 0) composer.separate(' ');
      composer.insert(word.text, word.span);
    }
  }
  return { ...composer.finish(), media };
}
