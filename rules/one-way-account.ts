import { accountOf } from '../src/checks/runs/account-of.ts';
import { toneOfThread } from '../src/checks/runs/draft-tone.ts';
import { defineRule } from '../src/core/rule.ts';
import { groupBy } from '../src/text/group-by.ts';
import { shortened, shortenedPath } from '../src/text/shortened.ts';

export const oneWayAccount = defineRule({
  id: 'one-way-account',
  scope: 'run',
  description: 'Accounts that announce in nearly all of their drafts and talk in hardly any',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    oneWay: {
      text: '{accounts}: {broadcast} of {drafts} drafts only announce; talking with readers: {dialogue}. For example: {examples}.',
      help: 'Ask, answer and thank in some of them: people follow those who talk with them. Where the account is meant to announce, state its role in the configuration: accounts: { "{account}": { role: "newswire" } }',
    },
    quiet: {
      text: '{accounts}: of {drafts} drafts, {broadcast} only announce; talking with readers: {dialogue}. For example: {examples}.',
      help: 'Ask, answer and thank in more of them. Where the account is meant to announce, state its role in the configuration: accounts: { "{account}": { role: "newswire" } }',
      severity: 'info',
    },
  },
  options: {
    drafts: { default: 5, description: 'Judge an account from this many drafts on' },
    broadcast: {
      default: 0.8,
      description: 'Warn when at least this share of drafts only announces, from 0 to 1',
    },
    dialogue: {
      default: 0.2,
      description: 'Remark when less than this share talks with readers, from 0 to 1',
    },
  },
  *collect({ stated }, posts) {
    if (stated.kind === 'comment') return;
    const own = posts.filter(({ target, place }) => {
      const { role } = target.account;
      return (
        target.source !== 'assumed' && place === 'feed' && role !== 'newswire' && role !== 'bot'
      );
    });
    for (const [account, thread] of groupBy(own, accountOf)) {
      const tone = toneOfThread(thread);
      const [first] = thread;
      if (tone === null || first === undefined) continue;
      const span = first.map.toDraft({ start: 0, end: first.text.length });
      yield { span, fact: { account, tone, words: shortened(first.text) } };
    }
  },
  *check(noted, options) {
    for (const { accounts, drafts } of judged(noted)) {
      const share = (tone: string) => drafts.filter(({ fact }) => fact.tone === tone);
      const broadcast = share('broadcast');
      const dialogue = share('dialogue');
      const [first] = broadcast;
      if (first === undefined || drafts.length < options.drafts) continue;
      const oneWay = broadcast.length >= options.broadcast * drafts.length;
      if (!oneWay && dialogue.length >= options.dialogue * drafts.length) continue;
      const examples = broadcast
        .slice(0, 3)
        .map(({ path, fact }) => (path === undefined ? `“${fact.words}”` : shortenedPath(path)));
      yield {
        messageId: oneWay ? 'oneWay' : 'quiet',
        data: {
          accounts: accounts.join(', '),
          account: accounts[0] ?? '',
          drafts: drafts.length,
          broadcast: broadcast.length,
          dialogue: dialogue.length,
          examples: examples.join(', '),
        },
        span: first.span,
        draft: first.draft,
      };
    }
  },
});

interface Note {
  readonly draft: number;
  readonly fact: { readonly account: string };
}

/** The accounts with their drafts; accounts that get the very same drafts are judged together. */
function judged<T extends Note>(noted: readonly T[]) {
  const byAccount = groupBy(noted, ({ fact }) => fact.account);
  const alike = groupBy(byAccount.values(), (drafts) => drafts.map(({ draft }) => draft).join());
  return [...alike.values()].map((some) => ({
    accounts: some.flatMap(([one]) => (one === undefined ? [] : [shortened(one.fact.account)])),
    drafts: some[0] ?? [],
  }));
}
