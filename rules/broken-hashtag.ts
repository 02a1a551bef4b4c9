import { brokenTags } from '../src/checks/tags/broken-tags.ts';
import { mendedTag } from '../src/checks/tags/tag-fix.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const brokenHashtag = defineRule({
  id: 'broken-hashtag',
  scope: 'post',
  description: 'Hashtags that end before their author meant them to, or are none',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    ends: {
      text: '“{written}” ends at “{tag}”: the rest is no part of the hashtag.',
      help: 'Use letters and digits alone: “{instead}”.',
    },
    slip: {
      text: '“{written}” ends at “{tag}”: this hashtag of the front matter holds several words.',
      help: 'Give each hashtag an item of its own, “[first, second]”, without spaces in it.',
    },
    runsOn: {
      text: '“{written}” is the hashtag, with the “s”: nobody looks for that one.',
      help: 'Put the hashtag where it needs no “s”, or leave the “#” out.',
    },
    chained: {
      text: '“{written}” does not become the hashtags that it looks like.',
      help: 'Put a space before each “#”.',
    },
    glued: {
      text: '“{written}” is no hashtag here: “{before}” stands right before it.',
      help: 'Put a space before the “#”.',
    },
    doubled: {
      text: '“{written}” is no hashtag here: it begins with more than one “#”.',
      help: 'Write one “#”.',
    },
    closed: {
      text: '“{written}” is no hashtag here: a “#” stands right behind it.',
      help: 'Leave the second “#” out, or write the name in letters alone.',
    },
    digits: {
      text: '“{written}” is no hashtag: digits alone make none.',
      help: 'Add letters to it, or leave the “#” out.',
    },
    tooLong: {
      text: '“{written}” is no hashtag here: it is longer than {limit} characters.',
      help: 'Use a shorter one, and put a space where it is to end.',
    },
  },
  options: {},
  *check(post) {
    for (const { kind, span, tag, before, fact } of brokenTags(post)) {
      const written = post.text.slice(span.start, span.end);
      const mended = mendedTag(kind, written);
      const instead = mended === undefined ? '' : shortened(mended);
      yield {
        messageId: kind,
        data: {
          written: shortened(written),
          instead,
          ...(tag !== undefined && { tag: shortened(tag) }),
          ...(before !== undefined && { before }),
          ...(fact && { limit: fact.value }),
        },
        span,
        evidence: [span],
        fixes:
          mended === undefined
            ? []
            : [{ title: `Write ${instead}`, edits: [{ span, text: mended }], safe: false }],
        ...(fact && { fact }),
      };
    }
  },
});
