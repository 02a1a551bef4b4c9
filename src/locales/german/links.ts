import type { Locale } from '../../core/locale.ts';

const publishedAddress = 'Die Adresse angeben, unter der die Seite veröffentlicht ist.';

export const links: Locale['messages'] = {
  'accidental-link': {
    sentence: {
      text: '„{written}“ wird zum Link: Hinter dem Punkt fehlt ein Leerzeichen.',
      help: 'Hinter dem Punkt ein Leerzeichen setzen.',
    },
    fileName: {
      text: '„{written}“ ist eine Datei, wird aber zum Link auf eine Website dieses Namens.',
      help: 'Ohne Endung schreiben, „{stem}“, oder auf die Datei selbst verlinken.',
    },
    linkedFile: {
      text: '„{written}“ wird zum Link auf eine Website dieses Namens, neben dem auf die Datei.',
      help: 'Dem Link auf die Datei andere Worte geben, etwa „{stem}“.',
    },
    code: {
      text: '„{written}“ ist Code, wird aber zum Link auf eine Website dieses Namens.',
      help: 'In Worten sagen oder den Code in einem Bild mit Alternativtext zeigen.',
    },
  },
  'foreign-short-link': {
    network: {
      text: 'Ein Kurzlink von {owner}: Er verbirgt, wohin er führt, und verrät, dass der Beitrag von dort kopiert ist.',
      help: 'Den Link öffnen und die Adresse angeben, zu der er führt.',
    },
    tool: {
      text: 'Ein Kurzlink von {owner}: Er verbirgt, wohin er führt, und zählt vielleicht Klicks für andere.',
      help: 'Sofern es kein eigener Link ist: ihn öffnen und die Adresse angeben, zu der er führt.',
    },
    closed: {
      text: 'Vielleicht ein toter Link: {owner} hat {host} im August 2025 geschlossen und mit dem Dienst die meisten seiner Links.',
      help: 'Den Link öffnen. Geht er noch, die Adresse angeben, zu der er führt.',
    },
    open: {
      text: 'Ein Kurzlink von {host} verbirgt, wohin er führt.',
      help: 'Die Adresse angeben, zu der er führt: Die meisten Netzwerke kürzen oder verbergen lange Adressen selbst.',
    },
  },
  'glued-link': {
    noSpace: {
      text: 'Zwischen „{glued}“ und dem Link fehlt ein Leerzeichen.',
      help: 'Vor dem Link ein Leerzeichen setzen.',
    },
    noLink: {
      text: 'Hier wird kein Link daraus: Hinter „{glued}“ fehlt ein Leerzeichen.',
      help: 'Vor dem Link ein Leerzeichen setzen.',
    },
    notLinked: {
      text: 'Kein Link zum Anklicken: Direkt davor steht „{glued}“.',
      help: 'Vor dem Link ein Leerzeichen oder eine öffnende Klammer setzen: „(“.',
    },
    swallowed: {
      text: 'Der Link nimmt „{glued}“ mit und führt damit woandershin.',
      help: 'Hinter dem Link ein Leerzeichen oder einen Zeilenumbruch setzen.',
    },
  },
  'link-only': {
    bare: {
      text: 'Ein Link und nichts dazu: So ist nicht zu erkennen, wozu ihn jemand öffnen sollte.',
      help: 'In einem Satz sagen, was dort steht und für wen es ist.',
    },
    bareInGroup: {
      text: 'Ein Link und nichts dazu, wo Menschen zum Reden da sind.',
      help: 'Sagen, warum es für die Gruppe zählt, und fragen, was sie davon hält.',
    },
    headline: {
      text: 'Ein Titel und ein Link: Kein eigenes Wort ist dabei.',
      help: 'Einen eigenen Satz dazuschreiben: was dort zu finden ist oder warum es die Zeit lohnt.',
    },
    headlineInGroup: {
      text: 'Ein Titel und ein Link, wo Menschen zum Reden da sind.',
      help: 'Sagen, warum es für die Gruppe zählt, und fragen, was sie davon hält.',
    },
    event: {
      text: 'Ein Titel, ein Datum und ein Link: Für wen es ist, bleibt offen.',
      help: 'In einem Satz sagen, für wen es ist oder was dort geschieht.',
    },
    eventInGroup: {
      text: 'Ein Titel, ein Datum und ein Link, wo Menschen zum Reden da sind.',
      help: 'Sagen, wer aus der Gruppe kommen sollte, und fragen, was sie dort hören möchte.',
    },
  },
  'platform-home-link': {
    home: {
      text: '„{address}“ ist die Startseite von {network} und keine eigene.',
      help: 'Die Adresse des Profils, des Beitrags oder der Seite angeben, um die es geht.',
    },
    nameless: {
      text: 'In „{address}“ fehlt der Name der Seite.',
      help: 'Die ganze Adresse des Profils, der Seite oder der Gruppe auf {network} angeben.',
    },
    placeholder: {
      text: '„{name}“ steht da, wo der Name der Seite hingehört.',
      help: 'Die Adresse der eigenen Seite auf {network} angeben.',
    },
    sharing: {
      text: 'Die Adresse öffnet ein Fenster zum Teilen auf {network} und keine Seite zum Lesen.',
      help: 'Die Adresse der Seite selbst angeben.',
    },
  },
  'private-link': {
    file: {
      text: '„{address}“ ist eine Datei auf dem eigenen Rechner.',
      help: 'Die Datei ins Netz stellen und dorthin verlinken.',
    },
    computer: {
      text: '„{address}“ öffnet sich nur auf dem eigenen Rechner.',
      help: publishedAddress,
    },
    network: {
      text: '„{address}“ öffnet sich nur im eigenen Netz.',
      help: publishedAddress,
    },
    password: {
      text: 'Die Adresse verrät allen ein Passwort.',
      help: 'Weglassen, was vor dem „@“ steht, und das Passwort ändern.',
    },
    tunnel: {
      text: '„{address}“ öffnet sich nur, solange der eigene Rechner die Seite ausliefert.',
      help: publishedAddress,
    },
    trial: {
      text: '„{address}“ sieht nach einer Website zum Ausprobieren aus.',
      help: 'Die Adresse der eigentlichen Website angeben.',
    },
    edit: {
      text: '„{address}“ ist eine Seite zum Bearbeiten und nicht zum Lesen.',
      help: 'Die Adresse angeben, unter der die Seite zu lesen ist.',
    },
  },
  'promised-link': {
    missing: {
      text: '„{promise}“, und es folgt kein Link.',
      help: 'Die Adresse dahinter setzen oder sagen, wo sie steht: in den Kommentaren, im Profil.',
    },
  },
  'too-many-links': {
    tooMany: {
      text: 'Zu viele Links für {platform|words}: {count} verschiedene, höchstens {limit}.',
      help: '{platform|words} lehnt den Beitrag ab. {over} davon weglassen, oder was über der Grenze liegt, in einen weiteren Beitrag setzen.',
    },
    tooManyInComment: {
      text: '{count} verschiedene Links in einem Kommentar: Das liest sich wie Werbung.',
      help: 'Den behalten, der mit dem Gesagten zu tun hat (höchstens {limit}), und in Worten sagen, was die anderen zeigen.',
    },
  },
  'tracking-parameters': {
    personal: {
      text: 'Die Adresse trägt {names|words} mit sich: übrig geblieben vom Kopieren und kein Teil der eigentlichen Adresse.',
      help: 'Weglassen: Die Seite öffnet sich auch so.',
    },
    campaign: {
      text: 'Die Adresse trägt {names|words} mit sich: Damit zählt eine Kampagne ihre Klicks.',
      help: 'Weglassen, sofern niemand diese Klicks zählt.',
    },
  },
};
