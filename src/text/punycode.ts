/** A label of a domain as it is looked up: `xn--mnchen-3ya` for `münchen` (RFC 3492). Quadratic: labels are short. */
export function punycode(label: string): string {
  const codes = Array.from(label, (character) => character.codePointAt(0) as number);
  const basic = codes.filter((code) => code < FIRST);
  if (basic.length === codes.length) return label;
  const start = basic.length === 0 ? '' : `${String.fromCharCode(...basic)}-`;
  return `xn--${start}${deltas(codes, basic.length).join('')}`;
}

// The parameters of section 5.
const FIRST = 0x80;
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const START = 72;

/** How far each character that is not ASCII stands from the one before it, by code and place. */
function deltas(codes: readonly number[], basic: number): string[] {
  const written: string[] = [];
  let next = FIRST;
  let delta = 0;
  let bias = START;
  for (let handled = basic; handled < codes.length; next++) {
    const least = Math.min(...codes.filter((code) => code >= next));
    delta += (least - next) * (handled + 1);
    next = least;
    for (const code of codes) {
      if (code < next) delta++;
      if (code !== next) continue;
      written.push(digitsOf(delta, bias));
      bias = adapted(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
  }
  return written;
}

function digitsOf(delta: number, bias: number): string {
  let digits = '';
  let rest = delta;
  for (let place = BASE; ; place += BASE) {
    const threshold = Math.min(MOST, Math.max(LEAST, place - bias));
    if (rest < threshold) return digits + digit(rest);
    digits += digit(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function digit(value: number): string {
  return 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(value);
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((BASE - LEAST) * MOST) / 2; bias += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return bias + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}
