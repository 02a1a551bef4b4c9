import type { AppendedLine, Media, Part, Poll } from '../draft/draft.ts';
import type { Offset } from '../text/span.ts';
import { type Composer, createComposer } from './composer.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { SourceMap } from './source-map.ts';

/** What one post shows: its text, the way back to the draft, and its media. */
export interface Rendered {
  readonly text: string;
  /** True where the text is the draft's to the letter, and no Markdown was taken out of it. */
  readonly asWritten: boolean;
  readonly map: SourceMap;
  /** Where its first part begins in the draft. */
  readonly start: Offset;
  readonly media: readonly Media[];
  readonly poll: Poll | undefined;
}

/** How parts are rendered. */
export interface Rendering {
  /** What the publisher writes below the text. */
  readonly appended: readonly AppendedLine[];
  /** True where Markdown is sent and not taken out. */
  readonly asWritten: boolean;
}

/** Renders one part, or several that go out as one post, and what the publisher appends. */
export function renderParts(
  source: string,
  parts: readonly Part[],
  { appended, asWritten }: Rendering,
): Rendered {
  const composer = createComposer();
  const media: Media[] = [];
  for (const part of parts) {
    composer.separate('\n\n');
    media.push(...part.media, ...renderBody(part, source, asWritten, composer));
  }
  for (const [index, line] of appended.entries()) {
    composer.separate(index === 0 ? '\n\n' : '\n');
    appendLine(line, composer);
  }
  const poll = parts.find((part) => part.poll !== undefined)?.poll;
  const isLiteral = asWritten || parts.every(({ body }) => body.kind === 'literal');
  const start = parts[0]?.span.start ?? 0;
  return { ...composer.finish(), asWritten: isLiteral, start, media, poll };
}

/** Writes a part's text; the images in it are returned. */
function renderBody(
  { body, span }: Part,
  source: string,
  asWritten: boolean,
  composer: Composer,
): readonly Media[] {
  if (body.kind === 'literal') {
    for (const { text, start, end } of body.runs) composer.take(text, start, end);
    return [];
  }
  if (!asWritten) return renderMarkdown(body.tree, source, span.start, composer);
  composer.take(source.slice(span.start, span.end), span.start, span.end);
  return [];
}

function appendLine(line: AppendedLine, composer: Composer): void {
  for (const [index, word] of line.entries()) {
    if (index > 0) composer.separate(' ');
    composer.insert(word.text, word.span);
  }
}
