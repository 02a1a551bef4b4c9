import { hitsOf, type Reading } from './reading.ts';
import { isCapitalised } from './tone-form.ts';
import { signIf, type ToneSign } from './tone-sign.ts';
import type { Token } from './words.ts';

/** A reply opens with its addressee, after who is reposted; `.@name` speaks to everybody. */
export function addressSigns(reading: Reading): ToneSign[] {
  const { tokens, text } = reading;
  const at = repostLength(tokens);
  const first = tokens[at];
  const addressed = first?.kind === 'mention' && text.charAt(first.start - 1) !== '.';
  const others = tokens.slice(addressed ? at + 1 : at).filter((token) => token.kind === 'mention');
  const names = thankedByName(reading);
  const called = calledByName(reading);
  const setOff = others.filter((mention) => isSetOff(text, mention));
  return [
    ...signIf('repost', at > 0, tokens.slice(0, at)),
    ...signIf('reply', addressed, first && [first]),
    ...signIf('mention', others.length > 0, others),
    ...signIf('mentionCalled', setOff.length > 0, setOff),
    ...signIf('thanksByName', names.length > 0, names),
    ...signIf('byName', called.length > 0, called),
  ];
}

/** How many tokens `RT @name:` takes. */
function repostLength(tokens: readonly Token[]): number {
  if (tokens[0]?.text !== 'rt' || tokens[1]?.kind !== 'mention') return 0;
  return tokens[2]?.text === ':' ? 3 : 2;
}

/** How far behind the thanks the name may stand, in words. */
const NAME_WITHIN = 4;

function thankedByName(reading: Reading): Token[] {
  const { text, tokens } = reading;
  return hitsOf(reading, 'thanks').flatMap(({ to }) => {
    const names = tokens.slice(to, to + NAME_WITHIN);
    const stop = names.findIndex(({ kind }) => kind === 'stop');
    const name = (stop < 0 ? names : names.slice(0, stop)).find(
      (token) => token.kind === 'mention' || (token.kind === 'word' && isCapitalised(text, token)),
    );
    return name === undefined ? [] : [name];
  });
}

/** A mention between commas, or at the end of a sentence: “Well done, @ada.” */
function isSetOff(text: string, { start, end }: Token): boolean {
  const next = text.charAt(end);
  return text.charAt(start - 2) === ',' || (next !== '' && ',.!?'.includes(next));
}

/** A name set off by a comma at the end of a sentence: “Welcome to the band, Kofi!” */
function calledByName({ text, tokens }: Reading): Token[] {
  return tokens.filter((token, at) => {
    const next = tokens[at + 1];
    if (token.kind !== 'word' || !isCapitalised(text, token)) return false;
    if (next !== undefined && (next.kind !== 'stop' || next.text === ':')) return false;
    return text.charAt(token.start - 2) === ',';
  });
}
