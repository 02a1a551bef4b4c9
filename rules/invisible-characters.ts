import { crowdsIn } from '../src/checks/characters/crowded-marks.ts';
import type { Hidden } from '../src/checks/characters/hidden.ts';
import { hiddenIn } from '../src/checks/characters/hidden-characters.ts';
import { withoutHidden } from '../src/checks/characters/hidden-fix.ts';
import { type Harm, harmOf } from '../src/checks/characters/hidden-harm.ts';
import { hiddenInWords, visibleText } from '../src/checks/characters/hidden-in-words.ts';
import { wideGapsIn } from '../src/checks/characters/wide-gaps.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';

export const invisibleCharacters = defineRule({
  id: 'invisible-characters',
  scope: 'post',
  description: 'Characters that nobody can see, and that stop, break or garble a post',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    refused: {
      text: '{platform} refuses the post: it holds a character that nobody can see ({character}).',
      help: 'Take it out. It is easily copied along with a text.',
      severity: 'error',
    },
    inside: {
      text: 'A character that nobody can see is in “{entity}” ({character}): with it this is another {type}.',
      help: 'Take it out.',
    },
    cuts: {
      text: 'A character that nobody can see ends the {type} “{entity}” here ({character}).',
      help: 'Take it out, so that what follows belongs to it.',
    },
    order: {
      text: 'A character that nobody can see changes the order of this text ({character}).',
      help: 'Take it out, unless the text is meant to run the other way.',
    },
    broken: {
      text: 'A character that is no text stands here ({character}): some networks drop it, others show a box.',
      help: 'Take it out. If a sign is missing here, write it again.',
    },
    hiddenWords: {
      text: 'A text that people cannot see and programs read stands here ({character}).',
      help: 'Take it out, unless you know what it says and want it there.',
    },
    lineBreak: {
      text: 'What is a line break in some editors is none on most networks ({character}).',
      help: 'Put an ordinary line break there.',
      severity: 'info',
    },
    unseen: {
      text: 'A character that nobody can see stands here ({character}): searches and screen readers may stumble over it.',
      help: 'Take it out: it was probably copied along.',
      severity: 'info',
    },
    wideGap: {
      text: '{count} no-break spaces stand here in a row.',
      help: 'One space is enough; a wider gap looks different on every screen.',
      severity: 'info',
    },
    crowded: {
      text: '{count} marks are stacked on the letters here: they cover the lines around, and screen readers spell them.',
      help: 'Write the letters without them.',
    },
  },
  options: {},
  *check(post) {
    const { text } = post;
    for (const hidden of hiddenIn(text)) yield problemOf(hidden, post);
    for (const { span, spaces } of wideGapsIn(text)) {
      const edits = [{ span, text: ' ' }];
      const fixes = [{ title: 'Write one space', edits, safe: false }];
      yield { messageId: 'wideGap', data: { count: spaces }, span, fixes };
    }
    for (const { span, marks, places } of crowdsIn(text)) {
      const edits = places.map((place) => ({ span: place, text: '' }));
      const fixes = [{ title: 'Take the marks off', edits, safe: false }];
      yield { messageId: 'crowded', data: { count: marks }, span, fixes };
    }
  },
});

const nouns = { link: 'address', mention: 'name', hashtag: 'hashtag', cashtag: 'cashtag' } as const;

function problemOf(hidden: Hidden, post: Post) {
  const harm = harmOf(hidden, post);
  const change = withoutHidden(hidden, post.text);
  return {
    messageId: harm.id,
    ...particulars(harm, hidden, post),
    span: hidden.span,
    fixes: change === undefined ? [] : [{ title: 'Take it out', ...change }],
  };
}

function particulars(harm: Harm, hidden: Hidden, { target }: Post) {
  const character = hiddenInWords(hidden, 'code' in harm ? harm.code : undefined);
  if ('code' in harm) {
    const data = { platform: placeInWords(target), character };
    return { data, blocking: true, fact: harm.fact };
  }
  if (!('entity' in harm)) return { data: { character } };
  const { entity } = harm;
  const data = { character, entity: visibleText(entity), type: nouns[entity.type] };
  return { data, evidence: [entity.span] };
}
