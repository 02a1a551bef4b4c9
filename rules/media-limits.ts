import { fileFaults } from '../src/checks/media/file-faults.ts';
import { fileInWords } from '../src/checks/media/file-in-words.ts';
import { firstItems } from '../src/checks/media/first-items.ts';
import { setFaults } from '../src/checks/media/set-faults.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { isSolid } from '../src/platforms/fact.ts';

export const mediaLimits = defineRule({
  id: 'media-limits',
  scope: 'post',
  description: 'Posts with media that the platform does not take',
  severity: 'error',
  presets: ['recommended'],
  messages: {
    notFound: {
      text: 'The file {file} was not found.',
      help: 'Check its name, capitals and all, and its folder: the post may go out without it.',
      severity: 'warning',
    },
    wrongType: {
      text: '{platform} takes no {has} files: {file}.',
      help: 'Save it as {takes}.',
    },
    tooLarge: {
      text: '{file} is too large for {platform}: {has}, at most {takes}.',
      help: 'Save it smaller, or with more compression.',
    },
    tooManyPixels: {
      text: '{file} has too many pixels for {platform}: {has}, at most {takes}.',
      help: 'Make the image smaller.',
    },
    tooSmall: {
      text: '{file} is too small for {platform}: {has}, at least {takes}.',
      help: 'Use a larger image.',
    },
    wrongShape: {
      text: '{file} is too tall or too wide for {platform}: {has}; it takes {takes}.',
      help: 'Crop the image, or put it on a ground of another shape.',
    },
    tooMany: {
      text: 'Too many {what} for {platform}: {count}, at most {limit}.',
      help: 'Leave out {over}, or put what is past the limit into another post.',
    },
    perhapsTooMany: {
      text: 'Perhaps too many {what} for {platform}: {count}, at most {limit}. The limit is hearsay.',
      help: 'Leave out {over}, or try it.',
      severity: 'warning',
    },
    mixed: {
      text: '{platform} does not take images and {other} in one post.',
      help: 'Put them into two posts.',
    },
    perhapsMixed: {
      text: '{platform} may not take images and {other} in one post: apps do, tools mostly do not.',
      help: 'Put them into two posts, or try it.',
      severity: 'warning',
    },
  },
  options: {},
  *check({ media, target }) {
    const platform = placeInWords(target);
    for (const one of firstItems(media)) {
      const file = fileInWords(one);
      if (one.file?.exists === false)
        yield { messageId: 'notFound', data: { file }, span: one.span, in: 'draft' };
      for (const { kind, has, takes, fact } of fileFaults(one, target)) {
        // What a file may be is known, or not worth a word.
        if (!isSolid(fact)) continue;
        yield {
          messageId: kind,
          data: { platform, file, has, takes },
          span: one.span,
          in: 'draft',
          blocking: true,
          fact,
        };
      }
    }
    for (const { kind, sure, data, surplus, fact } of setFaults(media, target)) {
      const [first] = surplus;
      if (first === undefined) continue;
      yield {
        messageId: sure ? kind : hearsay[kind],
        data: { platform, ...data },
        span: first.span,
        in: 'draft',
        blocking: sure,
        evidence: surplus.map(({ span }) => span),
        fact,
      };
    }
  },
});

const hearsay = { tooMany: 'perhapsTooMany', mixed: 'perhapsMixed' } as const;
