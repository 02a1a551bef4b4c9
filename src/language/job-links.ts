import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** Where applicant tracking systems publish adverts. */
const HOSTS: ReadonlySet<string> = new Set(
  `greenhouse lever workday myworkdayjobs smartrecruiters personio workable ashbyhq recruitee teamtailor
  jobvite bamboohr icims breezy softgarden indeed glassdoor stepstone infojobs euraxess academicpositions`.split(
    /\s+/,
  ),
);

/** What parts of a name or path say of a page with open positions, in the languages that are read. */
const PARTS: ReadonlySet<string> = new Set(
  `job jobs career careers vacancy vacancies recruit recruitment hiring apprenticeships internships positions
  stellen stelle stellenangebote karriere ausbildung azubi azubis praktikum
  emploi emplois recrutement offres-emploi carriere carrieres stage stages postes
  empleo empleos vacante vacantes trabaja trabajo trabajos
  lavoro lavora offerte-lavoro concorso concorsi bandi carriera carriere tirocinio tirocini candidature lavoraconnoi lavora-con-noi
  trabalhe trabalhar trabalhe-conosco trabalhe-connosco recrutamento recrutar estagiar voluntariado candidaturas
  emprego empregos vaga vagas carreira carreiras estagio estagios`.split(/\s+/),
);

/** The links that lead to an advert, and the accounts that publish nothing else, as far as their names tell. */
export function jobLinks({ text, tokens, links }: Reading): Span[] {
  const accounts = tokens.filter(({ kind }) => kind === 'mention');
  return [...links, ...accounts].flatMap(({ start, end }) =>
    namesJobs(text.slice(start, Math.min(end, start + 300))) ? [{ start, end }] : [],
  );
}

function namesJobs(name: string): boolean {
  // Words, with hyphens between them.
  const parts = name.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  return parts.some((part) => HOSTS.has(part) || PARTS.has(part));
}
