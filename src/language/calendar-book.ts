import type { Calendar, Lexicon } from './lexicon.ts';
import { plainPhrase } from './plain-word.ts';
import type { Token } from './words.ts';

/** A way to write a weekday, a month or a relative day. */
interface Form {
  /** The words behind the first. */
  readonly rest: readonly string[];
  readonly value: number;
  /** Which of the words, from the first on, name the day; the others only have to stand beside them. */
  readonly from: number;
  readonly to: number;
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
  /** What looks like a relative day and is none. */
  readonly noDays: Forms;
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
    noDays: formsOf([[0, ...(calendar.noDays ?? [])]]),
  };
}

function numbered(lists: readonly (readonly string[])[], first: number): Calendar['relative'] {
  return lists.map((forms, index) => [index + first, ...forms]);
}

function formsOf(lists: Calendar['relative']): Forms {
  const forms = new Map<string, Form[]>();
  for (const [value, ...written] of lists) {
    written.forEach((text, index) => {
      const { first, ...form } = formOf(text);
      const known = forms.get(first) ?? [];
      forms.set(first, [...known, { ...form, value, isShort: index > 0 }]);
    });
  }
  return forms;
}

/** `(bis) morgen`, `morgen (um)`: what is in brackets is no part of the day. */
function formOf(text: string): Pick<Form, 'rest' | 'from' | 'to'> & { readonly first: string } {
  const [before = '', after = ''] = text.includes(') ') ? text.split(') ') : ['', text];
  const [named = '', behind = ''] = after.split(' (');
  const wordsIn = (part: string) => (part === '' ? [] : plainPhrase(part).split(/[ -]/));
  const [lead, words, tail] = [before.slice(1), named, behind.slice(0, -1)].map(wordsIn);
  const [first = '', ...rest] = [...(lead ?? []), ...(words ?? []), ...(tail ?? [])];
  const from = lead?.length ?? 0;
  return { first, rest, from, to: from + (words?.length ?? 0) };
}

export interface FoundForm {
  readonly value: number;
  readonly isShort: boolean;
  readonly from: number;
  /** The token behind it. */
  readonly to: number;
}

/** The longest form that begins at a token, with what has to stand beside it. */
export function formAt(tokens: readonly Token[], at: number, forms: Forms): FoundForm | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  let longest: Form | undefined;
  for (const form of forms.get(token.text) ?? []) {
    if (longest !== undefined && longest.rest.length >= form.rest.length) continue;
    if (form.rest.every((word, index) => tokens[at + 1 + index]?.text === word)) longest = form;
  }
  if (longest === undefined) return undefined;
  const { value, isShort, from, to } = longest;
  return { value, isShort, from: at + from, to: at + to };
}
