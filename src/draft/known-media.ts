import type { Media, Meta, Poll, Written } from './draft.ts';
import { isEmpty, isFlag, type Wrong } from './values.ts';
import type { Value } from './yaml-tree.ts';

type Scalar = Value & { readonly kind: 'scalar' };

/** Keys that hold media and nothing else. */
const mediaKeys = ['media', 'images'];

/** Keys that hold a file where people publish posts, and other things in blogs: what is no file there is no mistake. */
const fileKeys = ['image', 'image_path', 'video'];

/** Every key that media are read from. */
export const allMediaKeys: readonly string[] = [...mediaKeys, ...fileKeys];

/** The media of the front matter: files, and files with their alt text. */
export function mediaOf(meta: Meta, wrong: Wrong): Media[] {
  return allMediaKeys.flatMap((key) => {
    const value = meta[key]?.value;
    if (value === undefined || isEmpty(value)) return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.flatMap((item) => {
      const media = mediaItem(item, value === item ? altBeside(meta) : undefined);
      if (media !== undefined) return [media];
      if (mediaKeys.includes(key)) {
        const expected =
          'it takes a file, or a file and its alt text: { file: a.png, alt: What it shows }';
        wrong(key, item, expected);
      }
      return [];
    });
  });
}

function mediaItem(value: Value, alt: Scalar | undefined): Media | undefined {
  if (value.kind === 'list') return undefined;
  if (value.kind === 'scalar') {
    return isFlag(value.text) ? undefined : mediaWith(value, alt, value);
  }
  const scalar = (...keys: string[]) =>
    value.entries
      .map((entry) => (keys.includes(entry.key) ? entry.value : undefined))
      .find(isScalar);
  const url = scalar('file', 'path', 'url', 'src');
  return url && mediaWith(url, scalar('alt', 'alt_text', 'description'), value);
}

function mediaWith(url: Scalar, alt: Scalar | undefined, { span }: Value): Media {
  return { url: url.text, alt: alt?.text, altSpan: alt?.span, span };
}

/** The alt text of a file that stands alone may stand in a key of its own. */
function altBeside(meta: Meta): Scalar | undefined {
  return ['alt', 'alt_text', 'image_alt'].map((key) => meta[key]?.value).find(isScalar);
}

/** `poll: [one, two]`, or `poll: { question: …, options: […] }`. */
export function pollOf(meta: Meta, wrong: Wrong): Poll | undefined {
  const value = meta.poll?.value;
  if (value === undefined || isEmpty(value)) return undefined;
  const poll = pollIn(value);
  if (poll === undefined)
    wrong('poll', value, 'it takes a list of options, or { question: …, options: […] }');
  return poll;
}

function pollIn(value: Value): Poll | undefined {
  if (value.kind === 'scalar') return undefined;
  const { span } = value;
  if (value.kind === 'list') return { options: value.items.flatMap(scalarOf), span };
  const entry = (key: string) => value.entries.find((one) => one.key === key)?.value;
  const options = entry('options');
  if (options?.kind !== 'list') return undefined;
  const [question] = [entry('question')].flatMap((one) => (one ? scalarOf(one) : []));
  return { options: options.items.flatMap(scalarOf), question, span };
}

function scalarOf(value: Value): Written[] {
  return isScalar(value) ? [{ text: value.text, span: value.span }] : [];
}

function isScalar(value: Value | undefined): value is Scalar {
  return value?.kind === 'scalar';
}
