import { pollFaults } from '../src/checks/media/poll-faults.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { isSolid } from '../src/platforms/fact.ts';

export const pollLimits = defineRule({
  id: 'poll-limits',
  scope: 'post',
  description: 'Posts with a poll that the platform does not take',
  severity: 'error',
  presets: ['recommended'],
  messages: {
    noPolls: {
      text: '{platform} has no polls: this one would be lost.',
      help: 'Ask for answers in replies, or leave {platform} out.',
    },
    besideMedia: {
      text: '{platform} does not take a poll beside images or videos.',
      help: 'Put the poll or the media into another post.',
    },
    tooMany: {
      text: 'Too many options for a poll on {platform}: {count}, at most {limit}.',
      help: 'Leave out or join some of them.',
    },
    tooFew: {
      text: 'Too few options for a poll on {platform}: {count}, at least {limit}.',
      help: 'Add an option, or ask in the text.',
    },
    longOption: {
      text: 'The option “{text}” is too long for {platform}: {count} of {limit} characters, {over} too many.',
      help: 'Shorten it by {over}, and explain it in the text.',
    },
    longQuestion: {
      text: 'The question of the poll is too long for {platform}: {count} of {limit} characters, {over} too many.',
      help: 'Shorten it by {over}, and explain it in the text.',
    },
    emptyOption: {
      text: 'An option of the poll is empty.',
      help: 'Write it, or take it away.',
    },
    sameOption: {
      text: 'The poll has the option “{text}” twice.',
      help: 'Change one of the two, or take it away: some networks refuse such a poll.',
      severity: 'warning',
    },
    perhapsRefused: {
      text: '{platform} perhaps does not take this poll: it has {count} where hearsay allows {limit}.',
      help: 'Change it, or try it.',
      severity: 'warning',
    },
  },
  options: {},
  *check({ poll, media, target }) {
    if (poll === undefined) return;
    for (const { kind, span, data, fact } of pollFaults(poll, media.length > 0, target)) {
      const sure = fact === undefined || isSolid(fact);
      yield {
        messageId: sure ? kind : 'perhapsRefused',
        data: fact ? { platform: placeInWords(target), ...data } : data,
        span,
        in: 'draft',
        blocking: sure && kind !== 'sameOption',
        ...(fact && { fact }),
      };
    }
  },
});
