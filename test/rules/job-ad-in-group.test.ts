import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobAdInGroup } from '../../rules/job-ad-in-group.ts';
import { createLinter } from '../../src/index.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const advert =
  'We are hiring a night guard for the lighthouse. Apply by Friday: https://example.org/jobs';
const groups = ['linkedin/group', 'facebook/group'];

ruleTester(jobAdInGroup, {
  valid: [
    { name: 'on the page of the company', draft: advert, platforms: ['linkedin', 'facebook', 'x'] },
    { draft: 'Are you hiring? Send me the address of your advert.', platforms: groups },
    { draft: 'Who is hiring this month? Post your openings below.', platforms: groups },
    {
      draft: 'Congratulations to Mia, who was hired as our new lighthouse keeper!',
      platforms: groups,
    },
    { draft: 'Please welcome Tom, who joins us as a project manager.', platforms: groups },
    { draft: 'We have no open positions right now, sorry!', platforms: groups },
    { draft: 'Nobody is hiring juniors in this town.', platforms: groups },
    { draft: 'No tenemos vacantes por ahora.', platforms: groups },
    { draft: 'Non abbiamo posizioni aperte.', platforms: groups },
    { draft: 'Wir haben zurzeit keine offenen Stellen.', platforms: groups },
    { draft: 'I am looking for a job as a cook in Porto. Any tips?', platforms: groups },
    { draft: 'How do you write an interview question that is fair?', platforms: groups },
    { draft: 'The nightly job failed again. What do you use to run yours?', platforms: groups },
  ],
  invalid: [
    {
      draft: advert,
      platforms: groups,
      problems: [
        {
          messageId: 'inGroup',
          at: advert,
          severity: 'error',
          blocking: false,
          targets: groups,
        },
      ],
    },
    {
      name: 'under a post of somebody else',
      draft: `Great post! ${advert}`,
      platforms: ['linkedin/comment'],
      problems: [
        {
          messageId: 'inComment',
          at: advert,
          severity: 'error',
        },
      ],
    },
    {
      name: 'the group only, where a draft goes to the page, too',
      draft: '---\nplatforms: [linkedin, linkedin/group]\n---\nKitchen staff wanted in Lisbon.\n',
      problems: [
        {
          messageId: 'inGroup',
          at: 'Kitchen staff wanted',
          evidence: ['Kitchen staff wanted'],
          targets: ['linkedin/group'],
        },
      ],
    },
    {
      name: 'a group and a comment at once',
      draft: 'Kitchen staff wanted in Lisbon.',
      platforms: ['linkedin/comment', 'linkedin/group'],
      problems: [
        { messageId: 'inComment', at: 'Kitchen staff wanted', targets: ['linkedin/comment'] },
        { messageId: 'inGroup', at: 'Kitchen staff wanted', targets: ['linkedin/group'] },
      ],
    },
    {
      name: 'nobody is stopped while it is a draft',
      draft: 'Kitchen staff wanted in Lisbon.',
      platforms: ['linkedin/group'],
      phase: 'draft',
      problems: [{ messageId: 'inGroup', at: 'Kitchen staff wanted', severity: 'warning' }],
    },
  ],
});

const corpora = join(import.meta.dirname, '../../../shared/corpora');

/** Real posts of a project that hires nobody. They lie beside the project on some machines only. */
describe('real posts of the Node.js project, linted for a group', () => {
  for (const name of ['tw-nodejs', 'nodejs-bluesky']) {
    const folder = join(corpora, name, 'files');
    it.skipIf(!existsSync(folder))(`${name} holds no job advert (needs ${name} beside us)`, () => {
      const linter = createLinter({ rules: { 'job-ad-in-group': 'error' } });
      const posts = filesUnder(folder).flatMap((path) => {
        const source = readFileSync(path, 'utf8');
        // A phase of our own, so that what was published is not skipped.
        const where = { path, platforms: ['linkedin/group'], phase: 'scheduled' } as const;
        const report = linter.lint(source, where);
        const adverts = report.diagnostics.filter(({ ruleId }) => ruleId === 'job-ad-in-group');
        expect(adverts, path).toEqual([]);
        return report.posts;
      });
      expect(posts.length).toBeGreaterThan(15);
    });
  }
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tweet|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
