import type { HtmlEntity } from '../src/checks/markup/html-entities.ts';
import { withoutTags } from '../src/checks/markup/html-fix.ts';
import type { HtmlTag } from '../src/checks/markup/html-tags.ts';
import { leakedHtmlIn } from '../src/checks/markup/leaked-html.ts';
import { countInWords } from '../src/checks/wording/count-in-words.ts';
import { defineRule, type Problem } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';
import { lastUpTo } from '../src/text/last-up-to.ts';
import { shortened } from '../src/text/shortened.ts';
import { hullOf, type Span } from '../src/text/span.ts';

type MessageId = 'tags' | 'entity' | 'entityInLink';

export const htmlLeak = defineRule({
  id: 'html-leak',
  scope: 'post',
  description: 'HTML tags and entities that readers will see as they are written',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    tags: {
      text: 'HTML in the text: readers will see “{tag}”{more} as written.',
      help: 'Take the tags out; a line break is a line break here.',
    },
    entity: {
      text: 'Readers will see “{entity}” and not {character}.',
      help: 'Write the character itself.',
    },
    entityInLink: {
      text: 'A link holds “{entity}” and not {character}: it may lead elsewhere.',
      help: 'Write the character itself, and try the link.',
    },
  },
  options: {},
  *check(post) {
    const { tags, entities } = leakedHtmlIn(post);
    const span = hullOf(tags.map((tag) => tag.span));
    if (span !== undefined) yield tagProblem(post.text, tags, span);
    for (const entity of entities) yield entityProblem(post, entity);
  },
});

function tagProblem(text: string, tags: readonly HtmlTag[], span: Span): Problem<MessageId> {
  const others = tags.length - 1;
  const change = withoutTags(text, tags);
  return {
    messageId: 'tags',
    data: {
      tag: shortened(tags[0]?.written ?? ''),
      more: others === 0 ? '' : ` and ${countInWords(others, 'more tag')}`,
    },
    span,
    evidence: tags.map((tag) => tag.span),
    fixes: change === undefined ? [] : [{ title: 'Take the tags out', ...change }],
  };
}

function entityProblem(
  { text, entities }: Post,
  { written, character, span }: HtmlEntity,
): Problem<MessageId> {
  const around = entities[lastUpTo(entities, span.start - 1, (one) => one.span.start)];
  const isInLink = around?.type === 'link' && around.span.end > span.start;
  // Decoded, `&lt;b>` would be a tag.
  const opensTag = character === '<' && /[a-z/!]/i.test(text.charAt(span.end));
  return {
    messageId: isInLink ? 'entityInLink' : 'entity',
    data: { entity: written, character: characterInWords(character) },
    span,
    fixes: [
      {
        title: `Write ${characterInWords(character)}`,
        edits: [{ span, text: character }],
        safe: !opensTag,
      },
    ],
  };
}

function characterInWords(character: string): string {
  if (character === '') return 'nothing';
  if (character === '\n') return 'a line break';
  return character === ' ' ? 'a space' : `“${character}”`;
}
