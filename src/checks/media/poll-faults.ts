import type { Poll, Written } from '../../draft/draft.ts';
import type { Fact } from '../../platforms/fact.ts';
import type { Target } from '../../post/target.ts';
import { sizeOf } from '../../post/units.ts';
import { shortened } from '../../text/shortened.ts';
import type { Span } from '../../text/span.ts';
import { firstItems } from './first-items.ts';

/** What a place does not take of a poll. */
export interface PollFault {
  readonly kind:
    | 'noPolls'
    | 'besideMedia'
    | 'tooMany'
    | 'tooFew'
    | 'longOption'
    | 'longQuestion'
    | 'emptyOption'
    | 'sameOption';
  readonly span: Span;
  readonly data: Readonly<Record<string, string | number>>;
  /** What it rests on; undefined where no network could make sense of the poll. */
  readonly fact?: Fact<string | number>;
}

/** Everything that a place does not take of a poll; where it has none, that alone. */
export function pollFaults(poll: Poll, hasMedia: boolean, target: Target): PollFault[] {
  const { polls } = target.surface;
  const { span } = poll;
  const whole = { span, data: { count: 1, limit: 0 } };
  if (polls?.value === 'none') return [{ kind: 'noPolls', ...whole, fact: polls }];
  const { pollQuestionLength, pollOptionLength } = target.limits;
  const options = firstItems(poll.options);
  return [
    ...(polls !== undefined && hasMedia
      ? [{ kind: 'besideMedia', ...whole, fact: polls } as const]
      : []),
    ...countFaults(poll, target),
    ...options.flatMap((one) => lengthFault('longOption', one, pollOptionLength)),
    ...(poll.question ? lengthFault('longQuestion', poll.question, pollQuestionLength) : []),
    ...optionFaults(options, span),
  ];
}

function countFaults({ options, span }: Poll, { limits }: Target): PollFault[] {
  const { pollOptions: most, minPollOptions: least } = limits;
  const count = options.length;
  if (most !== undefined && count > most.value) {
    const data = { count, limit: most.value };
    return [{ kind: 'tooMany', span: options[most.value]?.span ?? span, data, fact: most }];
  }
  if (least === undefined || count >= least.value) return [];
  return [{ kind: 'tooFew', span, data: { count, limit: least.value }, fact: least }];
}

function lengthFault(
  kind: 'longOption' | 'longQuestion',
  { text, span }: Written,
  fact: Fact<number> | undefined,
): PollFault[] {
  const count = sizeOf(text, 'grapheme');
  if (fact === undefined || count <= fact.value) return [];
  const { value: limit } = fact;
  return [{ kind, span, data: { text: shortened(text), count, limit, over: count - limit }, fact }];
}

/** Options that say nothing, and options that say the same as one before. */
function optionFaults(options: readonly Written[], span: Span): PollFault[] {
  const seen = new Set<string>();
  return options.flatMap((option): PollFault[] => {
    const text = option.text.trim();
    const known = seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    if (text === '') return [{ kind: 'emptyOption', span, data: {} }];
    if (!known) return [];
    return [{ kind: 'sameOption', span: option.span, data: { text: shortened(text) } }];
  });
}
