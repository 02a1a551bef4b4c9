import { missingDisclosure } from '../../rules/missing-disclosure.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const own = { domains: ['sails.example.org'] };
const link = 'https://sails.example.org/course';
const accounts = { linkedin: { role: 'person' as const } };
const group = ['linkedin/group'];
const comment = ['linkedin/comment'];

const says = (draft: string, platforms: readonly string[]) => ({ draft, platforms, own });
const finds = (draft: string, platforms: readonly string[]) => ({
  draft,
  platforms,
  own,
  problems: [{ messageId: 'ownLink' as const, at: link }],
});

ruleTester(missingDisclosure, {
  valid: [
    {
      name: 'an organisation’s own feed',
      ...says(`Check out the sail makers’ course: ${link}`, ['linkedin']),
    },
    { name: 'nobody said what is one’s own', draft: `Check it out: ${link}`, platforms: group },
    says('Check out the sail makers’ course: https://example.com/course', group),
    says(`I recommend this course. (Disclosure: I teach there.) ${link}`, group),
    says(`I recommend this course, and I work for the school: ${link}`, comment),
    says(`Check out our course: ${link}`, group),
    says(`You could patch it. We do it like this: ${link}`, comment),
    says(`I wrote down how to patch it: ${link}`, comment),
    {
      name: 'nothing is recommended',
      ...says(`The course begins on Monday, and 12 have signed up so far: ${link}`, group),
    },
    {
      name: 'an open position',
      ...says(`The school is hiring a great sail maker. Apply now: ${link}`, group),
    },
    {
      name: 'a language whose words are not known',
      ...says(`Kijk eens naar deze cursus voor zeilmakers: ${link}`, comment),
    },
    says(`Diesen Kurs kann ich empfehlen (ich arbeite dort): ${link}`, group),
    {
      name: 'the handle of somebody else',
      draft: 'For beginners I can recommend the course of @lighthouse on the quay.',
      platforms: comment,
      own: { handles: ['@sailschool'] },
    },
    says(`Je recommande ce cours, et je travaille pour l’école : ${link}`, group),
    says(`Recomiendo este curso; es nuestro: ${link}`, group),
  ],
  invalid: [
    {
      name: 'one’s own handle',
      draft: '---\nkind: comment\n---\nFor beginners I can recommend the course of @SailSchool.\n',
      platforms: ['mastodon'],
      own: { handles: ['@sailschool@example.org', 'sailschool'] },
      problems: [{ messageId: 'ownHandle', at: '@SailSchool', data: { handle: '@SailSchool' } }],
    },
    {
      name: 'in a group',
      draft: `For beginners I can recommend this course: ${link}`,
      platforms: group,
      own,
      problems: [
        { messageId: 'ownLink', at: link, severity: 'warning', data: { link }, evidence: [link] },
      ],
    },
    {
      name: 'on the feed of a person',
      draft: `Check out the sail makers’ course: ${link}`,
      platforms: ['linkedin'],
      own,
      accounts,
      problems: [{ messageId: 'ownLink', at: link }],
    },
    {
      name: 'an answer recommends whatever it links to',
      ...finds(`You could patch it; a sail maker shows how: ${link}`, comment),
    },
    {
      name: 'only the first of them',
      ...finds(`Check out this course: ${link} and https://www.sails.example.org/b`, group),
    },
    finds(`We love this course for beginners: ${link}`, group),
    finds(`Diesen Kurs kann ich allen empfehlen: ${link}`, group),
    finds(`Je recommande ce cours à tous les débutants : ${link}`, group),
    finds(`Recomiendo este curso a los principiantes: ${link}`, group),
    finds(`Consiglio questo corso a chi comincia adesso: ${link}`, group),
    finds(`Recomendo este curso a quem está a começar: ${link}`, group),
  ],
});
