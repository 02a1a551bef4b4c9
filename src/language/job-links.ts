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
  empleo empleos vacante vacantes trabaja
  lavoro lavora offerte-lavoro concorso concorsi bandi carriera carriere tirocinio tirocini candidature lavoraconnoi lavora-con-noi
  trabalhe trabalhar trabalhe-conosco trabalhe-connosco recrutamento recrutar estagiar voluntariado candidaturas
  emprego empregos vaga vagas carreira carreiras estagio estagios`.split(/\s+/),
);

const NOT_LETTERS = /[^a-z-]+/;

/** The links that lead to an advert, as far as their addresses tell. */
export function jobLinks({ text, links }: Reading): Span[] {
  return links.filter(({ start, end }) => {
    const address = text.slice(start, Math.min(end, start + 300)).toLowerCase();
    return address.split(NOT_LETTERS).some((part) => HOSTS.has(part) || PARTS.has(part));
  });
}
