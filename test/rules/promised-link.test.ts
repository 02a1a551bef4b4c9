import { promisedLink } from '../../rules/promised-link.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const platforms = ['linkedin'];
const says = (draft: string) => ({ draft, platforms });
const finds = (draft: string, at: string) => ({
  draft,
  platforms,
  problems: [{ messageId: 'missing' as const, at }],
});
const link = 'https://example.org/tides';

ruleTester(promisedLink, {
  valid: [
    says(`Read more here: ${link}`),
    says(`${link}\n\nYou can read it here: that is the address above.`),
    says('Read more here: www.example.org'),
    says('Read more here: [the tides of May](https://example.org/tides)'),
    says('Sign up here: crew@example.org'),
    { draft: 'More here: @harbour', platforms: ['x'] },
    says('The link below is in the first comment.'),
    says('Read it here. Link in the comments 👇'),
    { draft: 'Get it here: link in bio', platforms: ['instagram', 'tiktok'] },
    { name: 'a slot is another rule’s', ...says('Read more here: [link]') },
    says('There is no link between the moon and our prices.'),
    says('I never understood this link.'),
    { name: 'an answer is asked for', ...says('Tell us of your boat here:') },
    says('What would you lift first? Let me know below 👇'),
    { name: 'what a picture shows', ...says('See all of it here:\n\n![The crane](crane.jpg)') },
    says('Come aboard and see how it works.'),
    says('We order here what we cannot bake.'),
    says('Drop the link below, and we will gather them all.'),
    says('He wrote “click the link below” forty times.'),
    says('See how it works, said the engineer, and the crane turned.'),
    says('Das gibt es nur hier, und wir waren schon oft hier.'),
    says('Nella foto qui sotto si vede la gru del 1931.'),
    says('Le lien entre la lune et la marée est connu de tous.'),
    says('Nos vemos aquí el sábado.'),
    says('Mehr dazu hier: in den Kommentaren steht die Adresse.'),
    says('Si votre équipe cherche un grutier, envoyez le lien en dessous.'),
    {
      name: 'an address in the front matter',
      draft: `---\nplatform: linkedin\nlink: ${link}\n---\nRead more here:\n`,
    },
    {
      name: 'a post that quotes another',
      draft: '---\nretweet: https://x.com/harbour/status/1\n---\nRead it here:\n',
      path: 'a.tweet',
    },
    {
      name: 'in a later post of the thread',
      draft: `---\nplatform: mastodon\n---\nHere are the links:\n\n---\n\nNine maps.\n\n---\n\n${link}\n`,
    },
  ],
  invalid: [
    finds('Hemos medido las mareas. Aquí tenéis los enlaces:', 'Aquí tenéis los enlaces'),
    finds('Medimos as marés um ano inteiro. Aqui estão os links:', 'Aqui estão os links'),
    finds('Abbiamo misurato le maree. Qui trovate i link:', 'Qui trovate i link'),
    {
      draft: 'We have measured the tides for a year. Here are the links:',
      platforms: ['linkedin', 'x'],
      problems: [
        {
          messageId: 'missing',
          at: 'Here are the links',
          severity: 'warning',
          blocking: false,
          data: { promise: 'Here are the links' },
          evidence: ['Here are the links'],
        },
      ],
    },
    finds('The crane turns again. See how it works:', 'See how it works'),
    finds('The crane turns again. Read more here', 'Read more here'),
    finds('The crane turns again. Read more here 👇\n\n#harbour', 'Read more here'),
    finds('Click the link to see the tides of May.', 'Click the link'),
    finds('The numbers are in the link below.', 'the link below'),
    finds('Register here!', 'Register here'),
    finds('The crane turns. Read the full post here:', 'Read the full post here'),
    finds('The crane turns. Read all nine pages here 👇 #crane', 'Read all nine pages here'),
    finds(
      'Den ganzen Beitrag vom Kran lest ihr hier:',
      'Den ganzen Beitrag vom Kran lest ihr hier',
    ),
    finds('Der alte Kran dreht sich wieder. Mehr dazu hier:', 'Mehr dazu hier'),
    finds('La vieille grue tourne de nouveau. En savoir plus ici :', 'En savoir plus ici'),
    finds('La grúa vieja vuelve a girar. Más información aquí:', 'Más información aquí'),
    finds('La vecchia gru gira di nuovo. Maggiori informazioni qui:', 'Maggiori informazioni qui'),
    finds('O velho guindaste voltou a girar. Saiba mais aqui:', 'Saiba mais aqui'),
    {
      name: 'in the last post of a thread, behind the links of others',
      draft: `---\nplatform: mastodon\n---\nNine maps: ${link}\n\n---\n\nRead the full story here:\n`,
      problems: [{ messageId: 'missing', at: 'Read the full story here' }],
    },
    {
      name: 'once for all networks',
      draft: '---\nplatforms: [x, mastodon, bluesky]\n---\nMore info here:\n',
      problems: [{ messageId: 'missing', at: 'More info here' }],
    },
    {
      name: 'where the section of one network lost it',
      draft: `## LinkedIn\n\nRead more here: ${link}\n\n## X\n\nMore info here:\n`,
      problems: [{ messageId: 'missing', at: 'More info here' }],
    },
  ],
});
