import type { Config } from './config.ts';
import { CRASHED, type Finding } from './finding.ts';
import type { Locale, MessageText } from './locale.ts';
import { fillMessage } from './message.ts';
import { translator } from './translator.ts';

/** How findings are said: in a team's own words, else in those of the locale, else in English. */
export interface Wording {
  readonly message: (finding: Finding) => { readonly message: string; readonly help: string };
  /** The title of a fix. */
  readonly title: (english: string) => string;
}

export function wordingOf(
  { locale: id, messages: own = {} }: Config,
  locales: readonly Locale[],
): Wording {
  const locale = locales.find((one) => one.id === id);
  const inWords = locale === undefined ? (text: string) => text : translator(locale);

  function localized({ ruleId, messageId }: Finding): MessageText | undefined {
    return messageId === CRASHED ? locale?.crashed : locale?.messages[ruleId]?.[messageId];
  }

  return {
    message(finding) {
      const { ruleId, messageId, message, problem } = finding;
      const { text, help } = localized(finding) ?? message;
      const wanted = own[ruleId]?.[messageId];
      return {
        message: fillMessage(wanted?.text ?? text, problem.data, inWords),
        help: fillMessage(wanted?.help ?? help, problem.data, inWords),
      };
    },
    title: inWords,
  };
}
