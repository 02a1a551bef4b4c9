import type { Tokens } from '../../language/reading.ts';
import type { Span } from '../../text/span.ts';
import { findPhrases, phraseTable } from '../phrases/phrase-table.ts';

/** What sends the readers of somebody’s post to one’s own profile or messages, in six languages; not a plain “DM me”. */
const lures = phraseTable([
  [
    `check my profile, check out my profile, check my page, check out my page, check my bio, check out my bio,
    visit my profile, visit my page, visit my channel, check out my channel, see my profile for, look at my profile,
    link in my profile, link in my bio, links in my profile, link is in my profile, link is in my bio, link on my profile,
    dm me for, dm us for, message me for, message us for, inbox me for, pm me for, text me for, whatsapp me for,
    dm me to get, dm me to book, dm me to order, follow me for more, follow us for more, follow my page, follow my channel,
    follow back, follow for follow`,
    'lure',
  ],
  [
    `schau auf mein profil, schaut auf mein profil, schau auf meinem profil, schaut auf meinem profil,
    schau auf mein profil, schau in mein profil, schau mal auf mein profil, schau mal auf meinem profil,
    besuch mein profil, besucht mein profil, besuch meine seite, besucht meine seite, link in meinem profil,
    link in meiner bio, schreib mir für mehr, schreib mir eine dm für, folg mir für mehr, folgt mir für mehr,
    folge mir für mehr, folgt meiner seite, folge meiner seite`,
    'lure',
  ],
  [
    `visitez mon profil, visite mon profil, voir mon profil, allez voir mon profil, va voir mon profil,
    jetez un œil à mon profil, consultez mon profil, visitez ma page, lien dans mon profil, lien sur mon profil,
    lien dans ma bio, écrivez moi pour plus, contactez moi en mp pour, mp pour plus, suivez moi pour plus, suivez ma page`,
    'lure',
  ],
  [
    `visita mi perfil, visiten mi perfil, mira mi perfil, miren mi perfil, entra en mi perfil, entra a mi perfil,
    pásate por mi perfil, pasaos por mi perfil, revisa mi perfil, visita mi página, enlace en mi perfil,
    link en mi perfil, enlace en mi bio, link en mi bio, escríbeme para más, dm para más, md para más, sígueme para más,
    síganme para más, sigue mi página`,
    'lure',
  ],
  [
    `visita il mio profilo, visitate il mio profilo, guarda il mio profilo, guardate il mio profilo,
    passa dal mio profilo, passate dal mio profilo, passa sul mio profilo, visita la mia pagina, link nel mio profilo,
    link nella mia bio, scrivimi per, scrivetemi per, dm per info, seguimi per altri, seguitemi per altri,
    segui la mia pagina`,
    'lure',
  ],
  [
    `visita meu perfil, visite meu perfil, visitem meu perfil, visita o meu perfil, visite o meu perfil, veja meu perfil,
    veja o meu perfil, confira meu perfil, vejam o meu perfil, dá uma olhada no meu perfil, visite minha página,
    visite a minha página, link no meu perfil, link na minha bio, me chama no direct, me chame no direct,
    chama no direct, chama no pv, me segue para mais, sigam me para mais, siga minha página`,
    'lure',
  ],
]);

export function luresIn({ tokens }: Tokens): Span[] {
  return findPhrases(tokens, lures).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}
