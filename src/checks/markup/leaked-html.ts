import { markupOf } from '../../post/markup-of.ts';
import type { Post } from '../../post/post.ts';
import { type HtmlEntity, leakedEntities } from './html-entities.ts';
import { type HtmlTag, isAboutHtml, leakedTags } from './html-tags.ts';
import { withoutCode } from './markdown-signs.ts';

/** The HTML in a post that its readers will see as it is written. */
export interface LeakedHtml {
  readonly tags: readonly HtmlTag[];
  readonly entities: readonly HtmlEntity[];
}

const none: LeakedHtml = { tags: [], entities: [] };

/** What was code, or Markdown, is meant as it stands; and where a publisher hands over formatted text, HTML may be its format. */
export function leakedHtmlIn({ text, asWritten, target }: Post): LeakedHtml {
  const markup = markupOf(target);
  if (!asWritten || markup === 'formatted' || !/[<&]/.test(text)) return none;
  const shown = withoutCode(text);
  if (isAboutHtml(shown)) return none;
  const tags = leakedTags(shown);
  // Markdown reads entities; Slack reads three (api.slack.com, escaping text).
  if (markup === 'markdown') return { tags, entities: [] };
  const entities = leakedEntities(shown);
  if (markup !== 'mrkdwn') return { tags, entities };
  return { tags, entities: entities.filter(({ written }) => !/^&(?:amp|lt|gt);$/.test(written)) };
}
