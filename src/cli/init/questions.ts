import { type Preset, presets } from '../../core/rule.ts';
import type { Answers } from '../../node/init/answers.ts';
import { localeNames } from '../../node/load-locale.ts';
import { listOf, oneOf, placesIn } from '../arguments.ts';
import { UsageError } from '../usage-error.ts';

/** A question; reading the answer to it throws where it cannot be. */
export interface Question {
  readonly text: string;
  /** What an empty answer means. */
  readonly suggested: string;
  readonly read: (answer: string) => Partial<Answers>;
}

/** What to ask, with the suggested answers. */
export function questionsOn(
  { drafts, presets: suggested, locale }: Answers,
  isRepository: boolean,
): Question[] {
  const hook: Question = {
    text: 'Lint the staged drafts before each git commit? yes or no',
    suggested: 'no',
    read: (answer) => ({ hook: isYes(answer) }),
  };
  return [
    {
      text: 'Where do drafts go that name no network? For example x, mastodon; “none” where each names its own',
      suggested: 'none',
      read: (answer) => ({
        platforms: answer === 'none' ? [] : (placesIn('Networks', [answer]) ?? []),
      }),
    },
    {
      text: 'Where are the drafts? A glob, or several with a space between',
      suggested: drafts.join(' '),
      read: (answer) => ({ drafts: answer.split(/\s+/) }),
    },
    {
      text: `Which rules? ${BASES.join(' or ')}, and after it, with commas: ${ADDITIONS.join(', ')}`,
      suggested: suggested.join(', '),
      read: (answer) => ({ presets: presetsIn(answer) }),
    },
    {
      text: `In which language are messages? ${localeNames.join(', ')}`,
      suggested: locale,
      read: (answer) => ({ locale: oneOf('The language', answer, localeNames) }),
    },
    ...(isRepository ? [hook] : []),
  ];
}

/** The presets that hold most rules, and those for some kinds of posts, which hold only a few. */
const BASES: readonly Preset[] = ['recommended', 'strict'];
const ADDITIONS = presets.filter((name) => !BASES.includes(name));

/** Who names an addition alone does not mean to lose all the rest. */
function presetsIn(answer: string): Preset[] {
  const named = (listOf('Presets', [answer]) ?? []).map((name) => oneOf('Presets', name, presets));
  return named.some((name) => BASES.includes(name)) ? named : ['recommended', ...named];
}

function isYes(answer: string): boolean {
  if (/^y(?:es)?$/i.test(answer)) return true;
  if (/^no?$/i.test(answer)) return false;
  throw new UsageError('The answer is yes or no');
}
