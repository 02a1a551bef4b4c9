import type { Language } from '../../language/languages.ts';

/**
 * Words beside a date that tell whether it is still to come, without accents; `stem*` and `*stem` for all such. Of
 * several that fit at one place the longest counts: “last” looks back, “last chance” does not.
 */
export interface OutlookWords {
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
  /** What looks like the latter and is not. */
  readonly neither?: readonly string[];
}

const list = (words: string): readonly string[] => words.split(/\s+/);
const pairs = (words: string): readonly string[] => words.split(/,\s+/);

export const outlookWords: Readonly<Record<Language, OutlookWords>> = {
  en: {
    ahead: [
      ...list(
        `apply attend book close closes closing come deadline doors ends expires join next opens
        register registration reserve rsvp save secure sign starts submission submissions submit
        ticket tickets until upcoming we'll will`,
      ),
      ...pairs(
        `be held, don't miss, due by, due on, enter by, final call*, final day*, last call*, last chance*,
        last day*, last opportunity, last place*, last seat*, last spot*, last ticket*,
        places left, seats left, see you, send us, send your, spots left, take* place,
        tickets left, vote before, vote by, vote now, vote until`,
      ),
    ],
    behind: [
      ...list(
        `ago anniversary became began born broke built came did during *ed fell gave got had held
        history instead kept last made met photos pictures ran recap recording said sang saw
        since slides sold spent spoke stood thank thanks told took was went were won written
        wrote`,
      ),
      ...pairs(`are available, are online, is available, is online, now online, online now`),
    ],
    neither: [
      ...list(
        `advanced based delighted excited expected featured feed guided interested invited
        limited located need needed planned pleased recommended required reserved scheduled seed
        speed supposed thrilled united`,
      ),
      ...pairs(`your history, your photos, your pictures, your recordings, your slides`),
    ],
  },
  de: {
    ahead: [
      ...list(
        `abgabefrist abstimmen anmeld* anmeldeschluss annahmeschluss bewerb* bewerbungsschluss
        bewirb bis dabei einladung* einlass einreich* einsendeschluss endet findet freuen frist
        herzlich jetzt karten kommt melde meldeschluss meldet mitmachen nachste*
        redaktionsschluss registrier* reservier* save sichere sichern sichert stattfind*
        stichtag tickets verpassen verpasst vormerk* werden wird`,
      ),
      ...pairs(
        `letzte* chance*, letzte* gelegenheit*, letzte* karten, letzte* platz*, letzte* tag*,
        letzte* tickets, sehen uns, seht ihr`,
      ),
    ],
    behind: [
      ...list(
        `aufzeichnung* begann danke erschien* fand fanden gab gegrundet gestern gewann haben hat
        hatte* letzte* mitschnitt* protokoll* ruckblick sang seit traf trafen vergangen*
        veroffentlicht* vor war waren wurde wurden zerstort`,
      ),
      ...pairs(`ist online, ist vorbei, sind online`),
    ],
  },
  fr: {
    ahead: [
      ...list(
        `attend attendons aura auront avant billets candidat* cloture commence debute delai
        inscri* invit* jusqu* limite manquez ouvre participez postul* prochain* rejoign* rendez
        reserv* sera seront venez votez`,
      ),
      ...pairs(
        `a lieu, dernier* billet*, dernier* chance*, dernier* delai*, dernier* jour*,
        dernier* place*, dernier* rappel*, se tient`,
      ),
    ],
    behind: [
      ...list(
        `avait avons depuis dernier derniere etaient etait eu fond* fut merci ont passe publi*
        retour sorti*`,
      ),
      ...pairs(
        `compte rendu, est close, est disponible, est en ligne, replay, sont closes,
        sont disponibles, sont en ligne, sont terminees`,
      ),
    ],
  },
  es: {
    ahead: [
      ...list(
        `acompan* apunta* cierra comienza convocatoria empieza entradas esperamos hasta inscri*
        invit* participa* pierdan pierdas plazo postula* proxim* registr* reserva* sera seran
        termina unanse unete ven vengan`,
      ),
      ...pairs(
        `fecha limite, nos vemos, se celebra, tendra lugar, ultim* cupo*, ultim* dia*,
        ultim* entrada*, ultim* llamada*, ultim* lugares, ultim* oportunidad*, ultim* plaza*`,
      ),
    ],
    behind: [
      ...list(
        `celebramos desde estuvimos fue fueron fundad* gracias hace hubo nacio pasado publicad*
        realizo tuvo ultim*`,
      ),
      ...pairs(`esta disponible, estan disponibles, ya esta, ya estan`),
    ],
  },
  it: {
    ahead: [
      ...list(
        `apre aspettiamo biglietti candid* chiude entro inizia invit* iscri* partecip* perderti
        perdete perdetevi prenot* prossim* registr* sara saranno scade scadenza unisciti vediamo
        venite vieni votare votate`,
      ),
      ...pairs(
        `si terra, si tiene, tempo fino, ultim* bigliett*, ultim* chance, ultim* chiamata,
        ultim* giorn*, ultim* occasion*, ultim* post*`,
      ),
    ],
    behind: [
      ...list(
        `abbiamo conclus* era erano fa fondat* fu grazie hanno nata nato pubblicat* scors* stata
        state stati stato tornat* ultim*`,
      ),
      ...pairs(`e disponibile, e online, sono disponibili, sono online`),
    ],
  },
  pt: {
    ahead: [
      ...list(
        `abre ate bilhetes candidat* comeca convid* esperamos fecha ingressos inscr* junte
        participe* perca percam prazo proxim* regist* reserv* sera serao termina vem venha
        venham`,
      ),
      ...pairs(
        `data limite, nos vemos, ultim* bilhete*, ultim* chamada*, ultim* chance*, ultim* dia*,
        ultim* ingresso*, ultim* lugares, ultim* oportunidade*, ultim* vaga*, vai acontecer`,
      ),
    ],
    behind: [
      ...list(
        `aconteceu desde era estivemos foi foram fundad* houve nasceu obrigad* passad* publicad*
        realizou teve ultim*`,
      ),
      ...pairs(`esta disponivel, estao disponiveis, ja esta, ja estao`),
    ],
  },
};
