import type { Calendar, Lexicon } from './lexicon.ts';
import { plainPhrase } from './plain-word.ts';
import type { Token } from './words.ts';

/** A way to write a weekday, a month or a relative day. */
interface Form {
  /** The words behind the first. */
  readonly rest: readonly string[];
  readonly value: number;
  /** An abbreviation, which may end in a dot. */
  readonly isShort: boolean;
}

/** Forms by their first word. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

/** The words of dates in one language, ready to be looked up. */
export interface CalendarBook {
  readonly language: Lexicon['language'];
  /** 0 for Monday. */
  readonly weekdays: Forms;
  /** 1 for January. */
  readonly months: Forms;
  readonly relative: Forms;
}

export function compileCalendar({
  language,
  calendar,
}: Pick<Lexicon, 'language' | 'calendar'>): CalendarBook {
  return {
    language,
    weekdays: formsOf(numbered(calendar.weekdays, 0)),
    months: formsOf(numbered(calendar.months, 1)),
    relative: formsOf(calendar.relative),
  };
}

function numbered(lists: readonly (readonly string[])[], first: number): Calendar['relative'] {
  return lists.map((forms, index) => [index + first, ...forms]);
}

function formsOf(lists: Calendar['relative']): Forms {
  const forms = new Map<string, Form[]>();
  for (const [value, ...written] of lists) {
    written.forEach((form, index) => {
      const [first = '', ...rest] = plainPhrase(form).split(/[ -]/);
      const known = forms.get(first) ?? [];
      forms.set(first, [...known, { rest, value, isShort: index > 0 }]);
    });
  }
  return forms;
}

export interface FoundForm {
  readonly value: number;
  readonly isShort: boolean;
  /** The token behind it. */
  readonly to: number;
}

/** The longest form that begins at a token. */
export function formAt(tokens: readonly Token[], at: number, forms: Forms): FoundForm | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  let found: FoundForm | undefined;
  for (const { rest, value, isShort } of forms.get(token.text) ?? []) {
    const to = at + 1 + rest.length;
    if (found !== undefined && found.to >= to) continue;
    if (rest.every((word, index) => tokens[at + 1 + index]?.text === word)) {
      found = { value, isShort, to };
    }
  }
  return found;
}
