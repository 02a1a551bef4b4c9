/** The scripts by ISO 15924 that languages are written in (CLDR’s likely subtags, and the others in use). */
const byScripts: readonly (readonly [scripts: string, languages: string])[] = [
  [
    'Latn',
    'af ca cs cy da de en eo es et eu fi fil fo fr fy ga gd gl haw hr ht hu id is it la lb lt lv mg mi mt nb nl nn no oc pl pt rm sk sl sm sq st sv sw tl tn tr vi xh yo zu',
  ],
  ['Cyrl', 'ba bg ce cv mk ru uk'],
  ['Latn Cyrl', 'be bs cnr crh ro sh sr tt uz'],
  ['Latn Cyrl Arab', 'az kk ky tg tk ug'],
  ['Latn Arab', 'ha ku ms so'],
  ['Grek', 'el'],
  ['Armn', 'hy'],
  ['Hebr', 'he iw yi'],
  ['Arab', 'ar arz ckb fa ps ur'],
  ['Deva', 'hi mr ne sa'],
  ['Beng', 'as bn'],
  ['Thai', 'th'],
  ['Geor', 'ka'],
  ['Ethi', 'am ti'],
  ['Kana Hani', 'ja'],
  ['Hani', 'yue zh'],
  ['Hang Hani', 'ko'],
];

/** What a tag names a script by that is more than one, or a kind of one. */
const bySubtag: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Kana', 'Hani'],
  Hira: ['Kana'],
  Kore: ['Hang', 'Hani'],
};

/** The scripts that a text with this tag (BCP 47) may be in; undefined where that is not known. */
export function scriptsOfLanguage(tag: string): readonly string[] | undefined {
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/);
  const named = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (named !== undefined) {
    const script = named.charAt(0).toUpperCase() + named.slice(1);
    return bySubtag[script] ?? (script in scriptNames ? [script] : undefined);
  }
  const found = byScripts.find(([, languages]) => languages.split(' ').includes(language));
  return found?.[0].split(' ');
}

/** What people call the letters of a script. */
export const scriptNames: Readonly<Record<string, string>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Armn: 'Armenian',
  Hebr: 'Hebrew',
  Arab: 'Arabic',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Thai: 'Thai',
  Geor: 'Georgian',
  Ethi: 'Ethiopic',
  Hang: 'Korean',
  Kana: 'Japanese',
  Hani: 'Chinese',
};
