import { plainWord } from '../../language/plain-word.ts';
import type { Leftover } from './leftover.ts';
import { type Topic, topicOf } from './topics.ts';

/** Signs that templates and authors put around what is to be filled in, with what stands between them. */
const SLOTS: readonly RegExp[] = [
  /(?:\{\{\{?|\$?\{)[^{}\n]{1,60}\}{1,3}/g,
  // Not the words of a link in Markdown.
  /\[\[?[^[\]\n]{1,60}\]\]?(?![(:[])/g,
  /<<?[^<>\n]{1,40}>>?/g,
  /%%?[A-Za-z_]{3,30}%%?/g,
  /__[A-Z]+(?:_[A-Z]+)*__/g,
  /\*?\|[A-Z_:]{2,40}\|\*?/g,
];

/** The slots in a text that nobody filled in; what it is about tells which of them are meant. */
export function slotsIn(text: string, topic?: Topic): Leftover[] {
  if (!/[{[<%_|]/.test(text)) return [];
  const { code, templates } = topic ?? topicOf(text);
  if (templates) return [];
  return SLOTS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: written }) => {
      const kind = kindOf(written, code);
      return kind === undefined
        ? []
        : [{ kind, span: { start: index, end: index + written.length } }];
    }),
  );
}

type SlotKind = 'placeholder' | 'likelyPlaceholder' | undefined;

function kindOf(written: string, isCode: boolean): SlotKind {
  const name = nameIn(written);
  if (written.startsWith('[')) return CERTAIN.has(name) ? 'placeholder' : likely(name);
  if (isCode || name === '') return undefined;
  if (/^(?:\{\{|\$|\*?\|)/.test(written) || CERTAIN.has(name)) return 'placeholder';
  // In angle brackets stand the arguments of commands, too.
  if (written.startsWith('<')) return likely(name);
  return LIKELY.has(name) ? 'placeholder' : undefined;
}

function likely(name: string): SlotKind {
  return LIKELY.has(name) || OF.test(name) || ASKS.test(name) ? 'likelyPlaceholder' : undefined;
}

/** `first name` for `{first_name}`, `[First Name]` and `%FIRST_NAME%`. */
function nameIn(written: string): string {
  const inner = written.replaceAll(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ').trim();
  return plainWord(inner.replaceAll('-', ' '));
}

/** Names that nothing else has, in the languages that postlint reads. */
const CERTAIN: ReadonlySet<string> = names(`
  url, link, link here, url here, your link, your url, insert link, insert link here, insert url,
  insert url here, add link, add link here, paste link, paste link here, link to post,
  link to article, link to blog post, link to event, link to registration, registration link,
  event link, first name, firstname, fname, last name, lastname, lname, full name, fullname,
  username, user name, your name, your company, company name, product name, event name, brand name,
  your handle, link einfugen, hier link einfugen, link hier, link hier einfugen, vorname, nachname,
  ihr name, dein name, firmenname, name der firma, lien, lien ici, inserer le lien, inserer lien,
  votre nom, votre prenom, prenom, nom de l'entreprise, enlace, enlace aqui, insertar enlace, tu
  nombre, su nombre, apellido, nombre de la empresa, link qui, inserire link, inserisci link, il tuo
  nome, nome azienda, cognome, link aqui, inserir link, seu nome, o seu nome, sobrenome, nome da
  empresa
`);

/** What may also stand in brackets for a joke, or because it is not settled. */
const LIKELY: ReadonlySet<string> = names(`
  name, title, date, time, day, month, year, place, location, venue, city, country, company,
  organisation, organization, product, event, topic, person, number, amount, price, hashtag,
  hashtags, handle, email, e mail, phone number, speaker, author, description, headline, discount,
  datum, uhrzeit, ort, thema, firma, betrag, titel, preis, nom, titre, heure, lieu, sujet, prix,
  nombre, fecha, hora, lugar, tema, titulo, precio, nome, data, ora, luogo, titolo, prezzo, local,
  preco, assunto, guest, host, zahl, anzahl, nummer, stadt, unternehmen, referent, referentin, gast,
  chiffre, montant, ville, entreprise, intervenant, intervenante, invite, numero, cantidad, ciudad,
  empresa, ponente, invitado, importo, citta, azienda, relatore, ospite, valor, cidade, palestrante,
  convidado, horario
`);

/** “name of the speaker” */
const OF =
  /^(?:name|title|topic|date|time|place|number|price|titel|thema|datum|ort|anzahl|preis|nom|prenom|titre|sujet|heure|lieu|nombre|prix|titulo|tema|fecha|hora|lugar|numero|precio|nome|titolo|data|ora|luogo|prezzo|preco) (?:of|der|des|de|du|d'|del|della|dello|dell'|do|da) ?[a-z' ]{2,40}$/;

/** “insert quote”, “your city”, “Ort einfügen” */
const ASKS =
  /^(?:insert|add|enter|paste|fill in|replace with|inserer|ajouter|insertar|anadir|inserire|inserisci|inserir|adicionar) [a-z0-9' ]+$|^(?:your|ihr|ihre|dein|deine|votre|tu|su) [a-z]+(?: here)?$|^[a-z ]{3,40} (?:einfugen|eintragen|here)$/;

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((name) => name.trim().replaceAll(/\s+/g, ' ')));
}
