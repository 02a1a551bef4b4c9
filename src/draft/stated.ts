import { nearestName, suggesting } from '../text/nearest-name.ts';
import type { Meta, Stated, Written } from './draft.ts';
import { isEmpty, isFlag, type Wrong } from './values.ts';

/** Keys under which a draft names the post that it answers, and the one that it quotes. */
const REPLIES = ['reply_to', 'in_reply_to', 'reply', 'replyURL'];
const QUOTES = ['retweet', 'repostURL'];

/** What a draft without front matter says. */
export const nothingStated: Stated = statedOf({}, () => {});

/** What the keys of the front matter say that are about the post itself. */
export function statedOf(meta: Meta, wrong: Wrong): Stated {
  return {
    kind: kindOf(meta, wrong),
    reply: [...REPLIES, ...QUOTES].some((key) => key in meta),
    contentWarning: writtenAt(meta, 'cw'),
    language: writtenAt(meta, 'lang'),
    date: writtenAt(meta, 'scheduled', 'date'),
    approvedBy: approvalIn(meta),
    series: writtenAt(meta, 'series'),
  };
}

/** The first of the keys that has a text; `true` and `false` are none. */
function writtenAt(meta: Meta, ...keys: readonly string[]): Written | undefined {
  for (const key of keys) {
    const value = meta[key]?.value;
    if (value?.kind !== 'scalar' || isEmpty(value) || isFlag(value.text)) continue;
    return { text: value.text, span: value.span };
  }
  return undefined;
}

/** One name, or a list of names. */
function approvalIn(meta: Meta): Written | undefined {
  const value = (meta['approved-by'] ?? meta.approved_by)?.value;
  if (value?.kind !== 'list') return writtenAt(meta, 'approved-by', 'approved_by');
  const names = value.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
  return names.length === 0 ? undefined : { text: names.join(', '), span: value.span };
}

const kinds = ['post', 'comment', 'reply'];

/**
 * What answers a post is a comment where nothing else is said. Other values than these are another tool's business; a
 * slip of the pen is not.
 */
function kindOf(meta: Meta, wrong: Wrong): Stated['kind'] {
  const value = meta.kind?.value;
  if (value?.kind !== 'scalar' || isEmpty(value)) return answers(meta) ? 'comment' : 'post';
  const name = value.text.toLowerCase();
  const meant = kinds.includes(name) ? undefined : nearestName(name, kinds);
  if (meant !== undefined) {
    wrong('kind', value, 'it is one of post, comment and reply', suggesting(meant));
  }
  return name === 'comment' || name === 'reply' ? 'comment' : 'post';
}

function answers(meta: Meta): boolean {
  return REPLIES.some((key) => {
    const value = meta[key]?.value;
    return (
      value !== undefined && !isEmpty(value) && !(value.kind === 'scalar' && isFlag(value.text))
    );
  });
}
