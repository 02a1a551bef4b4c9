// node examples/crosspost/post.mjs "Which of the two would you pick?"
// posts to the accounts in the environment: MASTODON_HOST and MASTODON_ACCESS_TOKEN, BLUESKY_HOST,
// BLUESKY_IDENTIFIER and BLUESKY_PASSWORD. Without any it only says how the text would fit.
import { BlueskyStrategy, Client, MastodonStrategy } from '@humanwhocodes/crosspost';
import { check, PostlintError } from 'postlint';
import { guarded, outgoing } from './guarded.mjs';

const message =
  process.argv[2] ?? 'Which of our city maps forgot the footpaths? We asked 40 people.';
const { env } = process;

const strategies = [
  env.MASTODON_HOST &&
    new MastodonStrategy({ host: env.MASTODON_HOST, accessToken: env.MASTODON_ACCESS_TOKEN }),
  env.BLUESKY_HOST &&
    new BlueskyStrategy({
      host: env.BLUESKY_HOST,
      identifier: env.BLUESKY_IDENTIFIER,
      password: env.BLUESKY_PASSWORD,
    }),
].filter(Boolean);

if (strategies.length === 0) {
  for (const id of ['mastodon', 'bluesky']) {
    const [post] = outgoing(id, message);
    const { used, limit } = check(post).posts[0].length;
    console.log(`${id}: ${used} of ${limit}`);
  }
  console.log('no account in the environment: nothing was published');
} else {
  const client = guarded(new Client({ strategies }), strategies, { onReports: report });
  try {
    for (const { ok, name, url, reason } of await client.post(message))
      console.log(ok ? `${name}: ${url}` : `${name}: ${reason.message}`);
  } catch (error) {
    if (!(error instanceof PostlintError)) throw error;
    console.log(error.message);
    process.exitCode = 1;
  }
}

/** What may go out and could be better. */
function report(reports) {
  for (const { target, diagnostics } of reports)
    for (const { ruleId, message } of diagnostics) console.log(`${target}: ${message} (${ruleId})`);
}
