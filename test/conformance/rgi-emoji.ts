// Put together, since TypeScript knows the flag only for a later target than postlint's.
const PROPERTY = '\\p{RGI_Emoji}';
/** One emoji of RGI, the set of those that are meant to be shown as one (UTS #51). */
const RGI = new RegExp(`^${PROPERTY}$`, 'v');

const TONES = ['', ...('🏻🏼🏽🏾🏿'.match(/./gu) ?? [])];
const KEYCAPS = [...'0123456789#*'].map((key) => `${key}\ufe0f\u20e3`);
const NATIONS = ['gbeng', 'gbsct', 'gbwls'];
const PEOPLE = ['👩', '👨', '🧑'].flatMap((person) => TONES.map((tone) => person + tone));
const FAMILY = ['👩', '👨', '🧑', '👧', '👦', '🧒'];
/** What stands between two people. */
const BETWEEN = ['❤️', '❤️\u200d💋', '🤝', '🐰', '\u{1faef}'];
/** What one emoji is joined with. */
const JOINED =
  '💥 ♀️ ♂️ 🔥 🩹 🟫 🟩 ➡️ ⚧️ 🌈 ☠️ ⬛ 🦺 ❄️ 🗨️ ⚕️ ⚖️ ✈️ 🌾 🍳 🍼 🎓 🎤 🎨 🏫 🏭 💻 💼 🔧 🔬 🚀 🚒 🦯 🦰 🦱 🦲 🦳 🦼 🦽 💨 💫 🌫️ ↔️ ↕️ 🎄 🩰'.split(
    ' ',
  );

/** All emoji that this Node knows, put together from their parts: 3,953 in Unicode 17. */
export function rgiEmoji(): string[] {
  const singles = characters();
  const found = new Set([...singles, ...flags(), ...KEYCAPS, ...NATIONS.map(nationFlag)]);
  const addIf = (emoji: string) => {
    if (RGI.test(emoji)) found.add(emoji);
  };
  for (const one of singles)
    for (const other of JOINED) {
      addIf(`${one}\u200d${other}`);
      addIf(`${one.replace('\ufe0f', '')}\u200d${other}`);
    }
  for (const one of PEOPLE)
    for (const other of PEOPLE)
      for (const between of BETWEEN) addIf(`${one}\u200d${between}\u200d${other}`);
  for (const one of TONES)
    for (const other of TONES) addIf(`\u{1faf1}${one}\u200d\u{1faf2}${other}`);
  for (const members of families()) addIf(members);
  for (const one of [...found]) addIf(`${one}\u200d➡️`);
  return [...found];
}

/** Single emoji, with a variation selector where they need one, and with each skin tone. */
function characters(): string[] {
  const found: string[] = [];
  for (let code = 0x23; code < 0x1fb00; code++) {
    const character = String.fromCodePoint(code);
    if (!/\p{Emoji}/u.test(character)) continue;
    const forms = [
      character,
      `${character}\ufe0f`,
      ...TONES.slice(1).map((tone) => character + tone),
    ];
    found.push(...forms.filter((form) => RGI.test(form)));
  }
  return found;
}

function flags(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x1f1e6 + index));
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((flag) => RGI.test(flag));
}

function nationFlag(name: string): string {
  const tags = Array.from(name, (letter) =>
    String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)),
  );
  return `🏴${tags.join('')}\u{e007f}`;
}

function families(): string[] {
  const pairs = FAMILY.flatMap((one) => FAMILY.map((other) => `${one}\u200d${other}`));
  const threes = pairs.flatMap((pair) => FAMILY.map((third) => `${pair}\u200d${third}`));
  return [
    ...pairs,
    ...threes,
    ...threes.flatMap((three) => FAMILY.map((one) => `${three}\u200d${one}`)),
  ];
}
