import type { Language } from '../../language/languages.ts';

/** Words beside a date that tell whether it is still to come, without accents; `stem*` and `*stem` for all such. */
export interface OutlookWords {
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
  /** What looks like the latter and is not. */
  readonly neither?: readonly string[];
}

const list = (words: string): readonly string[] => words.split(/\s+/);

export const outlookWords: Readonly<Record<Language, OutlookWords>> = {
  en: {
    ahead: list(
      `apply attend book closes closing deadline doors join next opens register registration reserve rsvp save secure
      sign starts submit submission submissions ticket tickets until upcoming we'll will`,
    ),
    behind: list(
      `*ed ago anniversary became began born did during gave got had held history instead last made met photos pictures
      ran recap recording saw since slides spoke spent thank thanks took was went were won wrote written`,
    ),
    neither: list(
      `advanced based delighted excited expected featured feed guided interested invited limited located need needed planned
      pleased recommended required reserved scheduled seed speed supposed thrilled united`,
    ),
  },
  de: {
    ahead: list(
      `anmeld* bewerb* bewirb bis dabei einladung* einlass einreich* findet frist herzlich jetzt karten kommt melde meldet
      nachste* registrier* reservier* save sichern sichere sichert stattfind* tickets vormerk* wird werden`,
    ),
    behind: list(
      `begann danke erschien* fand fanden gab gegrundet gestern hatte* hat haben letzte* ruckblick seit traf trafen
      vergangen* veroffentlicht* vor war waren wurde wurden`,
    ),
  },
  fr: {
    ahead: list(
      `aura auront avant billets candidat* commence debute inscri* invit* jusqu* limite ouvre participez postul*
      prochain* rejoign* rendez reserv* sera seront venez`,
    ),
    behind: list(
      `avait avons depuis dernier derniere eu etaient etait fond* fut merci ont passe publi* retour sorti*`,
    ),
  },
  es: {
    ahead: list(
      `acompan* apunta* cierra comienza convocatoria empieza entradas esperamos hasta inscri* invit* participa* plazo
      postula* proxim* registr* reserva* sera seran unete unanse ven vengan`,
    ),
    behind: list(
      `celebramos desde estuvimos fue fueron fundad* gracias hace hubo nacio pasado publicad* realizo tuvo ultim*`,
    ),
  },
  it: {
    ahead: list(
      `apre aspettiamo biglietti candid* chiude entro inizia invit* iscri* partecip* prenot* prossim* registr* sara
      saranno scadenza unisciti vieni venite`,
    ),
    behind: list(
      `abbiamo era erano fa fondat* fu grazie hanno nata nato pubblicat* scors* stata state stati stato ultim*`,
    ),
  },
  pt: {
    ahead: list(
      `abre ate bilhetes candidat* comeca convid* esperamos fecha ingressos inscr* junte participe* prazo proxim*
      regist* reserv* sera serao vem venha venham`,
    ),
    behind: list(
      `aconteceu desde era estivemos foi foram fundad* houve nasceu obrigad* passad* publicad* realizou teve ultim*`,
    ),
  },
};
