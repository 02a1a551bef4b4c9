import { misfitsOf } from '../src/checks/posts/misfits.ts';
import { countInWords } from '../src/checks/wording/count-in-words.ts';
import { listInWords } from '../src/checks/wording/list-in-words.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';
import { groupBy } from '../src/text/group-by.ts';

export const verbatimCrossPost = defineRule({
  id: 'verbatim-cross-post',
  scope: 'draft',
  description: 'One text for several networks that does not fit some of them',
  severity: 'info',
  presets: ['strict'],
  messages: {
    misfits: {
      text: 'The same words go to {networks}, and do not fit all of them: {misfits}.',
      help: 'Give the network in question a section of its own, below a heading with its name.',
    },
  },
  options: {},
  *check(_, posts) {
    const said = new Set<string>();
    const named = posts.filter(({ target }) => target.source !== 'assumed');
    for (const same of groupBy(named, writtenAs).values()) {
      const byPlace = groupBy(same, ({ target }) => placeInWords(target));
      const misfits = [...byPlace].flatMap(([place, [post]]) => misfitsAt(place, post));
      const [first] = same;
      if (first === undefined || byPlace.size < 2 || misfits.length === 0) continue;
      // What fits nowhere is no matter of the network.
      if (misfits.length === byPlace.size && new Set(misfits.map(({ what }) => what)).size === 1)
        continue;
      const data = {
        networks:
          byPlace.size > 4
            ? countInWords(byPlace.size, 'network')
            : listInWords([...byPlace.keys()], 'and'),
        misfits: misfits.map(({ place, what }) => `${place}: ${what}`).join('; '),
      };
      // What holds for each post of a thread is said of the first.
      const words = `${data.networks}: ${data.misfits}`;
      if (said.has(words)) continue;
      said.add(words);
      yield {
        messageId: 'misfits',
        data,
        span: first.map.toDraft({ start: 0, end: first.text.length }),
      };
    }
  },
});

/** The text as its author wrote it: what a publisher appends for one network makes no difference. */
function writtenAs({ map, text }: Post): string {
  const { start } = map.toDraft({ start: 0, end: text.length });
  return String(start);
}

function misfitsAt(place: string, post: Post | undefined): { place: string; what: string }[] {
  const what = post === undefined ? [] : misfitsOf(post);
  return what.length === 0 ? [] : [{ place, what: what.join(', ') }];
}
