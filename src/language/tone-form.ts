import { isSpace } from '../text/span.ts';
import { type Reading, spanOfWords } from './reading.ts';
import { signIf, type ToneContext, type ToneSign } from './tone-sign.ts';
import type { Token } from './words.ts';

/** What a text is made of, whatever its words mean. */
export function formSigns(reading: Reading, context: ToneContext): ToneSign[] {
  return [
    ...linkSigns(reading, context),
    ...markSigns(reading),
    ...lengthSigns(reading.tokens),
    ...numberSigns(reading.tokens),
    ...layoutSigns(reading),
    ...letterSigns(reading),
  ];
}

function linkSigns(reading: Reading, { link }: ToneContext): ToneSign[] {
  const { tokens } = reading;
  const tags = tokens.filter(({ kind }) => kind === 'tag');
  const rest = tokens.filter(({ kind }) => kind !== 'tag' && kind !== 'stop');
  return [
    ...signIf('noLink', link === 'none'),
    ...signIf('headline', link === 'headline', [spanOfWords(reading)]),
    ...signIf('linkWithContext', link === 'context'),
    ...signIf('bareLink', link === 'bare', reading.links),
    ...signIf('linkFirst', rest.length > 1 && rest[0]?.kind === 'link'),
    ...signIf('linkLast', rest.at(-1)?.kind === 'link'),
    ...signIf('tag', tags.length > 0),
    ...signIf('tags', tags.length > 1),
    ...signIf('manyTags', tags.length > 2),
  ];
}

/** Where pictures may be; found faster than they are. */
const PICTURES = /[\u2600-\u2bff\ud83c-\ud83e]/;
const ANNOUNCING =
  /[\u{1F389}\u{1F38A}\u{1F4E2}\u{1F4E3}\u{1F4DD}\u{1F4C5}\u{1F5D3}\u{1F517}\u{1F680}\u{1F6A8}\u{1F4CD}\u{1F449}\u{1F447}\u{27A1}\u{2B07}]/u;
const EMOJI = /[\u{2600}-\u{27BF}\u{1F300}-\u{1FAFF}]/gu;

function markSigns({ text, tokens, quotations }: Reading): ToneSign[] {
  const exclamations = tokens.filter(({ kind, text: mark }) => kind === 'stop' && mark === '!');
  const inRow = exclamations.some(({ start, end }) => end - start > 1);
  const hasPictures = PICTURES.test(text);
  const emoji = hasPictures ? [...text.matchAll(EMOJI)].length : 0;
  return [
    ...signIf('announcingMark', hasPictures && ANNOUNCING.test(text)),
    ...signIf('emoji', emoji > 0),
    ...signIf('manyEmoji', emoji > 2),
    ...signIf('exclamation', exclamations.length > 0),
    ...signIf('exclamations', inRow || exclamations.length > 2),
    ...signIf('ellipsis', text.includes('…') || text.includes('...')),
    ...signIf('quotation', quotations[0]?.start === 0, quotations.slice(0, 1)),
    ...signIf('quoted', quotations.length > 0),
    ...signIf('colonEarly', tokens.slice(1, 7).some(isColon)),
    ...signIf('divider', / [|–—-] /.test(text)),
    ...signIf('place', hasPlace(text)),
  ];
}

function isColon({ kind, text }: Token): boolean {
  return kind === 'stop' && text === ':';
}

/** `@ Place`, as cameras and check-ins write it. */
function hasPlace(text: string): boolean {
  const at = text.indexOf(' @ ');
  return at >= 0 && !isSpace(text.charCodeAt(at + 3));
}

function lengthSigns(tokens: readonly Token[]): ToneSign[] {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  return [
    ...signIf('short', words < 6),
    ...signIf('brief', words >= 6 && words < 13),
    ...signIf('full', words > 25),
    ...signIf('long', words > 60),
  ];
}

function numberSigns(tokens: readonly Token[]): ToneSign[] {
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  return [
    ...signIf('number', numbers.length > 0),
    ...signIf('numbers', numbers.length > 2),
    ...signIf(
      'time',
      numbers.some(({ text }) => text.includes(':')),
    ),
    ...signIf(
      'money',
      tokens.some(({ kind }) => kind === 'money'),
    ),
  ];
}

const BULLETS = '-•*▸✓✔→➡◦·–';

/** Lists and paragraphs. */
function layoutSigns({ text }: Reading): ToneSign[] {
  const lines = text.split('\n');
  const items = lines.filter((line) => isItem(line)).length;
  return [
    ...signIf('list', items > 1),
    ...signIf('paragraphs', lines.filter((line) => line.trim() === '').length > 1),
  ];
}

function isItem(line: string): boolean {
  const mark = line.charAt(0);
  if (mark === '') return false;
  return BULLETS.includes(mark) || (mark >= '0' && mark <= '9' && '.)'.includes(line.charAt(1)));
}

/** Small and capital letters: sloppy, shouting, or set as a title. */
function letterSigns({ text, tokens }: Reading): ToneSign[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const first = words[0];
  const capitalised = words.filter((word) => isCapitalised(text, word));
  const long = words.filter((word) => word.end - word.start > 3);
  const names = fullNames(text, tokens);
  const shouted = long.filter((word) => isShouted(text, word)).length;
  return [
    ...signIf('fullName', names > 0),
    ...signIf('fullNames', names > 1),
    ...signIf('lowerStart', first !== undefined && !isCapitalised(text, first)),
    ...signIf('lowerCase', words.length > 2 && capitalised.length === 0),
    ...signIf('capitals', shouted > 1),
  ];
}

/** A full name stands in a sentence. */
export function namesSomebody({ text, tokens }: Reading): boolean {
  return fullNames(text, tokens) > 0;
}

/** How often two words with a capital letter stand together inside a sentence: “Ada Lovelace”. */
function fullNames(text: string, tokens: readonly Token[]): number {
  let count = 0;
  for (let at = 2; at < tokens.length; at++) {
    const [before, first, second] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (before?.kind !== 'word' || first?.kind !== 'word' || second?.kind !== 'word') continue;
    const isPair = isCapitalised(text, first) && isCapitalised(text, second);
    if (isPair && !isCapitalised(text, before)) count++;
  }
  return count;
}

export function isCapitalised(text: string, { start }: Token): boolean {
  const code = text.charCodeAt(start);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(start);
  return letter !== letter.toLowerCase();
}

function isShouted(text: string, { start, end }: Token): boolean {
  const code = text.charCodeAt(start);
  if (code >= 97 && code <= 122) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
