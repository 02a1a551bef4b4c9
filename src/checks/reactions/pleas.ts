import type { Tokens } from '../../language/reading.ts';
import { findPhrases, phraseTable } from '../phrases/phrase-table.ts';

/**
 * Words of who looks for somebody or something, asks for help, or warns, in six languages: what Meta’s policy on
 * engagement bait exempts.
 */
const pleas = phraseTable([
  [
    `cat is missing, dog is missing, still missing, gone missing, went missing, been missing, missing since, missing from, missing person,
    missing child, missing cat, missing dog, missing girl, missing boy, last seen, lost cat, lost dog, lost and found,
    our lost, my lost, who has seen her, who has seen him, who has seen it, has anyone seen, has anybody seen,
    help us find her, help us find him,
    was stolen, been stolen, got stolen, if you see her, if you see him, blood donors, blood donor, give blood,
    donate blood, blood drive, blood donation, fundraiser, fundraising, donate, donations, petition, crowdfunding,
    evacuation, evacuate, evacuees, earthquake, flood, floods, flooding, wildfire, hurricane, tornado, emergency, hotline`,
    'en',
  ],
  [
    `vermisst, wird vermisst, entlaufen, zugelaufen, entflogen, zuletzt gesehen, verschwunden, gestohlen, geklaut,
    verloren gegangen, wer ihn sieht, wer sie sieht, wer etwas weiß, wer hat etwas gesehen,
    wer hat ihn gesehen, wer hat sie gesehen, wer hat es gesehen, blutspende, blutspenden,
    blutspender, spendet, spenden, spendenaktion, petition, notruf, notfall, evakuierung, erdbeben, hochwasser, unwetter`,
    'de',
  ],
  [
    `disparu, disparue, perdu, perdue, échappé, échappée, avis de recherche, retrouver le propriétaire,
    retrouver la propriétaire, a été volé, a été volée, si vous le voyez, si vous la voyez, don du sang, dons de sang,
    collecte de sang, cagnotte, collecte de fonds, pétition, évacuation, séisme, inondation, inondations, incendie, urgence`,
    'fr',
  ],
  [
    `se busca, se perdió, desaparecido, desaparecida, perdida, perdido, extraviado, extraviada, robada, robado,
    si la ven, si lo ven, si la veis, si lo veis, donar sangre, donantes, donantes de sangre, donación, donaciones,
    recaudar fondos, petición, evacuación, terremoto, inundación, inundaciones, incendio, emergencia, damnificados`,
    'es',
  ],
  [
    `smarrito, smarrita, scomparso, scomparsa, manca da, l'avete visto, l'avete vista, rubato, rubata, chi lo vede,
    chi la vede, donare sangue, serve sangue, donatori, donazione, donazioni, raccolta fondi, petizione, evacuazione,
    #terremoto, alluvione, emergenza, sfollati, protezione civile`,
    'it',
  ],
  [
    `perdeu se, sumiu, desapareceu, se a virem, se o virem, quem a vir, quem o vir, foi roubado, foi roubada,
    doar sangue, dar sangue, dádiva de sangue, doação, doações, donativos, vaquinha, petição, evacuação, sismo,
    enchente, enchentes, cheias, incêndio, emergência, desalojados`,
    'pt',
  ],
]);

/** Whether somebody asks for help: a cat is missing, blood is needed, the river rises. */
export function isPlea({ tokens }: Tokens): boolean {
  return findPhrases(tokens, pleas).length > 0;
}
