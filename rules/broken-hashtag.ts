import { type BrokenTag, brokenTags } from '../src/checks/tags/broken-tags.ts';
import { joinedTag } from '../src/checks/tags/tag-end.ts';
import { defineRule, type Fix } from '../src/core/rule.ts';

export const brokenHashtag = defineRule({
  id: 'broken-hashtag',
  scope: 'post',
  description: 'Hashtags that end before their author meant them to, or are none',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    ends: {
      text: '“{written}” ends at “{tag}”: the rest is no part of the hashtag.',
      help: 'Use letters and digits alone: {instead}.',
    },
    slip: {
      text: '“{written}” ends at “{tag}”: one hashtag of the front matter holds several words.',
      help: 'Give each hashtag an item of its own, [first, second], without spaces in it.',
    },
    runsOn: {
      text: '“{written}” is the hashtag, with the “s”: nobody looks for that one.',
      help: 'Put the hashtag where it needs no “s”, or leave the # out.',
    },
    chained: {
      text: '“{written}” does not become the hashtags that it looks like.',
      help: 'Put a space before each #.',
    },
    glued: {
      text: '“{written}” is no hashtag here: something stands right before it.',
      help: 'Put a space before the #.',
    },
    doubled: {
      text: '“{written}” is no hashtag here: it begins with more than one #.',
      help: 'Write one #.',
    },
    closed: {
      text: '“{written}” is no hashtag here: a # stands right behind it.',
      help: 'Leave the second # out, or write the name in letters alone.',
    },
    digits: {
      text: '“{written}” is no hashtag: digits alone make none.',
      help: 'Add letters to it, or leave the # out.',
    },
    tooLong: {
      text: '“{written}” is no hashtag here: it is longer than {limit} characters.',
      help: 'Use a shorter one, and put a space where it is to end.',
    },
  },
  options: {},
  *check(post) {
    const { hashtagLength } = post.target.limits;
    for (const broken of brokenTags(post)) {
      const { kind, span, tag } = broken;
      const written = post.text.slice(span.start, span.end);
      yield {
        messageId: kind,
        data: {
          written: shown(written),
          ...(tag !== undefined && { tag: shown(tag) }),
          ...(kind === 'ends' && { instead: shown(joinedTag(written)) }),
          ...(kind === 'tooLong' && hashtagLength && { limit: hashtagLength.value }),
        },
        span,
        evidence: [span],
        ...(kind === 'tooLong' && hashtagLength && { fact: hashtagLength }),
        fixes: fixesOf(broken, written),
      };
    }
  },
});

function fixesOf({ kind, span }: BrokenTag, written: string): Fix[] {
  const mend = mends[kind];
  if (mend === undefined) return [];
  const text = mend(written);
  return [{ title: `Write ${shown(text)}`, edits: [{ span, text }], safe: false }];
}

/** What to write instead, where that can be told without knowing what is meant. */
const mends: { readonly [kind in BrokenTag['kind']]?: (written: string) => string } = {
  ends: joinedTag,
  chained: (written) => written.replaceAll(/(?<=[^#＃])[#＃](?=[^#＃])/gu, ' #'),
  doubled: (written) => written.replace(/^[#＃]+/u, '#'),
};

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
